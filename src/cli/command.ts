import type { Command } from "commander";

/** Where a command writes: answers to standard output, everything else to standard error. */
export interface Io {
  out(text: string): void;
  note(text: string): void;
}

/** Work the terminal may start and not reach: `main` hands it in. */
export interface Doors {
  serve(ask: { dir: string | undefined; port: number; say: (line: string) => void }): Promise<void>;
}

/** A command adds itself to the program. One file each: `<noun>/<verb>.ts`. */
export type Register = (program: Command, io: Io, doors: Doors) => void;

/** The call itself is wrong: exit code 2. `maybe` is a likely mend, without the word "Maybe". */
export class WrongCall extends Error {
  readonly maybe: string | undefined;
  constructor(message: string, maybe?: string) {
    super(message);
    this.name = "WrongCall";
    this.maybe = maybe;
  }
}

/** The answer so far is written, and it cannot go on until a person has done something: exit code 2, and no second document. */
export class PersonWanted extends WrongCall {}

/** One JSON document, and nothing else, on standard output. */
export const writeJson = (io: Io, document: unknown): void =>
  io.out(`${JSON.stringify(document, null, 2)}\n`);

/** The command for a noun, made the first time a verb asks for it. */
export function noun(program: Command, name: string, summary: string): Command {
  return (
    program.commands.find((known) => known.name() === name) ?? program.command(name).description(summary)
  );
}
