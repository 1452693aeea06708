import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hospital } from "#exchange";
import { InputProblems, readHospital, writeHospital, writeWorkbook } from "#exchange";
import { sayProblems } from "#wording";
import { anyHospital } from "./any-hospital.ts";
import { inFolder, whole } from "./whole.ts";

const bytesOf = async (dir: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(dir)).map(async (name) => [name, await readFile(join(dir, name), "utf8")] as const),
    ),
  );

async function inTemporary<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "sevenday-any-"));
  try {
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** What the writer makes of a text: an apostrophe before what a spreadsheet would run. */
const guard = (value: unknown): unknown =>
  typeof value === "string" && /^[=+\-@]/.test(value) && !/^-?[\d.]+$/.test(value) ? `'${value}` : value;

const plain = (hospital: Hospital): unknown => {
  const { notes, title, ...tables } = { ...hospital, extra: undefined, packageRest: undefined };
  const asWritten = JSON.parse(JSON.stringify(tables), (_, value: unknown) => guard(value)) as unknown;
  return { notes, title, tables: asWritten };
};

describe("any hospital", () => {
  it("is read back as it was written, and written again to the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(anyHospital(), (hospital) =>
        inTemporary(async (dir) => {
          await writeHospital(join(dir, "one"), hospital);
          const read = await readHospital(join(dir, "one"));
          expect(plain(read)).toEqual(plain(hospital));
          await writeHospital(join(dir, "two"), read);
          expect(await bytesOf(join(dir, "two"))).toEqual(await bytesOf(join(dir, "one")));
        }),
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("is the same hospital in a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(anyHospital(), (hospital) =>
        inTemporary(async (dir) => {
          await writeHospital(join(dir, "folder"), hospital);
          await writeWorkbook(join(dir, "any.xlsx"), hospital);
          const fromBook = await readHospital(join(dir, "any.xlsx"));
          await writeHospital(join(dir, "again"), {
            ...fromBook,
            title: hospital.title,
            notes: hospital.notes,
          });
          expect(await bytesOf(join(dir, "again"))).toEqual(await bytesOf(join(dir, "folder")));
        }),
      ),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

/** One of the files of a whole hospital with some of its bytes changed, put in or cut out. */
const anyDamage = () =>
  fc.gen().map((gen) => {
    const name = gen(() => fc.constantFrom(...Object.keys(whole)));
    let bytes = Buffer.from(whole[name]);
    const times = gen(() => fc.integer({ min: 1, max: 4 }));
    for (let i = 0; i < times; i++) {
      const at = gen(() => fc.nat({ max: bytes.length }));
      const cut = gen(() => fc.constantFrom(0, 0, 1, 1, 5, 200));
      const put = gen(() =>
        fc.oneof(
          fc.uint8Array({ maxLength: 8 }),
          fc.string({ maxLength: 8 }).map((text) => Buffer.from(text)),
        ),
      );
      bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
    }
    return { name, bytes };
  });

it("any damage at all is either read or told, and never a failure of ours", async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(anyDamage(), async ({ name, bytes }) => {
      await inFolder({ ...whole, [name]: bytes }, async (dir) => {
        const outcome = await readHospital(dir).catch((error: unknown) => error);
        if (!(outcome instanceof Error)) return;
        expect(outcome).toBeInstanceOf(InputProblems);
        const { problems } = outcome as InputProblems;
        expect(problems.length).toBeGreaterThan(0);
        expect(sayProblems(problems)).toContain(problems[0].file);
        told++;
      });
    }),
    { numRuns: 400 },
  );
  expect(told).toBeGreaterThan(100);
});
