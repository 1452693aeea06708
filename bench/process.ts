import { spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly out: string;
}

/** Runs `sevenday WORDS` as a process of its own and reads the operating system's account of it. */
export async function measure(words: readonly string[]): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve(root, "bench/measured.ts"), ...words], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const [out, account, code] = await Promise.all([
    collect(child.stdio[1]!),
    collect(child.stdio[3] as NodeJS.ReadableStream),
    new Promise<number | null>((done) => child.on("close", done)),
  ]);
  if (code !== 0) throw new Error(`sevenday ${words.join(" ")} ended with ${code}`);
  const usage = JSON.parse(account) as { cpuSeconds: number; peakMb: number };
  return { seconds: (performance.now() - began) / 1000, ...usage, out };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** The middle one of an odd number of values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
