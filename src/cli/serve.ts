import { WrongCall } from "./command.ts";
import type { Register } from "./command.ts";

/** The pages and the API, on the same hospital. The work is behind a door that main opens: terminal and pages never meet. */
export const serve: Register = (program, io, doors) => {
  program
    .command("serve")
    .argument("[dir]", "a hospital folder; without one, ./hospital, which is made if it is not there")
    .option("--port <number>", "where to listen", "8080")
    .description("the pages and the API, on the same hospital")
    .addHelpText(
      "after",
      `
Examples:
  sevenday serve my-hospital
  DATABASE_URL=postgres://… sevenday serve my-hospital --port 9000

Settings, all from the environment:
  DATABASE_URL     a PostgreSQL server, 15 or newer; without it one is kept in .sevenday
  SEVENDAY_STORE   another folder for that
  SEVENDAY_HOST    the address to listen on; 127.0.0.1 unless told
  SEVENDAY_LOG     info, warn, error or silent
`,
    )
    .action(async (dir: string | undefined, { port }: { port: string }) => {
      const number = Number(port);
      if (!Number.isInteger(number) || number < 0 || number > 65_535)
        throw new WrongCall(`${port} is not a port`, "give a number from 1 to 65535, such as --port 8080");
      try {
        await doors.serve({ dir, port: number, say: (line) => io.note(`${line}\n`) });
      } catch (error) {
        if ((error as { code?: unknown }).code !== "EADDRINUSE") throw error;
        throw new WrongCall(
          `something else listens on port ${port}`,
          `give another, such as --port ${number + 1}`,
        );
      }
    });
};
