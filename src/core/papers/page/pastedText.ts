import { collapseSpaces } from '../../text/folding';

/**
 * What a sheet takes for the beginning of a formula, in full width as well; a straight quotation mark goes when it is pasted,
 * and what stands behind it is taken so.
 */
const formulaStart = /^[=+\-@＝＋－＠"]/;
/** Letters that nobody sees and that a sheet drops or ends a cell at. */
const controls = /\p{Cc}/gu;

/**
 * Lines as a text to paste, which no sheet takes for more than texts in cells below each other. In: the lines. Out: each
 * on one line without tabs; one that begins as a formula does stands behind an opening quotation mark.
 */
export function pastedText(lines: readonly string[]): string {
  return lines.map(pastedLine).join('\n');
}

function pastedLine(line: string): string {
  const plain = collapseSpaces(line.replace(controls, ' '));
  return formulaStart.test(plain) ? `“${plain}` : plain;
}
