/** Excel's bound on the length of a sheet's name. */
const longestName = 31;

/** True where both name the same sheet: Excel does not tell capitals apart. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first free name of the form "Name (2)", cut to what Excel allows. */
export function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const candidate = name.slice(0, longestName - ending.length).trimEnd() + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
