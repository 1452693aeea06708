import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "#access";
import { smallHospital } from "../doors/hospital.ts";
import type { House } from "../doors/knock.ts";
import { house } from "../doors/knock.ts";
import { barriers, openBrowser, overflows, seat, signIn, widths } from "./browser.ts";

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

/** Every page, as the role that has most to see on it; the last are pages of those who may not. */
const pages: readonly (readonly [path: string, role: Role | undefined])[] = [
  ["/", "operations_director"],
  ["/rota", "rota_coordinator"],
  ["/rota?department=ED&week=2026-04-27", "rota_coordinator"],
  ["/doctors/ed01", "rota_coordinator"],
  ["/doctors/pa07", "doctor"],
  ["/trail", "medical_director"],
  ["/help", undefined],
  ["/accessibility", undefined],
  ["/sign-in", undefined],
  ["/sign-out", "trust_member"],
  ["/nowhere", "rota_coordinator"],
  ["/trail", "trust_member"],
];

describe.each(widths)("at %i pixels", (width) => {
  it.each(pages)(
    "%s as %s: no barrier, no overflow, one heading, nothing asked outside",
    async (path, role) => {
      // An error page is an error to the console, and rightly.
      const { context, page, complaints } = await seat(browser, base, {
        width,
        expected: /status of (403|404)/,
      });
      if (role !== undefined) await signIn(page, role, { department: "ED", staffId: "pa07" });
      await page.goto(path);
      expect(await barriers(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("a.nhsuk-skip-link").count()).toBe(1);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it("a form in error: the summary leads to each field, and the title says so", async () => {
    const { context, page, complaints } = await seat(browser, base, { width, expected: /status of 422/ });
    await page.goto("/sign-in");
    await page.click("main button");
    expect(await page.title()).toMatch(/^Error: /);
    expect(await barriers(page)).toEqual([]);
    await page.click(".nhsuk-error-summary a");
    expect(await page.evaluate("document.activeElement.name")).toBe("role");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("by keyboard alone", () => {
  it("signs in, skips to the rota, scrolls it, opens a doctor and signs out", async () => {
    const { context, page } = await seat(browser, base, { width: 375 });
    const focused = () => page.evaluate<string>("document.activeElement.textContent.trim()");
    const tabTo = async (text: string | RegExp): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press("Tab");
        const now = await focused();
        if (typeof text === "string" ? now === text : text.test(now)) return;
      }
      throw new Error(`never reached ${String(text)}`);
    };
    await page.goto("/sign-in");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to main content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    // The first radio button of the group.
    await page.keyboard.press("Space");
    await tabTo("Sign in");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${base}/`);
    await tabTo("Rota");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/rota$/);
    await tabTo(/^Rota of ED/);
    const before = await page.evaluate("document.activeElement.scrollLeft");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(`document.activeElement.scrollLeft > ${String(before)}`);
    await tabTo("Amy Adeyemi");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/doctors\/ed01$/);
    await tabTo("Sign out");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sign-out$/);
    await page.keyboard.press("Tab");
    await tabTo("Sign out");
    await context.close();
  });
});

describe("without JavaScript", () => {
  it("signs in as a lead, chooses another week, reads a doctor's page and signs out", async () => {
    const { context, page, complaints } = await seat(browser, base, { javaScript: false });
    await signIn(page, "department_lead", { department: "Paediatrics" });
    await page.click("text=Rota");
    expect(await page.textContent("h1")).toContain("Paediatrics");
    await page.selectOption("select[name=week]", "2026-04-20");
    await page.click("text=Show");
    expect(await page.textContent("h1")).toContain("20 April 2026");
    await page.click("text=Ben Brown");
    expect(await page.textContent("h1")).toContain("Ben Brown");
    await page.click("text=Sign out");
    await page.click("main button");
    expect(page.url()).toBe(`${base}/sign-in`);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
