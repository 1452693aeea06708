import type { Command } from "commander";
import { noun, WrongCall } from "./command.ts";
import type { Register } from "./command.ts";

const promised: readonly (readonly [noun: string, verb: string])[] = [
  ["rota", "build"],
  ["rota", "mend"],
  ["strike", "sitrep"],
  ["theatre", "plan"],
  ["scenario", "run"],
];

/** Commands of the public face whose work is not done yet. They say so and exit 2 rather than pretend. */
export const notBuiltYet: Register = (program) => {
  for (const [thing, verb] of promised) {
    const parent = verb === "" ? program : noun(program, thing, "");
    const name = verb === "" ? thing : verb;
    if (parent.commands.some((known: Command) => known.name() === name)) continue;
    parent
      .command(name, { hidden: true })
      .argument("[rest...]")
      .allowUnknownOption()
      .helpOption(true)
      .action(() => {
        throw new WrongCall(`sevenday ${[thing, verb].filter(Boolean).join(" ")} is not built yet`);
      });
  }
};
