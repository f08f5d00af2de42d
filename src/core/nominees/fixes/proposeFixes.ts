import type { LawBook } from '../../law/lawBook';
import { filledCells, writingFix } from '../../sheets/cellFix';
import { isDateCell } from '../../sheets/gridCells';
import type { Table } from '../../sheets/table';
import type { IsoDate } from '../../time/isoDate';
import type { Work } from '../../work/work';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { readBorn } from '../readCells';
import { readSex } from '../readWords';
import { listCells, type ListCells } from '../rowCells';
import { textOf } from '../../sheets/recordCells';
import { awardSlipFixes } from './awardSlipFix';
import { cccdFix } from './cccdFix';
import { dateFix, dayFields } from './dateFix';
import type { NomineeFix, NomineeQuestion, OwnCell, Proposal, ProposedFixes } from './fix';
import { spellingCounts } from './spellings';

/** Cells that are looked at between two pauses. */
const cellsPerStep = 500;

/**
 * What could be mended in the cells of nomination lists: at most one proposal per cell. Formula cells, ditto marks and
 * errors are left alone; a name gets nothing but spaces and composed letters. Linear in cells.
 */
export function* proposeFixes(
  tables: readonly Table<NomineeField>[],
  known: { readonly book: Pick<LawBook, 'awardFromText' | 'edition'>; readonly today: IsoDate },
): Work<ProposedFixes> {
  const fixes: NomineeFix[] = [];
  const questions: NomineeQuestion[] = [];
  let seen = 0;
  for (const [index, table] of tables.entries()) {
    const cells = listCells(table);
    const bySlip = awardSlipFixes(known.book);
    const spellings = spellingCounts(known.book, bySlip);
    for (const own of filledCells(table)) {
      spellings.count(own);
      seen += 1;
      if (seen % cellsPerStep === 0) yield index / tables.length;
    }
    const bySpelling = spellings.fixes();
    // by column, words of which nothing is proposed wherever they stand in it: lists say them row after row
    const tidy = new Map<number, Set<string>>();
    for (const own of filledCells(table)) {
      const proposal = proposalFor(own, { cells, bySpelling, bySlip, today: known.today, tidy });
      if (proposal?.kind === 'fix') fixes.push(proposal.fix);
      else if (proposal?.kind === 'question') questions.push(proposal.question);
      seen += 1;
      if (seen % cellsPerStep === 0) yield (index + 0.5) / tables.length;
    }
  }
  return { fixes, questions };
}

interface Look {
  readonly cells: ListCells;
  readonly bySpelling: (own: OwnCell) => Proposal;
  readonly bySlip: (own: OwnCell) => Proposal;
  readonly today: IsoDate;
  readonly tidy: Map<number, Set<string>>;
}

/** Longer words are hardly said twice; so many different ones of a column are kept. */
const longestWords = 100;
const mostTidy = 4000;

function proposalFor(own: OwnCell, from: Look): Proposal {
  const { value, field, cell } = own;
  if (field === 'name') return writingFix(own);
  // a number is looked at with sex and birth of the row
  if (typeof value !== 'string' || value.length > longestWords || field === 'cccd')
    return lookedAt(own, from);
  const tidy = from.tidy.get(cell.column) ?? new Set<string>();
  from.tidy.set(cell.column, tidy);
  if (tidy.has(value)) return null;
  const proposal = lookedAt(own, from);
  if (proposal === null && tidy.size < mostTidy) tidy.add(value);
  return proposal;
}

function lookedAt(own: OwnCell, from: Look): Proposal {
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
  return from.bySpelling(own) ?? from.bySlip(own) ?? writingFix(own);
}
