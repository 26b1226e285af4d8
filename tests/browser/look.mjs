// look.mjs CONFIG.json - every page as people see it, in a real Chromium.
//
// CONFIG has base (address), chromium, name and password, pages (path by name), and
// shots (a directory for pictures, or ""). Each page is opened with and without
// JavaScript, at 1280 and 390 pixels, light and dark, and must have no accessibility
// violation (axe), no error on the console, nothing that sticks out sideways, and
// everything that can be clicked within reach of the Tab key.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launch, signIn, tell, end } from "./browser.mjs";

const config = JSON.parse(readFileSync(process.argv[2], "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary.split("\n")[1] ?? ""}`));
}

// What is wider than the window and not inside of something that scrolls.
const sticksOut = (page) => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return wide > 0 ? [`the page is ${wide} px wider than the window`] : [];
});

// What the mouse reaches and the Tab key does not.
async function outOfReach(page) {
  const wanted = await page.evaluate(() => {
    const shown = (e) => e.checkVisibility() && !e.disabled && e.tabIndex >= 0;
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")].filter(shown);
    all.forEach((e, i) => e.setAttribute("data-seen", String(i)));
    return all.length;
  });
  const seen = new Set();
  for (let i = 0; i < wanted + 5 && seen.size < wanted; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement?.getAttribute("data-seen"));
    if (at !== null && at !== undefined) seen.add(at);
  }
  return seen.size < wanted ? [`Tab reaches ${seen.size} of ${wanted}`] : [];
}

// axe is a script itself: without JavaScript it looks at a twin of the page that was
// loaded without ours.
async function look(page, twin, name, path, how) {
  const said = [];
  const hear = (m) => { if (m.type() === "error" && !/status of 404/.test(m.text())) said.push(`console: ${m.text()}`); };
  const fail = (e) => said.push(`script: ${e.message}`);
  page.on("console", hear);
  page.on("pageerror", fail);
  const answer = await page.goto(config.base + path);
  if (answer.status() !== (name === "not-there" ? 404 : 200)) said.push(`status ${answer.status()}`);
  if (twin) await twin.goto(config.base + path);
  said.push(...await violations(twin ?? page), ...await sticksOut(page));
  if (config.shots) await page.screenshot({ path: `${config.shots}/${name}-${how.replaceAll(" ", "-")}.png`, fullPage: true });
  if (how.startsWith("1280 light")) said.push(...await outOfReach(page));
  page.off("console", hear);
  page.off("pageerror", fail);
  tell(`${name} ${how}`, said);
}

// A draft is checked, which is a form and no address.
async function check(page, how) {
  const said = [];
  await page.goto(config.base + "/check");
  await page.fill("#customer", "This is the third time I write. My refund is still not on my account and I am really upset.");
  await page.fill("#reply", "Hello,\n\nper our policy refunds take up to 14 days. Please check the status page.\n\nKind regards\nDana");
  await page.click("main form.draft button");
  await page.waitForSelector("section.why");
  if (how.endsWith("no-script") === false) said.push(...await violations(page));
  said.push(...await sticksOut(page));
  if (config.shots) await page.screenshot({ path: `${config.shots}/checked-${how.replaceAll(" ", "-")}.png`, fullPage: true });
  tell(`checked ${how}`, said);
}

async function twinOf(page, browser) {
  const context = await browser.newContext({ viewport: page.viewportSize(), colorScheme: "light" });
  await context.route("**/*.js", (route) => route.abort());
  return context.newPage();
}

const browser = await launch(config);
for (const javaScriptEnabled of [true, false])
  for (const width of [1280, 390])
    for (const colorScheme of ["light", "dark"]) {
      const how = `${width} ${colorScheme}${javaScriptEnabled ? "" : " no-script"}`;
      const context = await browser.newContext({ javaScriptEnabled, colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage(), twin = javaScriptEnabled ? null : await twinOf(page, browser);
      await look(page, twin, "sign-in", "/sign-in", how);
      await signIn(page, config);
      if (twin) await signIn(twin, config);
      for (const [name, path] of Object.entries(config.pages)) await look(page, twin, name, path, how);
      await check(page, how);
      await twin?.context().close();
      await context.close();
    }
await browser.close();
end();
