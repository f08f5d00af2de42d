import { fingerprint } from '../../core/text/fingerprint';
import { keyOfContent, type CellContent } from '../read/cellContent';

/** Columns of a row that tell it from others. */
export const witnessColumns = 40;

/**
 * Fingerprint of a row without the cells that a step writes in it: by it the row is known again when rows were put in or
 * taken out above. Formulas count as such, since they change with their row.
 * @param contentAt what the row says in a column, counted from 0
 */
export function rowWitness(contentAt: (column: number) => CellContent, written: ReadonlySet<number>): string {
  const says = Array.from({ length: witnessColumns }, (_, column) => {
    if (written.has(column)) return '';
    const content = contentAt(column);
    const isFormula = content !== null && typeof content === 'object' && 'formula' in content;
    return isFormula ? 'f' : keyOfContent(content);
  });
  return fingerprint(says.join('\u0001'));
}
