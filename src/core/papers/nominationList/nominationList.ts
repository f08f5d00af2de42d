import type { FullName } from '../../bodies/fullNames';
import type { LawEdition } from '../../law/edition';
import { countedOnce, type KindCounts } from '../../nominees/countedOnce';
import type { Nominee } from '../../nominees/nominee';
import { collectiveBefore } from '../../vocabulary/nomineeWords';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { cellOfPlace } from '../../sheets/field';
import { printedText } from '../../sheets/gridCells';
import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import type { Table } from '../../sheets/table';
import { columnOf, recordRows } from '../../sheets/tableColumns';
import { mapWork, part, type Work } from '../../work/work';
import { landscapeHeight, landscapePage } from '../page/landscapePage';
import { nominationColumns, nominationDraftColumns, nominationStyles } from './nominationListColumns';
import { nominationGroups, type AwardGroup, type NominationGroup } from './nominationGroups';
import { nominationNoteMark, writeNominationKey, type ExistingNominations } from './nominationListSheet';
import { matchNominations, type NominationMatches } from './nominationMatches';
import type {
  NominationColumn,
  NominationListWords,
  NominationSection,
  NominationShape,
  NotedSubmission,
} from './nominationListWords';
import { breakPages } from '../page/pageBreaks';
import { sharedCells, type CellOf } from '../page/sharedCells';
import { setRows } from '../page/tallRows';

/** What the nomination list is made from. */
export interface NominationListRequest {
  readonly nominees: readonly Nominee[];
  /** The lists that the nominees were read from: for the columns that no rule needs. */
  readonly tables: readonly Table<NomineeField>[];
  readonly edition: Pick<LawEdition, 'awards'>;
  /** The award's name on the day, else the cell's own words. */
  readonly awardName: (nominee: Nominee) => string;
  readonly year: number;
  readonly issuer: string | null;
  /** full: units that are known for sure stand with their full names. */
  readonly unitNames: 'full' | 'asTyped';
  readonly fullName: FullName;
  /** leftOut: the lists' own column of notes, which offices write to themselves in, stays blank. */
  readonly notes: 'carried' | 'leftOut';
  /** Keys of persons whom somebody declared to be different ones. */
  readonly differentPersons: ReadonlySet<string>;
  readonly shape: NominationShape;
  /** Day of birth, sex and identity number as well; off by default wherever it is asked for. */
  readonly withPersonal: boolean;
  readonly words: NominationListWords;
  readonly sheetName?: string;
  /** The list of ours that stands in the workbook, for the notes and rows that people typed. */
  readonly existing?: ExistingNominations | null;
}

/** The nomination list, not yet written. */
export interface NominationListReport {
  readonly draft: SheetDraft;
  /** How many nominations of each kind; together as many as were handed in. */
  readonly counts: Readonly<Record<NominationSection, number>>;
  /** How many they are, each counted once however much is proposed. */
  readonly once: KindCounts;
  /** How many rows have a unit whose full name is sure, chosen or not. */
  readonly unitsWrittenOut: number;
  /** How many rows have a note of their own on the lists, carried or not. */
  readonly notesOfLists: number;
  /** Which row of the standing list is which nominee now. */
  readonly matches: NominationMatches;
}

/**
 * The nomination list for the submission as a draft: collectives, individuals, households, each by award, numbered
 * anew in each section; or flat in the shape of the provincial import sheet. Words stand as people wrote them. Page by
 * NĐ 30/2020, annex I part I; no signature, as on the appendices of offices. Linear.
 */
export function* draftNominationList(request: NominationListRequest): Work<NominationListReport> {
  const names = nominationColumns(request);
  const columns = nominationDraftColumns(names);
  const existing = request.existing ?? null;
  const unitOf = unitWords(request);
  // the standing list has the units as they are written, not as they were typed
  const asWritten = request.nominees.map(({ key, name, unit }) => {
    return { key, name, unit: { ...unit, value: unitOf({ unit }) } };
  });
  const matches = yield* part(matchNominations(existing, asWritten), 0, 0.15);
  const once = yield* part(countedOnce(request.nominees, request.differentPersons), 0.15, 0.2);
  const cellOf = cellsOfLists(request.tables);
  const setting: Setting = {
    request,
    names,
    columns,
    cellOf,
    unitOf,
    once,
    draftCell: sharedCells(names.map((name) => nominationStyles[name])),
    typed: typedBy(existing, matches),
  };
  const groups = nominationGroups(request.nominees, request);
  const title = titleRows(setting);
  const header = headerRows(setting);
  const rows = request.shape === 'list' ? listRows(setting, groups) : importRows(setting);
  const body = yield* part(rows, 0.2, 0.9);
  const broken = breakPages([...title, ...header, ...body], {
    height: landscapeHeight,
    repeated: header.reduce((sum, row) => sum + row.height, 0),
  });
  return {
    draft: {
      kind: 'nominationList',
      name: request.sheetName ?? request.words.sheetNames[request.shape],
      fontName: 'Times New Roman',
      columns,
      blocks: [
        { kind: 'title', rows: title },
        { kind: 'header', rows: header },
        ...blocksOf(broken.rows.slice(title.length + header.length)),
      ],
      page: landscapePage,
    },
    counts: countsOf(groups),
    once,
    unitsWrittenOut: request.nominees.filter(
      (nominee) =>
        request.fullName(nominee.unit.text) !== null || nameInFull(nominee, request.fullName) !== null,
    ).length,
    notesOfLists: request.nominees.filter((nominee) => cellOf(nominee, 'note') !== '').length,
    matches,
  };
}

/** What people typed into the standing list, by the nominees' keys now. */
interface Typed {
  readonly notes: ReadonlyMap<string, string>;
  readonly added: ExistingNominations['added'];
}

function typedBy(existing: ExistingNominations | null, { keysNow }: NominationMatches): Typed {
  const notes = new Map<string, string>();
  for (const { nomineeKey, typedNote } of existing?.rows ?? []) {
    const now = keysNow.get(nomineeKey);
    if (now !== undefined && typedNote !== null) notes.set(now, typedNote);
  }
  const added = (existing?.added ?? []).map(({ after, texts }) => {
    return { after: after === null ? null : (keysNow.get(after) ?? null), texts };
  });
  return { notes, added };
}

interface Setting {
  readonly request: NominationListRequest;
  readonly names: readonly NominationColumn[];
  readonly columns: readonly DraftColumn[];
  /** What the nominee's own row says in a column that was not read into its record; "" where there is none. */
  readonly cellOf: (nominee: Nominee, field: NomineeField) => string;
  /** A nominee's unit as it is written. */
  readonly unitOf: (nominee: Pick<Nominee, 'unit'>) => string;
  readonly once: KindCounts;
  readonly draftCell: CellOf;
  readonly typed: Typed;
}

function unitWords({ unitNames, fullName }: NominationListRequest): Setting['unitOf'] {
  return ({ unit }) => (unitNames === 'full' ? fullName(unit.text) : null) ?? unit.text;
}

function cellsOfLists(tables: readonly Table<NomineeField>[]): Setting['cellOf'] {
  const bySheet = new Map<string, Map<number, Table<NomineeField>>>();
  for (const table of tables) {
    const byRow = bySheet.get(table.sheet) ?? new Map<number, Table<NomineeField>>();
    bySheet.set(table.sheet, byRow);
    for (const row of recordRows(table)) byRow.set(row, table);
  }
  return (nominee, field) => {
    const table = bySheet.get(nominee.sheet)?.get(nominee.row);
    const column = table === undefined ? null : columnOf(table, field);
    return table === undefined || column === null ? '' : printedText(table.grid, nominee.row, column);
  };
}

function countsOf(groups: readonly NominationGroup[]): Readonly<Record<NominationSection, number>> {
  const count = (kind: NominationSection): number => groups.find((group) => group.kind === kind)?.count ?? 0;
  return {
    collective: count('collective'),
    individual: count('individual'),
    household: count('household'),
    unknown: count('unknown'),
  };
}

function titleRows({ request, columns, names }: Setting): readonly DraftRow[] {
  const { words, year, shape } = request;
  const heading = wide(words.heading(year), { style: 'documentTitle', columns, names });
  const note = wide(words.note(submissionOf(request)), { style: 'documentNote', columns, names });
  const gap: DraftRow = { cells: [], height: 9, keepWithNext: true };
  return shape === 'import' ? [...heading, gap] : [...heading, ...note, gap];
}

/** The submission's number and day where all nominees that name one name the same. */
function submissionOf({ nominees, issuer }: NominationListRequest): NotedSubmission {
  const one = (texts: readonly (string | null)[]): string | null => {
    const told = new Set(texts.filter((text) => text !== null));
    const [first] = told;
    return told.size === 1 ? (first ?? null) : null;
  };
  const papers = nominees.map(({ papers: { submission } }) => submission.value);
  return {
    number: one(papers.map(({ number }) => number)),
    date: one(papers.map(({ date }) => date)),
    issuer,
  };
}

function headerRows({ request, names, columns }: Setting): readonly DraftRow[] {
  const said = request.words.columns[request.shape];
  const cells = names.map((name, column) => cell(column, textOrBlank(said[name]), 'header'));
  return setRows(cells, columns, {
    key: writeNominationKey({ kind: 'head', columns: names }),
    keepWithNext: true,
  });
}

function* listRows(setting: Setting, groups: readonly NominationGroup[]): Work<readonly DraftRow[]> {
  const { words } = setting.request;
  const added = addedRows(setting);
  const rows: DraftRow[] = [...(added.get(null) ?? [])];
  for (const [at, group] of groups.entries()) {
    rows.push(...groupRow(words.section({ ordinal: at + 1, kind: group.kind }), setting));
    if (group.count === 0) rows.push(...wide(words.nobody, { ...setting, style: 'cellText' }));
    let ordinal = 0;
    for (const [place, award] of group.awards.entries()) {
      rows.push(...groupRow(awardLabel(setting, award, place + 1), setting));
      const share = at / groups.length;
      const ofAward = mapWork(award.nominees, (nominee) => {
        ordinal += 1;
        return [...nomineeRow(setting, nominee, ordinal), ...(added.get(nominee.key) ?? [])];
      });
      for (const ofNominee of yield* part(ofAward, share, share)) rows.push(...ofNominee);
    }
  }
  return [
    ...rows,
    ...wide(words.total({ nominations: countsOf(groups), once: setting.once }), {
      ...setting,
      style: 'total',
    }),
  ];
}

function awardLabel({ request }: Setting, award: AwardGroup, ordinal: number): string {
  return request.words.award({ ordinal, name: award.name, count: award.nominees.length });
}

function* importRows(setting: Setting): Work<readonly DraftRow[]> {
  const added = addedRows(setting);
  const rows = yield* mapWork(setting.request.nominees, (nominee, at) => [
    ...nomineeRow(setting, nominee, at + 1),
    ...(added.get(nominee.key) ?? []),
  ]);
  return [...(added.get(null) ?? []), ...rows.flat()];
}

function nomineeRow(setting: Setting, nominee: Nominee, ordinal: number): readonly DraftRow[] {
  const { names, columns, cellOf } = setting;
  const note = setting.request.notes === 'carried' ? cellOf(nominee, 'note') : '';
  const shown = setting.typed.notes.get(nominee.key) ?? note;
  const values = names.map((name) =>
    name === 'note' ? textOrBlank(shown) : valueOf(setting, nominee, { name, ordinal }),
  );
  const cells = values.map((value, column) => setting.draftCell(column, value));
  return setRows(cells, columns, {
    key: writeNominationKey({
      kind: 'nominee',
      nomineeKey: nominee.key,
      noteMark: nominationNoteMark(note),
    }),
    continuationKey: writeNominationKey({ kind: 'more' }),
  });
}

function valueOf(
  setting: Setting,
  nominee: Nominee,
  at: { readonly name: Exclude<NominationColumn, 'note'>; readonly ordinal: number },
): DraftValue {
  const { request, cellOf } = setting;
  switch (at.name) {
    case 'ordinal':
      return { type: 'number', number: at.ordinal, format: '0' };
    case 'name':
      return textOrBlank(nameOf(nominee, request));
    case 'salutation':
      return textOrBlank(nominee.salutation.text);
    case 'born':
      return bornValue(nominee);
    case 'sex':
      return textOrBlank(
        nominee.sex.value === null ? nominee.sex.text : request.words.sexes[nominee.sex.value],
      );
    case 'cccd':
      return textOrBlank(nominee.cccd.value);
    case 'position':
      return textOrBlank(nominee.position.text);
    case 'unit':
      return textOrBlank(setting.unitOf(nominee));
    case 'kind':
      return textOrBlank(nominee.kind.value === null ? '' : request.words.kinds[nominee.kind.value]);
    case 'award':
      return textOrBlank(request.awardName(nominee));
    case 'objectClass':
      return textOrBlank(nominee.objectClass.text);
    case 'sector':
      return textOrBlank(cellOf(nominee, 'sector'));
    case 'achievement':
      return textOrBlank(achievementOf(nominee) || cellOf(nominee, 'summary'));
  }
}

/** The row's own words; a theme in a group row stands for them where the award is for a campaign or a single deed. */
function achievementOf({ achievement, awardType, row }: Nominee): string {
  if (cellOfPlace(achievement.cell, row)?.row === row) return achievement.text;
  return awardType.value === 'adHoc' || awardType.value === 'thematic' ? achievement.value : '';
}

/** A collective goes by its body's full name too ("PVHXH", "Tập thể PVHXH"); null: as it stands. */
function nameInFull({ kind, name }: Nominee, fullName: FullName): string | null {
  if (kind.value !== 'collective') return null;
  const [, before = '', body = ''] = collectiveBefore.exec(name.text) ?? [];
  const full = fullName(body);
  return full === null ? null : `${before}${full}`;
}

/** The import sheet has a column of its own for the salutation. */
function nameOf(nominee: Nominee, { shape, unitNames, fullName }: NominationListRequest): string {
  const { salutation, name } = nominee;
  const inFull = unitNames === 'full' ? nameInFull(nominee, fullName) : null;
  if (inFull !== null) return inFull;
  return shape === 'import'
    ? name.text
    : [salutation.text, name.text].filter((text) => text !== '').join(' ');
}

function bornValue({ born }: Nominee): DraftValue {
  const date = born.value?.date ?? null;
  return date === null ? textOrBlank(born.text) : { type: 'date', date };
}

/** Rows that people added, by the nominee that they follow; where that is gone, they come first. */
function addedRows({ typed, names, columns }: Setting): ReadonlyMap<string | null, readonly DraftRow[]> {
  const places = new Map<string | null, DraftRow[]>();
  for (const { after, texts } of typed.added) {
    const cells = names.map((name, column) =>
      cell(column, textOrBlank(texts[name] ?? ''), nominationStyles[name]),
    );
    const rows = places.get(after) ?? [];
    rows.push(...setRows(cells, columns));
    places.set(after, rows);
  }
  return places;
}

function groupRow(text: string, { names, columns }: Setting): readonly DraftRow[] {
  return wide(text, { style: 'groupRow', names, columns });
}

function wide(
  text: string,
  how: Pick<Setting, 'names' | 'columns'> & { readonly style: DraftCell['style'] },
): readonly DraftRow[] {
  const { names, columns, style } = how;
  const keepWithNext = style !== 'total' && style !== 'cellText';
  return setRows([{ ...cell(0, textOrBlank(text), style), span: names.length }], columns, {
    key: writeNominationKey({ kind: 'ours' }),
    ...(keepWithNext ? { keepWithNext } : {}),
  });
}

/** Rows in blocks: group rows and the total stand apart. */
function blocksOf(rows: readonly DraftRow[]): readonly DraftBlock[] {
  const blocks: { kind: 'group' | 'rows' | 'total'; rows: DraftRow[] }[] = [];
  for (const row of rows) {
    const style = row.cells[0]?.style;
    const kind = style === 'groupRow' ? 'group' : style === 'total' ? 'total' : 'rows';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else blocks.push({ kind, rows: [row] });
  }
  return blocks;
}

function cell(column: number, value: DraftValue, style: DraftCell['style']): DraftCell {
  return { column, value, style };
}

function textOrBlank(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}
