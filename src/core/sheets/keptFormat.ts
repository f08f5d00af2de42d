/** What Excel's number formats are made of: quoted and escaped letters, room, fillers, marks, and placeholders. */
const wellFormed =
  /^(?:"[^"]*"|\\.|[_*].|\[(?:\$[^\]]*|[<>=]+-?[\d.]+|h+|m+|s+|black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]|general|e[+-]|am\/pm|a\/p|[\d#?@.,%/ ()+\-:;$€₫dmyhs])+$/i;

/** Excel's own bound on the letters of a format. */
const mostLetters = 255;

/**
 * The format in which a number of a person's cell is written elsewhere: its own, where the cell has one that Excel takes
 * for certain (files hold others too), else one that shows it plain.
 */
export function keptFormat(number: number, format: string): string {
  const isOwn = format !== '@' && !/^general$/i.test(format) && format.length <= mostLetters;
  if (isOwn && wellFormed.test(format)) return format;
  return Number.isInteger(number) ? '0' : 'General';
}
