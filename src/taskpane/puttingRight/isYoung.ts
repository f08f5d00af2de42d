const youngMs = 2 * 60 * 1000;

/** True where something began less than two minutes from now, by clocks that may differ a little: it may still go on. */
export function isYoung(at: string, now: number): boolean {
  return Math.abs(now - Date.parse(at)) < youngMs;
}
