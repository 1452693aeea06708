import type { Files } from "./whole.ts";

/** A way to damage the files of a folder. Fails where there is nothing to damage, so that no case tests nothing. */
export type Damage = (files: Files) => Files;

/** A damaged folder, and what a person is told about it first, word for word. */
export type Case = readonly [name: string, damage: Damage, says: string];

const textOf = (files: Files, file: string): string => {
  const content = files[file];
  if (typeof content !== "string") throw new Error(`there is no ${file} to damage`);
  return content;
};

/** Some text of a file becomes another, the first time it occurs. */
export const swap =
  (file: string, from: string, to: string): Damage =>
  (files) => {
    const text = textOf(files, file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return { ...files, [file]: text.replace(from, () => to) };
  };

/** A row more, at the end. */
export const row =
  (file: string, cells: string): Damage =>
  (files) => ({ ...files, [file]: `${textOf(files, file)}${cells}\n` });

/** A column more, at the end, with the same cell in every row. */
export const column =
  (file: string, name: string, cell: string): Damage =>
  (files) => {
    const [header, ...rows] = textOf(files, file).trimEnd().split("\n");
    return {
      ...files,
      [file]: [`${header},${name}`, ...rows.map((line) => `${line},${cell}`), ""].join("\n"),
    };
  };

export const without =
  (...names: string[]): Damage =>
  (files) => {
    for (const name of names) if (!(name in files)) throw new Error(`there is no ${name} to take away`);
    return Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));
  };

export const called =
  (from: string, to: string): Damage =>
  (files) => ({ ...without(from)(files), [to]: files[from] });

/** The whole of a file becomes something else. */
export const holds =
  (file: string, content: string | Uint8Array | ((text: string) => string | Uint8Array)): Damage =>
  (files) => ({ ...files, [file]: typeof content === "function" ? content(textOf(files, file)) : content });

/** The package changes, as an object. */
export const packaged =
  (change: (read: { resources: Record<string, unknown>[] } & Record<string, unknown>) => void): Damage =>
  (files) => {
    const read = JSON.parse(textOf(files, "datapackage.json")) as { resources: Record<string, unknown>[] };
    change(read);
    return { ...files, "datapackage.json": JSON.stringify(read, null, 1) };
  };

/** One after the other. */
export const all =
  (...damages: Damage[]): Damage =>
  (files) =>
    damages.reduce((so, damage) => damage(so), files);
