import { cp, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InputProblems } from "./problem.ts";

/** What a file holds: all of it, or pieces of text in order. */
export type FileContent = string | Uint8Array | Iterable<string>;

interface FolderOptions {
  /** A file that a folder of this kind always has. A folder with anything in it is replaced only where it has this. */
  readonly mark: string;
  /** Files and folders in the old one that are not in the new one stay. */
  readonly keepOthers?: boolean;
}

/**
 * Writes a folder that is never half-written. The files go to a folder beside the final place, are flushed to the disk,
 * and are moved into place; the old folder steps aside for the moment between two renames. A process killed in that
 * moment leaves the old one beside it, and `settleFolder` puts it back.
 * @param files content by path inside the folder, with `/` between its parts
 * @throws InputProblems where something else stands in that place
 */
export async function writeFolderAtomically(
  dir: string,
  files: Readonly<Record<string, FileContent>> | ReadonlyMap<string, FileContent>,
  options: FolderOptions,
): Promise<void> {
  const place = resolve(dir);
  const parent = dirname(place);
  await mkdir(parent, { recursive: true });
  await settleFolder(place);
  const old = await refuseStrangers(place, dir, options.mark);
  const fresh = join(parent, `.${basename(place)}.new-${process.pid}`);
  const aside = asideOf(place);
  await rm(fresh, { recursive: true, force: true });
  try {
    await mkdir(fresh);
    const entries =
      files instanceof Map ? [...files] : Object.entries(files as Readonly<Record<string, FileContent>>);
    for (const [path, content] of entries) await writeFlushed(join(fresh, ...path.split("/")), content);
    if (old !== undefined && options.keepOthers === true) {
      const written = new Set(entries.map(([path]) => path.split("/")[0]));
      for (const name of old) {
        if (!written.has(name))
          await cp(join(place, name), join(fresh, name), { recursive: true, preserveTimestamps: true });
      }
    }
    await flush(fresh);
    if (old !== undefined) await rename(place, aside);
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    await settleFolder(place);
    throw error;
  }
  await flush(parent);
  await rm(aside, { recursive: true, force: true });
  await clearLitter(parent, basename(place));
}

/** Writes one file whole or not at all: it is made beside its place, flushed, and moved into it. */
export async function writeFileAtomically(path: string, content: FileContent): Promise<void> {
  const place = resolve(path);
  const fresh = join(dirname(place), `.${basename(place)}.new-${process.pid}`);
  try {
    await writeFlushed(fresh, content);
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Takes away what processes left half-written beside a folder when they died. */
async function clearLitter(parent: string, name: string): Promise<void> {
  const half = `.${name}.new-`;
  for (const other of await readdir(parent)) {
    if (other.startsWith(half) && !isAlive(Number(other.slice(half.length)))) {
      await rm(join(parent, other), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is alive too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Puts back the folder that stepped aside, where the process that was replacing it died in between. Whoever reads such
 * a folder calls this first. Does nothing in every other case.
 */
export async function settleFolder(dir: string): Promise<void> {
  const place = resolve(dir);
  const aside = asideOf(place);
  if (!(await exists(aside))) return;
  if (await exists(place)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, place);
}

const asideOf = (place: string): string => join(dirname(place), `.${basename(place)}.before`);

const exists = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Names in the folder that will be replaced; undefined where nothing stands there. Throws where it is not ours. */
async function refuseStrangers(place: string, dir: string, mark: string): Promise<string[] | undefined> {
  if (!(await exists(place))) return undefined;
  const tell = (what: string, expected: string, maybe: string) =>
    new InputProblems([{ file: dir, what, expected, maybe }]);
  if (!(await lstat(place)).isDirectory()) {
    throw tell("a file stands in this place", "a folder, or nothing", "give another place to write to");
  }
  const names = await readdir(place);
  if (names.length > 0 && !names.includes(mark)) {
    throw tell(
      "the folder holds other things, and nothing of it was touched",
      `an empty or new folder, or one that holds ${mark}`,
      "give another place to write to",
    );
  }
  return names;
}

async function writeFlushed(path: string, content: FileContent): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    if (typeof content === "string" || content instanceof Uint8Array) await file.writeFile(content);
    else for (const piece of content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flush(dir: string): Promise<void> {
  // Some systems cannot open a folder; the rename is then as durable as they make it.
  const handle = await open(dir, "r").catch(() => undefined);
  try {
    await handle?.sync().catch(() => {});
  } finally {
    await handle?.close();
  }
}
