import type { LawBook } from '../../law/lawBook';
import { filledCellsOf, writingFix } from '../../sheets/cellFix';
import { isDateCell } from '../../sheets/gridCells';
import { rowsOfOthers, textOf } from '../../sheets/recordCells';
import { answersByRow } from '../../sheets/rowAnswers';
import type { Table } from '../../sheets/table';
import type { IsoDate } from '../../time/isoDate';
import { rowsPerPause, type Work } from '../../work/work';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { readBorn } from '../readCells';
import { readSex } from '../readWords';
import { listCells, type ListCells } from '../rowCells';
import { awardSlipFixes } from './awardSlipFix';
import { cccdFix } from './cccdFix';
import { dateFix, dayFields } from './dateFix';
import type { NomineeFix, NomineeQuestion, OwnCell, Proposal, ProposedFixes } from './fix';
import { isSpelled, spellingCounts } from './spellings';

/** What proposals are made with, beside the lists. */
interface Known {
  readonly book: Pick<LawBook, 'awardFromText' | 'edition'>;
  readonly today: IsoDate;
}

/**
 * What could be mended in the cells of nomination lists: at most one proposal per cell. Formula cells, ditto marks and
 * errors are left alone; a name gets nothing but spaces and composed letters. Linear in cells.
 */
export function* proposeFixes(tables: readonly Table<NomineeField>[], known: Known): Work<ProposedFixes> {
  const fixes: NomineeFix[] = [];
  const questions: NomineeQuestion[] = [];
  let seen = 0;
  for (const [index, table] of tables.entries()) {
    const bySlip = awardSlipFixes(known.book);
    const lookAt = rowLook(table, { ...known, bySlip });
    const spellings = spellingCounts(known.book, bySlip);
    const looked: LookedCell[] = [];
    for (const { row, kind } of table.rows) {
      if (kind !== 'record') continue;
      for (const cell of lookAt(row)) {
        looked.push(cell);
        spellings.count(cell.own);
      }
      seen += 1;
      if (seen % rowsPerPause === 0) yield index / tables.length;
    }
    const bySpelling = spellings.fixes();
    for (const { own, alone } of looked) {
      const proposal = bySpelling(own) ?? alone;
      if (proposal?.kind === 'fix') fixes.push(proposal.fix);
      else if (proposal?.kind === 'question') questions.push(proposal.question);
    }
    yield (index + 1) / tables.length;
  }
  return { fixes, questions };
}

/** A cell of which something is proposed, or whose words are compared with those of its column. */
interface LookedCell {
  readonly own: OwnCell;
  /** What is proposed of the cell by itself, whatever others say. */
  readonly alone: Proposal;
}

const lookedOfRows = answersByRow<readonly LookedCell[]>();

/** Longer words are hardly said twice; so many different ones of a column are kept. */
const longestWords = 100;
const mostTidy = 4000;

/** Looks at the cells of a row (0-based) by themselves, once for as long as the row stays what it is. */
function rowLook(
  table: Table<NomineeField>,
  known: Known & { readonly bySlip: (own: OwnCell) => Proposal },
): (row: number) => readonly LookedCell[] {
  const cells = listCells(table);
  const columns = table.columns.map(({ column, field }) => [column, field]);
  const answers = lookedOfRows(table.grid, [known.book, known.today, JSON.stringify(columns)]);
  const ofOthers = rowsOfOthers(cells);
  // by column, words of which nothing is proposed wherever they stand in it: lists say them row after row
  const tidy = new Map<number, Set<string>>();
  const aloneOf = (own: OwnCell): Proposal => {
    const { value, field, cell } = own;
    if (field === 'name') return writingFix(own);
    // a number is looked at with sex and birth of the row
    if (typeof value !== 'string' || value.length > longestWords || field === 'cccd')
      return byItself(own, { ...known, cells });
    const ofColumn = tidy.get(cell.column) ?? new Set<string>();
    tidy.set(cell.column, ofColumn);
    if (ofColumn.has(value)) return null;
    const proposal = byItself(own, { ...known, cells });
    if (proposal === null && ofColumn.size < mostTidy) ofColumn.add(value);
    return proposal;
  };
  const look = (row: number): readonly LookedCell[] =>
    [...filledCellsOf(table, row)].flatMap((own) => {
      const alone = aloneOf(own);
      return alone === null && !isSpelled(own) ? [] : [{ own, alone }];
    });
  // merged cells and ditto marks say what stands in other rows
  return (row) => (ofOthers.has(row) ? look(row) : answers(row, [], () => look(row)));
}

function byItself(
  own: OwnCell,
  from: Known & { readonly cells: ListCells; readonly bySlip: (own: OwnCell) => Proposal },
): Proposal {
  const { cells } = from;
  const { row, column } = own.cell;
  if (own.field === 'cccd') {
    const born = readBorn(cells, row);
    const sex = readSex(textOf(cells, row, 'sex').value) ?? born.sex;
    return cccdFix(own, { sex, birthYear: born.field.value?.year ?? null }) ?? writingFix(own);
  }
  if (dayFields.has(own.field)) {
    const isDate = isDateCell(cells.table.grid, row, column);
    return dateFix(own, { isDate, today: from.today }) ?? writingFix(own);
  }
  return from.bySlip(own) ?? writingFix(own);
}
