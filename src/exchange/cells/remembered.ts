/**
 * The same answer for the same text. Tables repeat themselves: dates, clock times, departments and lists of skills come
 * a few hundred different ways in a million cells. Remembers so many texts and no more.
 */
export function remembered<T>(read: (text: string) => T, most = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined || known.has(text)) return seen as T;
    // A piece of a long string keeps the whole alive; a copy does not.
    const own = known.size < most ? Buffer.from(text).toString() : text;
    const value = read(own);
    if (known.size < most) known.set(own, value);
    return value;
  };
}
