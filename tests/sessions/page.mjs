// page.mjs FOLDER - looks at FOLDER/page.html as people do: at two widths, in
// both colour schemes. Prints a line for each and what is wrong with it.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const LEAST_PX = 9; // smaller is no text any more
const folder = process.argv[2];
const url = "file://" + join(folder, "page.html");

// In the page: what is too wide, and what is too small to be read.
function look(least) {
  const wrong = [];
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth)
    wrong.push(`scrolls: ${root.scrollWidth} of ${window.innerWidth} px`);
  for (const text of document.querySelectorAll("svg text")) {
    const scale = text.getScreenCTM().a;
    const size = parseFloat(getComputedStyle(text).fontSize) * scale;
    if (size < least)
      wrong.push(`text of ${size.toFixed(1)} px: ${text.textContent}`);
  }
  const texts = [...document.querySelectorAll("svg")].map((svg) =>
    [...svg.querySelectorAll("text")].map((t) => t.getBoundingClientRect()));
  for (const boxes of texts)
    for (let i = 0; i < boxes.length; i++) {
      if (boxes[i].left < -1 || boxes[i].right > window.innerWidth + 1)
        wrong.push("a text is cut off");
      for (let k = 0; k < i; k++)
        if (boxes[i].left < boxes[k].right - 1 &&
            boxes[k].left < boxes[i].right - 1 &&
            boxes[i].top < boxes[k].bottom - 1 &&
            boxes[k].top < boxes[i].bottom - 1)
          wrong.push("a text lies on another");
    }
  if (!document.querySelector("svg text")) wrong.push("no plot has a text");
  return [...new Set(wrong)];
}

const context = await chromium.launchPersistentContext(
  mkdtempSync(join(folder, "user-")), {
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
let failed = 0;
for (const width of [360, 1200])
  for (const colorScheme of ["light", "dark"]) {
    const page = await context.newPage();
    const wrong = [];
    page.on("console", (m) => wrong.push("console: " + m.text()));
    page.on("pageerror", (e) => wrong.push("error: " + e.message));
    page.on("request", (r) => {
      if (r.url() !== url && !r.url().startsWith("data:"))
        wrong.push("asks for " + r.url());
    });
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    wrong.push(...await page.evaluate(look, LEAST_PX));
    const paper = await page.evaluate(
      () => getComputedStyle(document.body).backgroundColor);
    if ((paper === "rgb(255, 255, 255)") !== (colorScheme === "light"))
      wrong.push("the paper is " + paper);
    if (process.env.SHOTS)
      await page.screenshot({ fullPage: true,
        path: join(process.env.SHOTS, `${width}-${colorScheme}.png`) });
    failed += wrong.length > 0;
    console.log(wrong.length ? "FAIL" : "ok",
      `page, ${width} px, ${colorScheme}` + wrong.map((w) => "\n  " + w).join(""));
    await page.close();
  }
await context.close();
process.exit(failed ? 1 : 0);
