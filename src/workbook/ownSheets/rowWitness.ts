import { fingerprint } from '../../core/text/fingerprint';
import { keyOfContent, type CellContent } from '../read/cellContent';
import { lettersOfKey, shortKey } from './writtenCells';

/** Columns of a row that tell it from others. */
export const witnessColumns = 40;

/** words: the cells that were written held words; figures: they held figures or nothing, as in a table of counts. */
type WitnessOf = 'words' | 'figures';

const signs = { words: '~', figures: '#' } as const;
const blank = '.'.repeat(lettersOfKey);
const number = '1'.repeat(lettersOfKey);
const formula = 'f'.repeat(lettersOfKey);

type ContentAt = (column: number) => CellContent;

/**
 * What a row says without the cells that a step writes in it, key by key: by it the row is known again when rows or
 * columns were put in or taken out.
 * @param contentAt what the row says in a column, counted from 0
 */
export function rowWitness(contentAt: ContentAt, written: ReadonlySet<number>, of: WitnessOf): string {
  const keys = Array.from({ length: witnessColumns }, (_, column) =>
    written.has(column) ? blank : keyOf(contentAt(column), of),
  );
  const end = keys.findLastIndex((key) => key !== blank) + 1;
  return signs[of] + keys.slice(0, end).join('');
}

/** Formulas count as such, since they change with their row; of figures in a table it counts that they are figures. */
function keyOf(content: CellContent, of: WitnessOf): string {
  if (content === null) return blank;
  if (typeof content !== 'object') return shortKey(keyOfContent(content));
  if ('formula' in content) return formula;
  return of === 'figures' ? number : shortKey(keyOfContent(content));
}

/**
 * True where a row is the one of a witness: all that it said it says still. Words in cells that were blank are what
 * people noted beside it since; figures there, or words in a row that said nothing at all, are another row's.
 */
export function isRowOf(witness: string, contentAt: ContentAt, written: ReadonlySet<number>): boolean {
  const of = witness.startsWith(signs.figures) ? 'figures' : 'words';
  if (!witness.startsWith(signs[of])) return firstWitness(contentAt, written) === witness;
  const mayBeNoted = witness.length > 1;
  for (let column = 0; column < witnessColumns; column += 1) {
    if (written.has(column)) continue;
    const from = 1 + column * lettersOfKey;
    const was = witness.slice(from, from + lettersOfKey) || blank;
    const content = contentAt(column);
    if (was === keyOf(content, of)) continue;
    if (was !== blank || typeof content !== 'string' || !mayBeNoted) return false;
  }
  return true;
}

/** The witness of steps that were written before rows were kept key by key: one fingerprint. */
function firstWitness(contentAt: ContentAt, written: ReadonlySet<number>): string {
  const says = Array.from({ length: witnessColumns }, (_, column) => {
    if (written.has(column)) return '';
    const content = contentAt(column);
    const isFormula = content !== null && typeof content === 'object' && 'formula' in content;
    return isFormula ? 'f' : keyOfContent(content);
  });
  return fingerprint(says.join('\u0001'));
}
