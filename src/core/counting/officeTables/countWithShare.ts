import type { CellValue } from '../../sheets/grid';

/** How an office writes a count with its share in one cell: "21 (47%)", "21(46,7 %)". */
export interface ShareForm {
  readonly beforeBracket: string;
  readonly beforeSign: string;
  readonly decimals: number;
  readonly mark: '.' | ',';
}

const form = /^\s*\d+(\s*)\(\s*\d+(?:([.,])(\d+))?(\s*)%\s*\)\s*$/;

/** The form of a cell that holds a count and its share; null for anything else. */
export function shareFormOf(value: CellValue): ShareForm | null {
  const found = typeof value === 'string' ? form.exec(value) : null;
  if (found === null) return null;
  const [, beforeBracket = '', mark, decimals = '', beforeSign = ''] = found;
  return { beforeBracket, beforeSign, decimals: decimals.length, mark: mark === '.' ? '.' : ',' };
}

/** A count and its share of all in that form; of nothing the share is 0. */
export function countWithShare(
  { beforeBracket, beforeSign, decimals, mark }: ShareForm,
  counted: { readonly count: number; readonly all: number },
): string {
  const share = counted.all === 0 ? 0 : (counted.count / counted.all) * 100;
  const shown = share.toFixed(decimals).replace('.', mark);
  return `${counted.count}${beforeBracket}(${shown}${beforeSign}%)`;
}
