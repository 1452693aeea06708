import { stat } from "node:fs/promises";
import { join } from "node:path";
import { audit, ledgerRow, newBookingRow, standDownRow } from "#electives";
import type { Audit } from "#electives";
import { readHospital, readPlainTable } from "#exchange";
import { isoInstant } from "#time";
import { auditSays, sayNote } from "#wording";
import type { Register } from "../command.ts";
import { noun, WrongCall, writeJson } from "../command.ts";

/** `sevenday electives audit DIR`: the no-one-lost ledger, counted again from the hospital's own tables. */
export const electivesAudit: Register = (program, io) => {
  noun(program, "electives", "lists and clinics: stand down, rebook, and lose no one")
    .command("audit")
    .description(
      "check that every displaced patient is in exactly one state, and that every new date is real",
    )
    .argument("<dir>", "hospital folder with a plan in it")
    .option("--plan <dir>", "plan folder, if it is not DIR/plan")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  sevenday electives audit examples/april-2016\n")
    .action(async (dir: string, options: { plan?: string; json?: boolean }) => {
      const plan = options.plan ?? join(dir, "plan");
      const hospital = await readHospital(dir, { note: (note) => io.note(`${sayNote(note)}\n`) });
      const found = await stat(plan).catch(() => undefined);
      if (found?.isDirectory() !== true)
        throw new WrongCall(`there is no plan at ${plan}`, `run \`sevenday plan ${dir}\` first`);
      const [standDown, newBookings, ledger] = await Promise.all([
        readPlainTable(plan, "stand-down.csv", ["session_id", "verdict", "displaced"]),
        readPlainTable(plan, "bookings.csv", ["booking_id", "pathway_id", "session_id", "start", "minutes"]),
        readPlainTable(plan, "ledger.csv", [
          "booking_id",
          "pathway_id",
          "session_id",
          "state",
          "since",
          "new_session_id",
          "new_start",
        ]),
      ]);
      const report = audit({
        bookings: hospital.bookings,
        sessions: hospital.sessions,
        pathways: hospital.pathways,
        standDown: standDown.map(standDownRow),
        newBookings: newBookings.map(newBookingRow),
        ledger: ledger.map(ledgerRow),
      });
      if (options.json === true) writeJson(io, asDocument(report));
      else io.out(`${auditSays(report).join("\n")}\n`);
    });
};

const asDocument = ({
  displaced,
  lines,
  byState,
  reconciles,
  discrepancy,
  withoutDate,
  findings,
}: Audit) => ({
  displaced,
  lines,
  byState,
  reconciles,
  ...discrepancy,
  withoutDate: withoutDate.map(({ bookingId, since }) => ({
    bookingId,
    since: since === undefined ? undefined : isoInstant(since),
  })),
  findings,
});
