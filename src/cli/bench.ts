import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { WrongCall } from "./command.ts";
import type { Register } from "./command.ts";

export const bench: Register = (program) => {
  program
    .command("bench")
    .argument("[names...]", "benchmarks to run; all when none is named")
    .description("the project's own benchmarks, printed as tables with their instances, seeds and clock")
    .addHelpText("after", "\nExample:\n  sevenday bench plan\n")
    .action((names: string[]) => {
      const run = fileURLToPath(new URL("../../bench/run.ts", import.meta.url));
      const { status } = spawnSync(process.execPath, [run, ...names], { stdio: "inherit" });
      if (status === 2) throw new WrongCall("That benchmark does not exist");
      if (status !== 0) throw new Error("a benchmark failed");
    });
};
