import { isoDay, readDay } from "#time";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const two = (value: string | number): string => String(value).padStart(2, "0");

/** The last date that a year and month really have. */
function lastOf(year: string, month: string): string | undefined {
  for (let date = 31; date > 27; date--) {
    const made = `${year}-${two(month)}-${date}`;
    if (readDay(made) !== undefined) return made;
  }
  return undefined;
}

/** The first of these that the calendar has. */
const real = (...made: readonly (string | undefined)[]): string | undefined =>
  made.find((one) => one !== undefined && readDay(one) !== undefined);

/** What a date that cannot be read was probably meant to be: British order, a name of a month, a spreadsheet's number. */
export function dateMend(cell: string): string | undefined {
  const text = cell.trim().replace(/[T ]\d\d:\d\d(:\d\d)?.*$/, "");

  const british = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(text);
  if (british) {
    const [, date, month, written] = british as unknown as [string, string, string, string];
    const year = written.length === 2 ? `20${written}` : written;
    return real(`${year}-${two(month)}-${two(date)}`, `${year}-${two(date)}-${two(month)}`);
  }
  const iso = /^(\d{4})[/.\- ]?(\d{1,2})[/.\- ]?(\d{1,2})$/.exec(text);
  if (iso && !/^\d{5}$/.test(text)) {
    const [, year, month, date] = iso as unknown as [string, string, string, string];
    return (
      real(`${year}-${two(month)}-${two(date)}`, `${year}-${two(date)}-${two(month)}`) ?? lastOf(year, month)
    );
  }
  const named = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/i.exec(
    text,
  );
  if (named) return real(`${named[3]}-${two(months.indexOf(named[2].toLowerCase()) + 1)}-${two(named[1])}`);
  // Spreadsheets count days from 1899-12-30.
  if (/^[1-6]\d{4}$/.test(text)) return isoDay(Number(text) - 25_569);
  return undefined;
}
