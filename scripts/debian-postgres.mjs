// A throw-away cluster of Debian's PostgreSQL, the oldest promised, on a free port. Runs on any Node from 20.
import { execFileSync, spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const debian = "/usr/lib/postgresql";

const number = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));

/** PostgreSQL does not run as root: root lends it the account that Debian's package made. */
function account() {
  if (process.getuid?.() !== 0) return {};
  return { uid: number("-u"), gid: number("-g") };
}

async function freePort() {
  const probe = createServer();
  await new Promise((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** Answers `{ url, stop }`. The role in the URL may make and drop databases. */
export async function startDebianPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian).filter((name) => /^\d+$/.test(name)) : [];
  const version = versions.toSorted((a, b) => Number(a) - Number(b))[0];
  if (version === undefined)
    throw new Error("Debian's PostgreSQL is not installed: apt-get install postgresql");
  const program = (name) => join(debian, version, "bin", name);

  const owner = account();
  const home = mkdtempSync(join(tmpdir(), "sevenday-postgres-"));
  const data = join(home, "data");
  const secret = join(home, "secret");
  const password = randomBytes(12).toString("hex");
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (owner.uid !== undefined) for (const own of [home, secret]) chownSync(own, owner.uid, owner.gid);

  const run = (name, words) => {
    const env = { PATH: process.env.PATH, LC_ALL: "C" };
    const ran = spawnSync(program(name), words, { ...owner, cwd: "/", env, stdio: "ignore" });
    return ran.status === 0;
  };
  const give = (why) => {
    const log = join(home, "log");
    const words = existsSync(log) ? readFileSync(log, "utf8") : "";
    rmSync(home, { recursive: true, force: true });
    return new Error(`${why}\n${words}`);
  };
  const words = [
    "-D",
    data,
    "--username=sevenday",
    "--auth=scram-sha-256",
    `--pwfile=${secret}`,
    "--encoding=UTF8",
  ];
  if (!run("initdb", [...words, "--no-locale"])) throw give("initdb failed");
  const port = await freePort();
  const options = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
  if (!run("pg_ctl", ["start", "-D", data, "-w", "-s", "-l", join(home, "log"), "-o", options])) {
    throw give("PostgreSQL did not start");
  }
  return {
    url: `postgres://sevenday:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      run("pg_ctl", ["stop", "-D", data, "-m", "fast", "-w", "-s"]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
