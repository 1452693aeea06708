import { countSays, pageWords } from "#wording";
import { page } from "../page.ts";
import type { Figure } from "../pieces.ts";
import { figures, heading, inset } from "../pieces.ts";

const words = pageWords.overviewPage;

export const overview = page({
  path: "/",
  needs: "see summary",
  find: (_, desk) => desk,
  title: ({ hospital }) => words.title(hospital.title),
  body: ({ hospital, doctors }) => {
    const counted: readonly (readonly [label: string, count: number, table: string])[] = [
      ["Doctors", doctors.size, "staff"],
      ["Duties on the rota", hospital.duties.length, "duties"],
      ["Lists and clinics", hospital.sessions.length, "sessions"],
      ["Patients waiting", hospital.pathways.length, "pathways"],
      ["Patients booked", hospital.bookings.length, "bookings"],
    ];
    return [
      inset([words.noPlan, " ", words.howToPlan, " ", { code: "sevenday plan" }, "."]),
      heading(words.numbers),
      figures(
        counted.map(([label, count, table]): Figure => ({
          label,
          value: countSays(count),
          how: words.rowsOf(table),
        })),
      ),
    ];
  },
});
