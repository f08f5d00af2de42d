/**
 * True where one text becomes the other by a single slip of the keyboard: a letter put in, left out, changed, or
 * swapped with the next; false for equal texts. Linear in the length.
 */
export function differsByOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const { length } = short;
  let before = 0;
  while (before < length && long.charCodeAt(before) === short.charCodeAt(before)) before += 1;
  let behind = 0;
  while (before + behind < length && isAlikeFromEnd(long, short, behind)) behind += 1;
  const unlike = length - before - behind;
  if (long.length > length) return unlike === 0;
  if (unlike === 1) return true;
  return unlike === 2 && long[before] === short[before + 1] && long[before + 1] === short[before];
}

function isAlikeFromEnd(one: string, other: string, at: number): boolean {
  return one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at);
}
