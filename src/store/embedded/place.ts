import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import type { Account } from "./account.ts";
import { canEnter } from "./account.ts";

/** Where an embedded database lives. */
export interface Place {
  /** PostgreSQL's own folder, which belongs to its account. */
  readonly data: string;
  /** A folder for a copy of the programs, should one be needed. */
  readonly spare: string;
  readonly password: string;
}

/** Where root keeps what the database's account must be able to enter. */
const ofRoot = "/var/lib/sevenday";

/**
 * Settles where the data goes: in `folder`, or, where the account cannot enter that, in a folder of its own that is
 * named after it. `WHERE.txt` in `folder` then says so.
 */
export function placeFor(folder: string, account: Account | undefined): Place {
  const asked = resolve(folder);
  mkdirSync(asked, { recursive: true, mode: account === undefined ? 0o700 : 0o711 });
  let home = asked;
  if (!canEnter(asked, account)) {
    home = join(ofRoot, createHash("sha256").update(asked).digest("hex").slice(0, 12));
    mkdirSync(home, { recursive: true, mode: 0o711 });
    for (const made of [ofRoot, home]) chmodSync(made, 0o711);
    writeFileSync(
      join(asked, "WHERE.txt"),
      `The database of this folder is kept in ${home}: PostgreSQL does not run as root, and the account it runs\n` +
        "under cannot enter here.\n",
    );
  }
  return { data: join(home, "data"), spare: join(ofRootOr(account, home)), password: passwordIn(home) };
}

const ofRootOr = (account: Account | undefined, home: string): string =>
  account === undefined ? home : ofRoot;

/** The random password of this database, made once; readable by the owner of the folder alone. */
function passwordIn(home: string): string {
  const file = join(home, "password");
  const read = (): string => readFileSync(file, "utf8").trim();
  try {
    return read();
  } catch {
    const fresh = `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
    writeFileSync(fresh, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
    try {
      // A link appears whole or not at all, so two that start together agree on one password.
      linkSync(fresh, file);
    } catch {
      // The other was first.
    } finally {
      rmSync(fresh, { force: true });
    }
    return read();
  }
}
