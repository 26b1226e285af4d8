// browser.mjs - what the browser tests share: a Chromium, a way in, a tally.
import { chromium } from "playwright-core";

let passed = 0, failed = 0;

export const launch = (config) => chromium.launch({ executablePath: config.chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] });

export async function signIn(page, config) {
  await page.goto(config.base + "/sign-in");
  await page.fill("#name", config.name);
  await page.fill("#password", config.password);
  await page.click("main form button");
  await page.waitForURL((at) => !at.pathname.startsWith("/sign-in"));
}

// One check: what was wrong with it, nothing where it is well.
export function tell(what, wrong) {
  if (wrong.length) {
    failed++;
    console.log(`FAIL  ${what}`);
    for (const line of wrong.slice(0, 10)) console.log(`      ${line}`);
  } else {
    passed++;
  }
}

export function end() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
