/** Where JSON breaks: the end of the shortest beginning that no ending could make whole. */
export function brokenAt(text: string): number {
  let good = 0;
  let broken = text.length;
  while (broken - good > 1) {
    const middle = Math.floor((good + broken) / 2);
    if (isHopeless(text.slice(0, middle))) broken = middle;
    else good = middle;
  }
  return good;
}

function isHopeless(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = String(error);
    const at = /at position (\d+)/.exec(message)?.[1];
    if (/end of JSON|Unterminated/.test(message)) return false;
    return at === undefined || Number(at) < beginning.length;
  }
}
