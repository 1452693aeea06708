/** Hours of work that a place in a week stands for, at the longest of either set of terms. */
const hours: Readonly<Record<string, number>> = { D: 9, L: 12.5, N: 12.5, E: 10, T: 10, A: 10, W: 2.5 };

export const hoursAt = (place: string): number => hours[place] ?? 0;

export const weekHours = (days: string): number =>
  days.split("").reduce((sum, place) => sum + hoursAt(place), 0);
