/** A value as it is shown beside its column; longer ones would push the question out of sight. */
const longest = 60;

/** The first words of a long value, whole ones, with "…"; a value of one long word is left as it is. */
export function shortenedValue(value: string): string {
  if (value.length <= longest) return value;
  const end = value.lastIndexOf(' ', longest);
  return end <= 0 ? value : `${value.slice(0, end)}…`;
}
