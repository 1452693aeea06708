import { randomBytes } from "node:crypto";
import { spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
} from "node:fs";
import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { platform } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Account } from "./account.ts";
import type { Place } from "./place.ts";
import type { Programs } from "./programs.ts";

export interface Cluster {
  readonly account: Account | undefined;
  readonly programs: Programs;
  readonly place: Place;
}

/** Safe if the power goes, quiet about what it holds, and no larger than a laptop likes. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  password_encryption: "scram-sha-256",
  max_connections: "60",
  shared_buffers: "64MB",
  timezone: "UTC",
  log_timezone: "UTC",
  // The log names no statement and no value: they may tell of patients.
  log_min_error_statement: "panic",
  log_statement: "none",
  log_parameter_max_length_on_error: "0",
  log_error_verbosity: "terse",
};

/** Runs one of PostgreSQL's programs and answers its exit code with what it said. */
async function run(
  cluster: Cluster,
  program: string,
  words: readonly string[],
): Promise<{ code: number; said: string }> {
  const note = `${cluster.place.data}.${process.pid}-${randomBytes(4).toString("hex")}.said`;
  const said = openSync(note, "w", 0o600);
  try {
    // A file, not a pipe: the server it starts would keep a pipe open for ever.
    const child = spawn(program, words, {
      ...cluster.account,
      cwd: cluster.account === undefined ? dirname(cluster.place.data) : "/",
      env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C", TZ: "UTC", ...windowsNeeds() },
      stdio: ["ignore", said, said],
      windowsHide: true,
    });
    const code = await new Promise<number>((done, fail) => {
      child.once("error", fail);
      child.once("exit", (exit) => done(exit ?? 1));
    });
    return { code, said: readFileSync(note, "utf8") };
  } finally {
    closeSync(said);
    rmSync(note, { force: true });
  }
}

const windowsNeeds = (): Record<string, string> =>
  platform() === "win32"
    ? { SystemRoot: process.env["SystemRoot"] ?? "", TEMP: process.env["TEMP"] ?? "" }
    : {};

/** Makes the database where there is none. It appears whole or not at all: a killed first start leaves only litter. */
export async function create(cluster: Cluster): Promise<void> {
  const { data, password } = cluster.place;
  if (existsSync(join(data, "PG_VERSION"))) return;
  const half = `${data}.new-${process.pid}-${randomBytes(4).toString("hex")}`;
  const secret = `${half}.secret`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (cluster.account !== undefined) {
    for (const own of [half, secret]) chownSync(own, cluster.account.uid, cluster.account.gid);
  }
  try {
    const { code, said } = await run(cluster, cluster.programs.initdb, [
      `--pgdata=${half}`,
      "--username=sevenday",
      "--auth=scram-sha-256",
      `--pwfile=${secret}`,
      "--encoding=UTF8",
      "--no-locale",
    ]);
    if (code !== 0) throw new Error(`PostgreSQL could not make its folder.\n${said}`);
    try {
      renameSync(half, data);
    } catch (error) {
      if (!existsSync(join(data, "PG_VERSION"))) throw error;
    }
    sweep(data);
  } finally {
    rmSync(secret, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

/** Clears what killed first starts have left. */
function sweep(data: string): void {
  for (const name of readdirSync(dirname(data))) {
    const left = /\.new-(\d+)-[0-9a-f]+(\.secret)?$/.exec(name);
    if (!left || !name.startsWith(basename(data)) || isAlive(Number(left[1]))) continue;
    rmSync(join(dirname(data), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A server on this folder, started by whichever process. */
export interface Running {
  readonly pid: number;
  readonly port: number;
}

/** The server that says it is ready on this folder, or undefined. */
export function running(data: string): Running | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
  const [pid, port, status] = [Number(lines[0]), Number(lines[3]), (lines[7] ?? "").trim()];
  return status === "ready" && port > 0 && isPostgres(pid) ? { pid, port } : undefined;
}

/** Is that process a PostgreSQL, and not some other that was given its number after a crash? */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (platform() !== "linux") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return false;
  }
}

/** Removes the note of a server that is gone and whose number another program now has; PostgreSQL itself would balk. */
function forgetTheDead(data: string): void {
  try {
    const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
    if (!isPostgres(pid)) rmSync(join(data, "postmaster.pid"), { force: true });
  } catch {
    // No note: nothing to forget.
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready, fail) => {
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", ready);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** Starts the server, or finds the one that another process has started. Recovery after a kill is PostgreSQL's own. */
export async function start(cluster: Cluster): Promise<Running> {
  const { data } = cluster.place;
  let said = "";
  for (let attempt = 0; attempt < 20; attempt++) {
    const there = running(data);
    if (there !== undefined) return there;
    forgetTheDead(data);
    const port = await freePort();
    const options = Object.entries({ ...settings, port: String(port) }).map(
      ([name, value]) => `-c ${name}='${value}'`,
    );
    const log = join(data, "server.log");
    const words = ["start", "-D", data, "-w", "-t", "60", "-s", "-l", log, "-o", options.join(" ")];
    ({ said } = await run(cluster, cluster.programs.pgCtl, words));
    const now = running(data);
    if (now !== undefined) return now;
    // Another process may be starting or stopping it this moment, or have taken the port.
    await new Promise((later) => setTimeout(later, 250));
  }
  throw new Error(
    `PostgreSQL could not be started on ${data}. Its own words are in server.log there.\n${said}`,
  );
}

/** Stops the server: open transactions are rolled back, what was committed is on disk. */
export async function stop(cluster: Cluster): Promise<void> {
  const { code, said } = await run(cluster, cluster.programs.pgCtl, [
    "stop",
    "-D",
    cluster.place.data,
    "-m",
    "fast",
    "-w",
    "-t",
    "60",
    "-s",
  ]);
  if (code !== 0 && running(cluster.place.data) !== undefined)
    throw new Error(`PostgreSQL did not stop.\n${said}`);
}
