/** This moment as ISO text, for the journal. The only clock of the actions; `today` is always handed in. */
export function now(): string {
  return new Date().toISOString();
}
