import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "#access";
import { smallHospital, strikeHospital } from "../doors/hospital.ts";
import type { House } from "../doors/knock.ts";
import { house } from "../doors/knock.ts";
import { barriers, openBrowser, overflows, seat, signIn, widths } from "./browser.ts";

let quiet: House;
let strike: House;
let browser: Browser;
let base: string;
let strikeBase: string;

const open = async ({ server }: House): Promise<string> => {
  await server.listen({ port: 0, host: "127.0.0.1" });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  [quiet, strike] = [await house(smallHospital()), await house(strikeHospital())];
  [base, strikeBase] = [await open(quiet), await open(strike)];
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await quiet.close();
  await strike.close();
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

/** The same where there is a strike to plan for. */
const strikePages: readonly (readonly [path: string, role: Role])[] = [
  ["/", "operations_director"],
  ["/", "trust_member"],
  ["/rota?department=Surgery&week=2026-06-08", "rota_coordinator"],
  ["/doctors/amy", "rota_coordinator"],
  ["/doctors/amy", "doctor"],
  ["/cover", "medical_director"],
  ["/lists", "operations_director"],
  ["/lists/list-16", "department_lead"],
  ["/rebooking", "booking_manager"],
  ["/rebooking/ada-b", "booking_manager"],
  ["/rebooking/bola-b", "department_lead"],
  ["/fairness", "trust_member"],
  ["/fairness/doctors", "doctor"],
  ["/decisions", "operations_director"],
  ["/decisions?which=all", "medical_director"],
  ["/decisions/session%3Alist-16", "operations_director"],
  ["/decisions/session%3Alist-16", "medical_director"],
  ["/trail", "operations_director"],
];

async function look(
  at: string,
  path: string,
  width: number,
  role: Role | undefined,
  who: { readonly department: string; readonly staffId: string },
): Promise<void> {
  // An error page is an error to the console, and rightly.
  const { context, page, complaints } = await seat(browser, at, { width, expected: /status of (403|404)/ });
  if (role !== undefined) await signIn(page, role, who);
  await page.goto(path);
  expect(await barriers(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("a.nhsuk-skip-link").count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
}

describe.each(widths)("at %i pixels", (width) => {
  it.each(pages)("%s as %s: no barrier, no overflow, one heading, nothing asked outside", (path, role) =>
    look(base, path, width, role, { department: "ED", staffId: "pa07" }),
  );

  it.each(strikePages)("of a plan, %s as %s: the same", (path, role) =>
    look(strikeBase, path, width, role, { department: "Surgery", staffId: "amy" }),
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
    expect(await page.evaluate("document.activeElement.scrollLeft")).toBe(0);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate("document.activeElement.scrollLeft")).toBeGreaterThan(0);
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

describe("a decision", () => {
  it.each([true, false])(
    "is taken from the overview to the audit trail, with JavaScript %s",
    async (javaScript) => {
      const { context, page, complaints } = await seat(browser, strikeBase, { javaScript });
      await signIn(page, "operations_director");
      await page.click("text=See the decisions");
      await page.click("text=/clinic-16/i");
      await page.check("input[value=yes]");
      await page.fill("textarea[name=reason]", `Agreed, ${javaScript ? "with" : "without"} a script`);
      await page.click("text=Record the decision");
      expect(await page.textContent("main")).toContain(`Agreed, ${javaScript ? "with" : "without"} a script`);
      await page.click("text=Audit trail");
      expect(await page.textContent("h1")).toMatch(/^The audit trail is whole/);
      expect(await page.textContent("main")).toContain("Decision: accepted");
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe("printed", () => {
  it("leaves out what paper cannot do and opens what it can", async () => {
    const { context, page } = await seat(browser, strikeBase);
    await signIn(page, "operations_director");
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible(".nhsuk-header__navigation")).toBe(false);
    expect(await page.isVisible("main form")).toBe(false);
    expect(await page.isVisible(".app-how p")).toBe(true);
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
