import type { LawBook } from '../../law/lawBook';
import { textOrBlank } from '../../sheets/draftValueOfCell';
import type {
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftStyle,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import { mapWork, part, type Work } from '../../work/work';
import { foldText, nfc } from '../../text/folding';
import { formatVietnamese } from '../../time/isoDate';
import type { AwardRecord } from './awardRecords';
import {
  awardHistoryColumns,
  awardKeyOf,
  awardMark,
  headerBelow,
  writeAwardKey,
  writeHeadKey,
  type ExistingAward,
  type ExistingAwards,
} from './awardHistorySheet';
import type { AwardHistoryColumn, AwardHistoryWords } from './awardHistoryWords';
import { landscapePage, landscapeTableWidth } from '../page/landscapePage';
import { setRows } from '../page/tallRows';

/** An award history as it is asked for. */
export interface AwardHistoryRequest {
  readonly records: readonly AwardRecord[];
  readonly existing: ExistingAwards | null;
  /** The year under review. */
  readonly year: number;
  /** True: a column of identity numbers; a standing one stays. */
  readonly withPersonal: boolean;
  readonly words: AwardHistoryWords;
  readonly sheetName: string;
  readonly book: Pick<LawBook, 'awardFromText'>;
}

/** The award history, not yet written. */
export interface AwardHistoryReport {
  readonly draft: SheetDraft;
  readonly rows: number;
  readonly added: number;
  /** Rows that only say that an award was asked for. */
  readonly nominations: number;
}

type Values = ExistingAward['values'];

/** A row to be written; `key` absent: people added it. */
interface HistoryRow {
  readonly values: Values;
  readonly key?: string;
}

/**
 * The award history as a draft: one row for each award of somebody in a year. Standing rows stay in their places, with
 * what people typed, blanks filled in; new rows follow those of the same one, else come last. Rows that nobody touched
 * and that the same year's lists no longer tell go. Linear. Bit by bit.
 */
export function* draftAwardHistory(request: AwardHistoryRequest): Work<AwardHistoryReport> {
  const { existing, year, words } = request;
  const hasNumbers = request.withPersonal || existing?.columns.includes('cccd') === true;
  const names = awardHistoryColumns({ withPersonal: hasNumbers });
  const columns = columnsOf(names);
  const { rows, added } = yield* part(mergedRows(request, names), 0, 0.3);
  const drawing = mapWork(rows, (row, at) => rowOf(row, { names, columns, ordinal: at + 1 }));
  const drawn = yield* part(drawing, 0.3, 1);
  const wide = (text: string, style: DraftStyle, key?: string): readonly DraftRow[] =>
    setRows([{ column: 0, value: { type: 'text', text }, style, span: names.length }], columns, {
      isWhole: true,
      ...(key === undefined ? {} : { key }),
    });
  const header = names.map((name, column): DraftCell => {
    return { column, value: { type: 'text', text: words.columns[name] }, style: 'header' };
  });
  return {
    draft: {
      kind: 'awardHistory',
      name: request.sheetName,
      fontName: 'Times New Roman',
      columns,
      blocks: [
        // long texts in the header row would make it look like anything but a header
        {
          kind: 'title',
          rows: [
            ...wide(words.heading(year), 'documentTitle', writeHeadKey({ year, columns: names })),
            ...wide(words.note, 'documentNote'),
            { cells: [], height: 9, key: headerBelow },
          ],
        },
        { kind: 'header', rows: setRows(header, columns, { isWhole: true }) },
        { kind: 'rows', rows: drawn.flat() },
      ],
      page: landscapePage,
      choices: [{ column: names.indexOf('state'), values: [words.states.proposed, words.states.given] }],
    },
    rows: rows.length,
    added,
    nominations: rows.filter(({ values }) => isProposed(values, words)).length,
  };
}

function isProposed({ state, decision }: Values, { states }: AwardHistoryWords): boolean {
  return state?.type === 'text' && state.text === states.proposed && (decision?.type ?? 'blank') === 'blank';
}

function* mergedRows(
  request: AwardHistoryRequest,
  names: readonly AwardHistoryColumn[],
): Work<{ readonly rows: readonly HistoryRow[]; readonly added: number }> {
  const { existing, year, words } = request;
  const keyed = mapWork(request.records, (record) => [awardKeyOf(record.key), record] as const);
  const left = new Map(yield* part(keyed, 0, 0.2));
  const placed: { readonly row: HistoryRow; readonly person: string }[] = [];
  const place = (old: ExistingAward): void => {
    const typed = old.key === null ? awardKeyOf(typedKey(old, request)) : old.key;
    const record = left.get(typed);
    left.delete(typed);
    if (old.key === null) {
      placed.push({ row: { values: old.values }, person: old.person });
    } else if (record !== undefined) {
      const values = valuesOf(record, words);
      const key = writeAwardKey(record.key, markOf(values, names));
      placed.push({ row: { values: merged(old, values, words), key }, person: old.person });
    } else if (old.isTouched || existing?.year !== year) {
      placed.push({ row: { values: old.values, key: keptKey(old) }, person: old.person });
    }
  };
  yield* part(mapWork(existing?.rows ?? [], place), 0.2, 0.6);
  const lastOf = new Map(placed.map(({ person }, at) => [person, at]));
  const after = new Map<number, HistoryRow[]>();
  const insert = (record: AwardRecord): void => {
    const values = valuesOf(record, words);
    const row = { values, key: writeAwardKey(record.key, markOf(values, names)) };
    const at = lastOf.get(personOf(record)) ?? placed.length;
    const rows = after.get(at);
    if (rows === undefined) after.set(at, [row]);
    else rows.push(row);
  };
  yield* part(mapWork([...left.values()], insert), 0.6, 1);
  const rows = placed.flatMap(({ row }, at) => [row, ...(after.get(at) ?? [])]);
  return { rows: [...rows, ...(after.get(placed.length) ?? [])], added: left.size };
}

/** A record's key begins with its person. */
function personOf({ key }: AwardRecord): string {
  return key.split('|').slice(0, 2).join('|');
}

/** The key that a row which people typed would have as a record. */
function typedKey({ person, values }: ExistingAward, { book }: AwardHistoryRequest): string {
  const award = textOf(values.award);
  const [id = foldText(award)] = book.awardFromText(award) ?? [];
  return `${person}|${textOf(values.year)}|${id}`;
}

/** The mark stays the one of what the add-in wrote: what people typed is still told from it. */
function keptKey({ key, mark }: ExistingAward): string {
  return `award:${mark}:${key ?? ''}`;
}

/** What people typed stays, blanks are filled in; an award that was given since is no longer a proposal. */
function merged(old: ExistingAward, now: Values, { states }: AwardHistoryWords): Values {
  if (!old.isTouched) return now;
  const isBlank = (name: string): boolean => {
    const value = old.values[name as AwardHistoryColumn];
    return value === undefined || value.type === 'blank';
  };
  const filled = Object.entries(now).filter(([name]) => name !== 'state' && isBlank(name));
  const isGiven = textOf(now.state) === states.given && textOf(old.values.state) === states.proposed;
  return { ...old.values, ...Object.fromEntries(filled), ...(isGiven ? { state: now.state } : {}) };
}

function valuesOf(record: AwardRecord, words: AwardHistoryWords): Values {
  const { who, year, award, isProposal, decision, rating, initiative } = record;
  const state = award === '' ? '' : isProposal ? words.states.proposed : words.states.given;
  return {
    name: textOrBlank(who.name),
    cccd: textOrBlank(who.cccd),
    unit: textOrBlank(who.unit),
    year: { type: 'number', number: year, format: '0' },
    award: textOrBlank(award),
    state: textOrBlank(state),
    decision: textOrBlank(decision),
    rating: textOrBlank(rating === null ? '' : words.ratings[rating]),
    initiative: textOrBlank(initiative),
  };
}

/** The mark of a row as it reads back. */
function markOf(values: Values, names: readonly AwardHistoryColumn[]): string {
  return awardMark(names.map((name) => (name === 'ordinal' ? '' : textOf(values[name]))));
}

function textOf(value: DraftValue | undefined): string {
  switch (value?.type) {
    case 'text':
      return nfc(value.text).trim();
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean).toUpperCase();
    case 'date':
      return formatVietnamese(value.date);
    default:
      return '';
  }
}

const shares: Readonly<Record<AwardHistoryColumn, number>> = {
  ordinal: 30,
  name: 110,
  cccd: 84,
  unit: 96,
  year: 36,
  award: 110,
  state: 60,
  decision: 76,
  decisionDate: 60,
  rating: 80,
  initiative: 80,
  note: 54,
};

const centred: ReadonlySet<AwardHistoryColumn> = new Set([
  'ordinal',
  'cccd',
  'year',
  'state',
  'decisionDate',
]);

function columnsOf(names: readonly AwardHistoryColumn[]): readonly DraftColumn[] {
  const together = names.reduce((sum, name) => sum + shares[name], 0);
  return [
    ...names.map((name) => ({
      name,
      width: Math.floor((landscapeTableWidth * shares[name]) / together),
      theirs: name !== 'ordinal',
    })),
    { name: 'key', width: 48, hidden: true },
  ];
}

function rowOf(
  { values, key }: HistoryRow,
  how: {
    readonly names: readonly AwardHistoryColumn[];
    readonly columns: readonly DraftColumn[];
    readonly ordinal: number;
  },
): readonly DraftRow[] {
  const cells = how.names.map((name, column): DraftCell => {
    const value: DraftValue =
      name === 'ordinal'
        ? { type: 'number', number: how.ordinal, format: '0' }
        : (values[name] ?? { type: 'blank' });
    return { column, value, style: centred.has(name) ? 'cellCentred' : 'cellText' };
  });
  return setRows(cells, how.columns, { isWhole: true, ...(key === undefined ? {} : { key }) });
}
