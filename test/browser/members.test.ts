import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallHospital } from "../doors/hospital.ts";
import type { House } from "../doors/knock.ts";
import { house } from "../doors/knock.ts";
import { barriers, openBrowser, overflows, seat, widths } from "./browser.ts";

let home: House;
let browser: Browser;
let base: string;

beforeAll(async () => {
  home = await house(smallHospital());
  await home.server.listen({ port: 0, host: "127.0.0.1" });
  base = `http://127.0.0.1:${(home.server.server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await home.close();
});

const look = (): Promise<void> => Promise.resolve();

/** Every page of the members' part, and what is done on it before it is looked at. Nobody has signed in. */
const pages: readonly (readonly [path: string, act: (page: Page) => Promise<void>])[] = [
  ["/members", look],
  [
    "/members/election",
    async (page) => {
      await page.check('input[value="ft-2014"]');
      await page.click("main form button");
      expect(await page.textContent("h1")).toBe("An example: counted");
      await page.click("summary");
    },
  ],
  ["/members/timetable?close=2026-05-14", look],
  [
    "/members/charge",
    async (page) => {
      await page.fill("input[name=capital]", "14500");
      await page.click("main form button");
      expect(await page.textContent("main")).toContain("a week towards care");
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  ],
  ["/members/polls", look],
  ["/members/pay", look],
  ["/members/directory", look],
];

describe.each(widths)("at %i pixels, without JavaScript", (width) => {
  it.each(pages)("%s: no barrier, no overflow, one heading, nothing asked outside", async (path, act) => {
    // The accessibility engine is itself JavaScript, so a second seat with it looks at the same thing.
    const plain = await seat(browser, base, { width, javaScript: false });
    await plain.page.goto(path);
    await act(plain.page);
    expect(await plain.page.locator("h1").count()).toBe(1);
    expect(plain.complaints).toEqual([]);
    await plain.context.close();

    const { context, page, complaints } = await seat(browser, base, { width });
    await page.goto(path);
    await act(page);
    expect(await barriers(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("an election without papers: the summary leads to the field", async () => {
    const { context, page } = await seat(browser, base, { width, expected: /status of 422/ });
    await page.goto("/members/election");
    await page.fill("textarea[name=blt]", "");
    await page.click("main form button");
    expect(await page.title()).toMatch(/^Error: /);
    expect(await barriers(page)).toEqual([]);
    await page.click(".nhsuk-error-summary a >> nth=0");
    expect(await page.evaluate("document.activeElement.name")).toBe("blt");
    await context.close();
  });
});
