import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The account the database runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const numberFrom = (command: string, words: readonly string[]): number =>
  Number(execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));

const postgres = (): Account => ({
  uid: numberFrom("id", ["-u", "postgres"]),
  gid: numberFrom("id", ["-g", "postgres"]),
});

/**
 * PostgreSQL refuses to run as root. Root therefore lends it the account `postgres`, which is made where it is
 * missing; anybody else runs it as themselves, which is `undefined`.
 */
export function accountForServer(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return postgres();
  } catch {
    try {
      const words = [
        "--system",
        "--user-group",
        "--no-create-home",
        "--shell",
        "/usr/sbin/nologin",
        "postgres",
      ];
      execFileSync("useradd", words, { stdio: "ignore" });
      return postgres();
    } catch {
      throw new Error(
        "PostgreSQL does not run as root, and no account named postgres could be made for it. " +
          "Maybe run Sevenday as an ordinary user, or name a server in DATABASE_URL.",
      );
    }
  }
}

/** May this account pass through every folder on the way to this one, and into it? Folders not yet made do not count. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (account === undefined) return true;
  for (let place = resolve(folder); ; place = dirname(place)) {
    const found = statSync(place, { throwIfNoEntry: false });
    if (found !== undefined) {
      const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return false;
    }
    if (place === dirname(place)) return true;
  }
}
