import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import type { Role } from "#access";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env["SEVENDAY_CHROMIUM"] ?? "/usr/bin/chromium", args: quiet });

/** A phone and a desk. */
export const widths = [375, 1280] as const;

/** One person's browser, and everything that went wrong in it. */
export interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console called an error, and every address outside this machine that was asked for. */
  readonly complaints: string[];
}

export async function seat(
  browser: Browser,
  base: string,
  options: { readonly width?: number; readonly javaScript?: boolean; readonly expected?: RegExp } = {},
): Promise<Seat> {
  const { width = 1280, javaScript = true, expected } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: javaScript,
    baseURL: base,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !expected?.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) complaints.push(`asked outside for ${request.url()}`);
  });
  return { context, page, complaints };
}

export async function signIn(
  page: Page,
  role: Role,
  more: { readonly department?: string; readonly staffId?: string } = {},
): Promise<void> {
  await page.goto("/sign-in");
  await page.check(`input[value="${role}"]`);
  if (more.department !== undefined) await page.selectOption("select[name=department]", more.department);
  if (more.staffId !== undefined) await page.fill("input[name=staff-id]", more.staffId);
  await page.click("main button");
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** What the accessibility engine holds against the page: WCAG 2.0 to 2.2, A and AA, and its own best practice. */
export async function barriers(page: Page): Promise<string[]> {
  // As an expression of the debugger's, so that the page's own policy stays as strict as it is.
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await page.evaluate<AxeResult>(
    `${axeSource}; axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** Does the page itself, and not a region in it, scroll sideways? */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
