import { cellAddress } from '../../core/sheets/cellRef';
import type { DraftChoices } from '../../core/sheets/sheetDraft';

/** Excel's bound on a list of words, in letters. */
const longestList = 255;

/**
 * What Excel is told of the words on offer: the list itself, or the cells in which they stand. null: Excel cannot offer
 * them, since a list of words is too long or a comma stands in one, at which Excel would split it.
 */
export function sourceOfChoices(offered: DraftChoices): string | null {
  if ('cells' in offered) {
    const { sheet, column, row, rowCount } = offered.cells;
    const absolute = (at: number): string =>
      cellAddress({ row: at, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    return `='${sheet.replaceAll("'", "''")}'!${absolute(row)}:${absolute(row + rowCount - 1)}`;
  }
  const source = offered.values.join(',');
  return source.length > longestList || offered.values.some((value) => value.includes(',')) ? null : source;
}

/** Queues a drop-down on cells; what people type beside the list is not refused. */
export function offerChoices(range: Excel.Range, source: string): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
}
