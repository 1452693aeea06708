import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { designSystem } from "./render.ts";

const look = join(import.meta.dirname, "look");
const shipped = join(designSystem, "nhsuk");

/**
 * The design system's stylesheet without its web font: that is fetched from another address, and its licence is for NHS
 * organisations that have registered. Arial stands in, as the stylesheet itself provides.
 */
const stylesheet = (): string =>
  readFileSync(join(shipped, "nhsuk-frontend.min.css"), "utf8")
    .replaceAll(/@font-face\{[^}]*\}/g, "")
    .replace(/\/\*# sourceMappingURL=.*\*\//, "");

const types = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

const text = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

/** Everything a page loads, all of it from here. Read once; there is little of it. */
function assets(): ReadonlyMap<string, { readonly type: string; readonly body: string }> {
  const script = text(shipped, "nhsuk-frontend.min.js").replace(/\/\/# sourceMappingURL=.*$/m, "");
  const icons = join(shipped, "assets", "images");
  return new Map([
    ["nhsuk.css", { type: types.css, body: stylesheet() }],
    ["nhsuk.js", { type: types.js, body: script }],
    ["sevenday.css", { type: types.css, body: text(look, "sevenday.css") }],
    ["start.js", { type: types.js, body: text(look, "start.js") }],
    ["wordmark.svg", { type: types.svg, body: text(look, "wordmark.svg") }],
    ["mark.svg", { type: types.svg, body: text(look, "mark.svg") }],
    ...readdirSync(icons)
      .filter((name) => /^nhsuk-icon-[a-z-]+\.svg$/.test(name))
      .map((name) => [`images/${name}`, { type: types.svg, body: text(icons, name) }] as const),
  ]);
}

export function serveAssets(server: FastifyInstance): void {
  for (const [name, { type, body }] of assets()) {
    server.get(`/assets/${name}`, { config: { rateLimit: false } }, (_, reply) =>
      reply.type(type).header("cache-control", "public, max-age=3600").send(body),
    );
  }
}
