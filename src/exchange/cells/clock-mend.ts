const two = (value: number): string => String(value).padStart(2, "0");

/** What a clock time that cannot be read was probably meant to be. */
export function clockMend(cell: string): string | undefined {
  const text = cell.trim().toLowerCase();
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|hrs?|hours)?$/.exec(text);
  if (parts) {
    const afternoon = parts[3]?.startsWith("p");
    const morning = parts[3]?.startsWith("a");
    const written = Number(parts[1]);
    const minute = Number(parts[2] ?? 0);
    const hour = afternoon && written < 12 ? written + 12 : morning && written === 12 ? 0 : written;
    if (minute > 59) return undefined;
    if (hour < 24) return `${two(hour)}:${two(minute)}`;
    return hour < 48 ? `${two(hour - 24)}:${two(minute)}+1` : undefined;
  }
  // A spreadsheet's share of a day.
  if (/^0?\.\d+$/.test(text)) {
    const minutes = Math.round(Number(text) * 1440);
    return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  }
  return undefined;
}
