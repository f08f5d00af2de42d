import type { LawBook } from '../law/lawBook';
import type { AwardType, NomineeKind } from '../vocabulary/awardTerms';
import type { Field } from '../sheets/field';
import type { GroupContext } from './groupContext';
import type { ListTitle } from './listTitle';
import type { HistoryRegister } from './historyRegister';
import type { Nominee, PaperMention, YearRecord } from './nominee';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { noteOfRow } from './noteOfRow';
import { noPaper, numberOf, numberOfTroubled, paperOf, readBorn } from './readCells';
import { readCccd } from './readCccd';
import {
  readAwardType,
  readMark,
  readRating,
  readScope,
  readSex,
  readTrouble,
  saysNothingThere,
} from './readWords';
import { dayOf, nameOf, type ListCells } from './rowCells';
import { noText, sharedValue, textOf, valueOf, withValue } from '../sheets/recordCells';
import { yearInCell } from './schoolYear';
import { partOf } from './partOfCell';
import { splitName, type NameParts } from './splitName';
import { kindOfRow } from './kindOfRow';
import { unitOfRow } from './unitOfRow';
import { plainSigns } from '../text/signs';
import { yearRecords, type MentionInCell } from './yearRecords';

/** A nominee before he has a key. */
export type NomineeBody = Omit<Nominee, 'key'>;

/** What is known of a row from elsewhere than its own cells. */
interface RowContext {
  readonly title: ListTitle;
  /** The year that the title names, one field for all rows; null: it names none. */
  readonly yearOfTitle: Field<number> | null;
  /** The unit that title or issuer name for all rows that name none; null: none, or a person is asked about it. */
  readonly unitAbove: Field<string> | null;
  readonly groups: GroupContext;
  readonly reviewYear: number | null;
  readonly book: Pick<LawBook, 'awardFromText'>;
  readonly awards: readonly Field<string | null>[];
  readonly ownHistory: readonly MentionInCell[];
  readonly hasHistoryColumns: boolean;
  /** Keeps equal records of earlier years once. */
  readonly shareRecord: (record: YearRecord) => YearRecord;
  readonly register: HistoryRegister;
  readonly kindsOfAward: ReadonlyMap<string, readonly NomineeKind[]>;
}

/** Titles of the year under review on which a fighter's title rests (Điều 23 Luật 06/2022/QH15). */
const advancedTitles: ReadonlySet<string> = new Set(['LDTT', 'CSTT']);

/** The nominees of one record row (0-based), one per award. */
export function readRow(cells: ListCells, row: number, context: RowContext): readonly NomineeBody[] {
  const [award, ...others] = context.awards;
  if (award === undefined) return [];
  const text = (field: NomineeField) => textOf(cells, row, field);
  const day = (field: NomineeField) => {
    const { reading, field: said } = dayOf(cells, row, field);
    return sharedValue(said, reading.date);
  };
  const count = (field: NomineeField) => numberOf(cells, row, field);
  const paper = (field: NomineeField) => paperOf(cells, row, { field });
  const nameField = nameOf(cells, row);
  const parts = splitName(nameField.value === '' ? '' : nameField.text);
  const sex = text('sex');
  const born = readBorn(cells, row);
  const sexValue = readSex(sex.value) ?? born.sex;
  const cccd = text('cccd');
  const known = { sex: sexValue, birthYear: born.field.value?.year ?? null };
  const who = {
    salutation: salutationOf(text('salutation'), parts, nameField),
    name: partOf(nameField, parts.name),
    unit: unitOfRow(cells, row, {
      parts,
      nameField,
      groups: context.groups,
      unitAbove: context.unitAbove,
    }),
    cccd: withValue(cccd, readCccd(valueOf(cells, row, 'cccd'), known).digits),
  };
  const history = yearRecords(
    [...context.ownHistory, ...context.register.of({ ...who, born: born.field })],
    context.shareRecord,
  );
  const thisYear = history.find((record) => record.year === context.reviewYear);
  const rating = text('rating');
  const sameYear = text('sameYearTitle');
  const position = text('position');
  const inFavour = votesOf(cells, row);
  const kindFor = (proposed: Field<string | null>) =>
    kindOfRow({ cells, row, parts, salutation: who.salutation, award: proposed.value }, context);
  // one literal, copied only where a row proposes several awards
  const first: NomineeBody = {
    sheet: cells.table.sheet,
    row,
    isHidden: cells.table.grid.hiddenRows.has(row),
    groups: context.groups.texts,
    // named one by one: a spread in the midst of so many is copied slowly
    salutation: who.salutation,
    name: who.name,
    unit: who.unit,
    cccd: who.cccd,
    sex: sex.cell === null ? { ...born.sexField, value: sexValue } : sharedValue(sex, sexValue),
    born: born.field,
    position: position.value === '' && parts.position !== '' ? partOf(nameField, parts.position) : position,
    objectClass: text('objectClass'),
    year: yearField(text('year'), context),
    isOfSchoolYear: yearInCell(text('year').value)?.isSchoolYear ?? context.title.isSchoolYear,
    achievement: achievementOf(text('achievement'), text('summary'), context.groups),
    rating:
      rating.value === '' && thisYear !== undefined && thisYear.rating !== null
        ? { value: thisYear.rating, text: rating.text, cell: rating.cell ?? thisYear.cell }
        : sharedValue(rating, readRating(rating.value)),
    sameYearTitle: sameYearTitleOf(sameYear, {
      thisYear: thisYear?.awards ?? [],
      cell: thisYear?.cell ?? null,
      book: context.book,
    }),
    initiative: unlessNothing(text('initiative')),
    initiativeDecision: paperOf(cells, row, { field: 'initiativeDecision', dateField: 'initiativeDate' }),
    initiativeScope: sharedValue(text('initiativeScope'), readScope(text('initiativeScope').value)),
    discipline: unlessNothing(text('discipline')),
    disciplineEnd: day('disciplineEnd'),
    underReview: sharedValue(text('underReview'), readTrouble(text('underReview').value)),
    hired: day('hired'),
    startedHere: day('startedHere'),
    leave: text('leave'),
    transfer: unlessNothing(text('transfer')),
    note: noteOfRow(cells, row),
    history,
    hasHistory: context.hasHistoryColumns || !context.register.isEmpty,
    counts: orEmpty(
      {
        headcount: count('headcount'),
        completed: count('completedCount'),
        advanced: count('advancedCount'),
        emulationFighters: count('emulationFighterCount'),
        disciplined: numberOfTroubled(cells, row, 'disciplinedCount'),
      },
      empty.counts,
    ),
    papers: orEmpty(
      {
        submission: submissionOf(paper('submission'), context.title),
        report: paper('report'),
        minutes: paper('minutes'),
        decision: decisionOf(
          paperOf(cells, row, { field: 'decision', dateField: 'decisionDate' }),
          context.title,
        ),
        declaration: paper('declaration'),
        proof: paper('proof'),
      },
      empty.papers,
    ),
    authority: authorityOf(text('authority'), context.title),
    dossier: orEmpty(
      { due: day('dueDate'), received: day('receivedDate'), copies: count('copies') },
      empty.dossier,
    ),
    council: {
      total: count('councilTotal').value === null ? inFavour.total : count('councilTotal'),
      present: count('councilPresent'),
      inFavour: inFavour.inFavour,
    },
    posted: orEmpty({ from: day('postedFrom'), until: day('postedUntil') }, empty.posted),
    resistance: orEmpty(
      {
        kind: text('resistanceKind'),
        serviceMonths: count('serviceMonths'),
        from: day('resistanceFrom'),
        until: day('resistanceUntil'),
      },
      empty.resistance,
    ),
    award,
    kind: kindFor(award),
    awardType: awardTypeOf(text('awardType'), context),
  };
  return [first, ...others.map((other): NomineeBody => ({ ...first, award: other, kind: kindFor(other) }))];
}

const nothing = withValue(noText, null);

/** A cell that says that nothing is there ("Không", "-") has no value; its words stay to be shown. */
function unlessNothing(field: Field<string>): Field<string> {
  return saysNothingThere(field.text) ? sharedValue(field, '') : field;
}

/** The groups of fields of which most lists have no column: one object for all rows. */
const empty: Pick<Nominee, 'counts' | 'papers' | 'dossier' | 'posted' | 'resistance'> = {
  counts: {
    headcount: nothing,
    completed: nothing,
    advanced: nothing,
    emulationFighters: nothing,
    disciplined: nothing,
  },
  papers: {
    submission: noPaper,
    report: noPaper,
    minutes: noPaper,
    decision: noPaper,
    declaration: noPaper,
    proof: noPaper,
  },
  dossier: { due: nothing, received: nothing, copies: nothing },
  posted: { from: nothing, until: nothing },
  resistance: { kind: noText, serviceMonths: nothing, from: nothing, until: nothing },
};

/** The group without columns where all its fields are those of a list without their columns. */
function orEmpty<Group extends object>(group: Group, without: Group): Group {
  for (const name in group) if (group[name] !== without[name]) return group;
  return without;
}

/** Its column, else the one that the title names; that one has no cell of the row's own. */
function submissionOf(column: Field<PaperMention>, { submission }: ListTitle): Field<PaperMention> {
  if (submission === null) return column;
  return column.cell === null ? { ...column, value: submission } : withUntold(column, submission);
}

/** A cell that only says that the paper is there ("x") is of the one that the title names. */
function withUntold(column: Field<PaperMention>, ofTitle: PaperMention): Field<PaperMention> {
  const { presence, number, date } = column.value;
  const isUntold = presence === 'yes' && number === null && date === null;
  const isSame = presence === 'yes' && date === null && number !== null && number === ofTitle.number;
  return isUntold || isSame ? { ...column, value: ofTitle } : column;
}

/** Its columns, else the decision that the title says the list goes with. */
function decisionOf(column: Field<PaperMention>, { decision }: ListTitle): Field<PaperMention> {
  if (decision === null) return column;
  return column.value.presence === 'blank' ? { ...column, value: decision } : withUntold(column, decision);
}

/** Its column, else who signed the decision that the title says the list goes with; that one has no cell of the row's own. */
function authorityOf(column: Field<string>, { giver }: ListTitle): Field<string> {
  return column.cell !== null || giver === ''
    ? column
    : { value: plainSigns(giver), text: giver, cell: null };
}

function salutationOf(column: Field<string>, parts: NameParts, name: Field<string>): Field<string> {
  return column.value !== '' || parts.salutation === '' ? column : partOf(name, parts.salutation);
}

/** Column, group row, title. */
function awardTypeOf(column: Field<string>, context: RowContext): Field<AwardType | null> {
  const said = readAwardType(column.value);
  if (said !== null) return sharedValue(column, said);
  const { awardType: group } = context.groups;
  if (group !== null) return { value: group.value, text: group.group.text, cell: group.group.cell };
  const { text, cell } = context.title;
  const byTitle = readAwardType(text);
  return column.value !== '' || byTitle === null ? withValue(column, null) : { value: byTitle, text, cell };
}

function yearField(column: Field<string>, context: RowContext): Field<number | null> {
  const said = yearInCell(column.value);
  if (said !== null) return sharedValue(column, said.year);
  if (column.cell === null && context.yearOfTitle !== null) return context.yearOfTitle;
  return sharedValue(column, context.reviewYear);
}

function achievementOf(
  achievement: Field<string>,
  summary: Field<string>,
  groups: GroupContext,
): Field<string> {
  if (achievement.value !== '') return achievement;
  const { theme } = groups;
  if (theme !== null) return { value: theme.theme, text: theme.text, cell: theme.cell };
  return achievement.cell === null || summary.value !== '' ? summary : achievement;
}

function sameYearTitleOf(
  column: Field<string>,
  known: {
    readonly thisYear: readonly string[];
    readonly cell: Field<string>['cell'];
    readonly book: Pick<LawBook, 'awardFromText'>;
  },
): Field<boolean | null> {
  const mark = readMark(column.value);
  if (mark !== null) return sharedValue(column, mark);
  if (column.value !== '') {
    const named = known.book.awardFromText(column.value) ?? [];
    return withValue(column, named.some((id) => advancedTitles.has(id)) ? true : null);
  }
  const earned = known.thisYear.some((id) => advancedTitles.has(id));
  return earned
    ? { value: true, text: column.text, cell: column.cell ?? known.cell }
    : withValue(column, null);
}

/** "13/15" is thirteen votes of fifteen members. */
function votesOf(
  cells: ListCells,
  row: number,
): { readonly inFavour: Field<number | null>; readonly total: Field<number | null> } {
  const votes = textOf(cells, row, 'councilFor');
  const both = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(votes.value);
  if (both === null) {
    const total = withValue(textOf(cells, row, 'councilTotal'), null);
    return { inFavour: numberOf(cells, row, 'councilFor'), total };
  }
  return { inFavour: withValue(votes, Number(both[1])), total: withValue(votes, Number(both[2])) };
}
