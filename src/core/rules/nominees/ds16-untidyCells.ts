import { headerShown } from '../../nominees/headerShown';
import { proposeFixes } from '../../nominees/fixes/proposeFixes';
import type { FixKind, NomineeFix, NomineeQuestion } from '../../nominees/fixes/fix';
import type { Nominee } from '../../nominees/nominee';
import type { CellRef } from '../../sheets/cellRef';
import type { CellValue } from '../../sheets/grid';
import type { Table } from '../../sheets/table';
import { asSeen, plainSigns } from '../../text/signs';
import { tidied } from '../../text/tidied';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { part } from '../../work/work';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { shortened } from '../places';
import { atCell } from './evidence/nomineeFinding';
import { longNomineeRule } from './evidence/nomineeRule';

/** The message of each kind of question; null: another rule says it of the cell. */
const questionIds = {
  alias: 'whichSpelling',
  date: 'whichCentury',
  // an award that nobody knows: HS-09
  slip: null,
  // a number that is too short: DS-03
  lostZero: null,
  // a name in small letters: HS-10
  capitals: null,
  // letters that nobody reads yet: DS-10
  oldFont: null,
  spaces: null,
  composition: null,
} as const satisfies Readonly<Record<FixKind, string | null>>;

/**
 * Cells that are written otherwise than they should be, where it is clear how: each with its fix, by its kind; where
 * there are several ways, with the choices.
 */
export const ds16 = longNomineeRule(
  {
    id: 'DS-16',
    severity: 'info',
    source: 'our own: what is written in two ways is found, counted and sorted as two',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['spaces', 'composition', 'alias', 'slip', 'date', 'lostZero', 'whichSpelling', 'whichCentury'],
  },
  function* (input) {
    const found: Finding[] = [];
    const nomineeAt = nomineesByRow(input.nominees);
    for (const [index, table] of input.tables.entries()) {
      const [from, to] = [index, index + 1].map((count) => count / input.tables.length);
      const proposing = proposeFixes([table], { book: input.book, today: input.today });
      const { fixes, questions } = yield* part(proposing, from ?? 0, to ?? 1);
      const of = (cell: CellRef): Place => ({ input, table, cell, nominee: nomineeAt(cell) });
      for (const one of fixes) found.push(fixable(of(one.fix.cell), one));
      for (const one of questions) {
        const messageId = questionIds[one.kind];
        if (messageId !== null) found.push(questionable(of(one.cell), messageId, one));
      }
    }
    return found;
  },
);

interface Place {
  readonly input: NomineeRuleInput;
  readonly table: Table<NomineeField>;
  readonly cell: CellRef;
  /** Who stands in the row; null: nobody that was read. */
  readonly nominee: Nominee | null;
}

function fixable(place: Place, { kind, field, fix }: NomineeFix): Finding {
  const data = { ...placeData(place, field), ...evidenceOf(kind, fix) };
  return {
    ...atCell('DS-16', place, { messageId: kind, severity: 'info', field, data }),
    fix,
    fixKind: kind,
  };
}

/** What the sentence tells of the old and the new text; never a personal number. */
function evidenceOf(
  kind: NomineeFix['kind'],
  { from, to }: { readonly from: CellValue; readonly to: CellValue },
): Finding['data'] {
  if (kind === 'spaces') return { at: whereSpacesStand(String(from)) };
  if (kind === 'composition' || kind === 'lostZero') return {};
  return { found: shortened(String(from)), to: shortened(String(to)) };
}

/** "end", "start", "ends" (both) or "within". */
function whereSpacesStand(text: string): 'start' | 'end' | 'ends' | 'within' {
  const [isAtStart, isAtEnd] = [/^\s/.test(asSeen(text)), /\s$/.test(asSeen(text))];
  if (isAtStart) return isAtEnd ? 'ends' : 'start';
  return isAtEnd ? 'end' : 'within';
}

function questionable(
  place: Place,
  messageId: 'whichSpelling' | 'whichCentury',
  { kind, field, cell, from, choices }: NomineeQuestion,
): Finding {
  const data = { ...placeData(place, field), found: shortened(String(from)), to: choices.join('; ') };
  const finding = atCell('DS-16', place, { messageId, severity: 'info', field, data });
  return { ...finding, choices: { kind, cell, from, texts: otherTexts(from, choices) } };
}

/** The cell's own text is no answer: it would be asked about again. */
function otherTexts(from: CellValue, choices: readonly string[]): readonly string[] {
  const own = typeof from === 'string' ? plainSigns(tidied(from)) : from;
  return choices.filter((text) => text !== own);
}

/** The column by its header, and of whom the name is. */
function placeData({ table, cell, nominee }: Place, field: NomineeField): Finding['data'] {
  return { field, header: shortened(headerShown(table, cell.column)), kind: nominee?.kind.value ?? '' };
}

function nomineesByRow(nominees: readonly Nominee[]): (cell: CellRef) => Nominee | null {
  const bySheet = new Map<string, Map<number, Nominee>>();
  for (const nominee of nominees) {
    const rows = bySheet.get(nominee.sheet) ?? new Map<number, Nominee>();
    if (rows.size === 0) bySheet.set(nominee.sheet, rows);
    if (!rows.has(nominee.row)) rows.set(nominee.row, nominee);
  }
  return ({ row, sheet }) => bySheet.get(sheet)?.get(row) ?? null;
}
