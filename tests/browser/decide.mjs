// decide.mjs CONFIG.json - what reviewers do, by mouse, by keyboard, without JavaScript.
//
// CONFIG is look.mjs's and `steps`: what is done to which held message, in this order:
// {"id": ID, "do": "return"|"release"|"drop"|"undo"|"wrong", "by": "mouse"|"keys"|"plain"}.
// What became of the mail the caller asks the mail server.
import { readFileSync } from "node:fs";
import { launch, signIn, tell, end } from "./browser.mjs";

const config = JSON.parse(readFileSync(process.argv[2], "utf8"));
const NOTE = "Please begin with what it meant for the customer.";

const doings = {
  async return(page, by) {
    await page.fill("#note", NOTE);
    if (by !== "keys") return page.click("button[value=return]");
    await page.locator("#note").blur();
    await page.keyboard.press("b");
  },
  async release(page, by) {
    if (by !== "keys") return page.click("button[value=release]");
    await page.locator("h1").click();
    await page.keyboard.press("s");
  },
  async drop(page) {
    await page.click("details.rest summary");
    await page.click("a[href$='/drop']");
    await page.fill("#reason", "sent twice");
    await page.click("button.danger");
  },
  async undo(page) { await page.click("form[action$='/undo'] button"); },
  async wrong(page, by) {
    if (by !== "keys") await page.check("input[name=wrong]");
    else await page.locator("h1").click().then(() => page.keyboard.press("w"));
    await page.click("button[value=release]");
  },
};

async function step(page, { id, do: what, by }) {
  const wrong = [];
  await page.goto(`${config.base}/held/${id}`);
  const before = page.url();
  await doings[what](page, by);
  await page.waitForLoadState("networkidle");
  const status = await page.locator("[role=status]").allInnerTexts();
  const alert = await page.locator("[role=alert]").allInnerTexts();
  if (!status.length) wrong.push(`nothing is said afterwards at ${page.url()} (was ${before})`);
  wrong.push(...alert.map((text) => `alert: ${text}`));
  tell(`${what} by ${by}`, wrong);
}

// By keys alone: on to the second message, select it, and the bar for many is there.
async function selects(browser) {
  const context = await browser.newContext(), page = await context.newPage();
  await signIn(page, config);
  await page.goto(config.base + "/held");
  for (const key of ["j", "j", "x"]) await page.keyboard.press(key);
  const chosen = await page.$$eval("input[name=id]", (all) => all.map((e) => e.checked).join());
  tell("select by keys", chosen.startsWith("false,true,false") && await page.locator(".bulk").isVisible() ? [] : [chosen]);
  await context.close();
}

const browser = await launch(config);
await selects(browser);
for (const one of config.steps) {
  const context = await browser.newContext({ javaScriptEnabled: one.by !== "plain" });
  const page = await context.newPage();
  await signIn(page, config);
  await step(page, one);
  await context.close();
}
await browser.close();
end();
