import { foldText } from '../../text/folding';
import { nomineeHeaders } from '../../vocabulary/nomineeHeaders';
import type { NomineeField } from '../../vocabulary/nomineeFields';

/** A column of the joined list: what is meant the same in several sources, else what is called the same. */
export interface JoinedColumn {
  readonly id: string;
  /** In the words of most sources that have it, else in ours. */
  readonly header: string;
  /** What it means; null: nobody knows, it is joined by its words. */
  readonly field: NomineeField | null;
}

/** What a column means, so that it comes together with its like. */
export interface Meaning {
  /** Equal for columns that mean the same. */
  readonly key: string;
  readonly field: NomineeField | null;
  /** What the joined list calls it where the sources do not agree; null: by the column's own words. */
  readonly heading: string | null;
}

/** A column of a source. */
export interface ColumnOfSource {
  readonly meaning: Meaning;
  /** The source's own words. */
  readonly header: string;
  /** Those words where they say the meaning whole and may stand over the joined column; null: they may not. */
  readonly vote: string | null;
}

interface Slot {
  readonly id: string;
  readonly meaning: Meaning;
  readonly headers: Set<string>;
  /** How many sources call it so, by folded words. */
  readonly votes: Map<string, { readonly header: string; count: number }>;
}

/** Where the columns of all sources go. */
export interface Arrangement {
  readonly columns: readonly JoinedColumn[];
  /** For each list its columns' ids, in the order in which they were handed in. */
  readonly ids: readonly (readonly string[])[];
  /** The sources' own words for each column, by id, each once. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Brings columns together: one meaning, one column. A list that has several of one meaning keeps them apart, and those
 * of other lists go where the same words stand. Columns that stand already keep their ids. Linear in columns.
 */
export function arrangeColumns(
  lists: readonly (readonly ColumnOfSource[])[],
  standing: readonly JoinedColumn[],
): Arrangement {
  const slots = new Map<string, Slot[]>();
  const open = (meaning: Meaning, id: string): Slot => {
    const slot = { id, meaning, headers: new Set<string>(), votes: new Map() };
    slots.set(meaning.key, [...(slots.get(meaning.key) ?? []), slot]);
    return slot;
  };
  for (const { id, header, field } of standing) {
    const slot = open({ key: baseOf(id), field, heading: null }, id);
    vote(slot, { header, said: header });
  }
  const order = lists.map((_, at) => at).sort((one, next) => repeats(lists[next]) - repeats(lists[one]));
  const ids = lists.map((): string[] => []);
  for (const at of order) {
    const taken = new Set<Slot>();
    ids[at] = (lists[at] ?? []).map(({ meaning, header, vote: said }) => {
      const alike = (slots.get(meaning.key) ?? []).filter((slot) => !taken.has(slot));
      const words = foldText(header);
      const slot =
        alike.find(({ headers }) => [...headers].some((other) => foldText(other) === words)) ??
        alike[0] ??
        open(meaning, idOf(meaning.key, slots.get(meaning.key)?.length ?? 0));
      taken.add(slot);
      vote(slot, { header, said });
      return slot.id;
    });
  }
  const all = [...slots.values()].flat();
  return {
    columns: all.map((slot) => columnOf(slot, lists)),
    ids,
    headers: new Map(all.map(({ id, headers }) => [id, [...headers]])),
  };
}

/** "note#2": the second column of one meaning. */
function idOf(key: string, before: number): string {
  return before === 0 ? key : `${key}#${before + 1}`;
}

function baseOf(id: string): string {
  return id.replace(/#\d+$/, '');
}

/** How many columns of a list share their meaning with another: such lists tell the others' places. */
function repeats(list: readonly ColumnOfSource[] | undefined): number {
  const keys = (list ?? []).map(({ meaning }) => meaning.key);
  return keys.length - new Set(keys).size;
}

function vote(slot: Slot, { header, said }: { readonly header: string; readonly said: string | null }): void {
  if (header !== '') slot.headers.add(header);
  if (said === null || said === '') return;
  const known = slot.votes.get(foldText(said));
  if (known === undefined) slot.votes.set(foldText(said), { header: said, count: 1 });
  else known.count += 1;
}

/** The words of most sources; where two are as common, or none may stand there, ours. */
function columnOf(slot: Slot, lists: readonly (readonly ColumnOfSource[])[]): JoinedColumn {
  const { id, meaning, votes, headers } = slot;
  const [most, next] = [...votes.values()].sort((one, other) => other.count - one.count);
  const isAgreed = most !== undefined && most.count > (next?.count ?? 0);
  const ours = meaning.heading ?? headingIn(lists, meaning.key);
  const header = isAgreed ? most.header : (ours ?? most?.header ?? [...headers][0] ?? '');
  return { id, header, field: meaning.field };
}

/** A column that stood already does not know what we call it; the columns that come to it do. */
function headingIn(lists: readonly (readonly ColumnOfSource[])[], key: string): string | null {
  for (const list of lists) {
    const found = list.find(({ meaning }) => meaning.key === key && meaning.heading !== null);
    if (found !== undefined) return found.meaning.heading;
  }
  return null;
}

const entries = new Map(nomineeHeaders.map((entry) => [entry.field, entry]));

/** The words of a header that name the field and may stand over it alone ("Thông tin / Họ và tên"); null: none do. */
export function wordsForField(field: NomineeField, header: string): string | null {
  const last = (header.split(' / ').at(-1) ?? header).trim();
  const entry = entries.get(field);
  const folded = foldText(last, { stripPunctuation: true });
  const isSame = (words: string): boolean => foldText(words, { stripPunctuation: true }) === folded;
  const isIn = (words: string): boolean =>
    ` ${folded} `.includes(` ${foldText(words, { stripPunctuation: true })} `);
  if (entry === undefined || !(entry.exact.some(isSame) || entry.contains.some(isIn))) return null;
  return last.length > longestHeading ? null : last;
}

/** Longer words over a column make the header row of a printed list too high. */
const longestHeading = 60;

/** Who, for what, on what ground, what else: as nomination lists of offices go. */
const leading: readonly NomineeField[] = [
  'salutation',
  'name',
  'born',
  'bornMale',
  'bornFemale',
  'sex',
  'cccd',
  'rank',
  'position',
  'unit',
  'subUnit',
  'address',
  'kind',
  'objectClass',
  'award',
  'title',
  'form',
  'awardMark',
  'awardType',
  'year',
  'achievement',
  'summary',
];
const following = nomineeHeaders.map(({ field }) => field).filter((field) => !leading.includes(field));
const placeOf = new Map([...leading, ...following].map((field, at) => [field, at]));
const unknownPlace = leading.length + following.length;

/** Columns in the order of a nomination list: what nobody knows behind what is known, remarks last. Stable. */
export function inListOrder(columns: readonly JoinedColumn[]): readonly JoinedColumn[] {
  const place = ({ field }: JoinedColumn): number => {
    if (field === 'note') return unknownPlace + 1;
    return field === null ? unknownPlace : (placeOf.get(field) ?? unknownPlace);
  };
  return [...columns].sort((one, other) => place(one) - place(other) || compareIds(one, other));
}

/** Years of one meaning from the earliest on; all else as it came. */
function compareIds(one: JoinedColumn, other: JoinedColumn): number {
  const [a, b] = [yearOfId(one.id), yearOfId(other.id)];
  return a === b ? 0 : a - b;
}

function yearOfId(id: string): number {
  return Number(/^history[A-Za-z]*:(\d{4})/.exec(id)?.[1] ?? noYear);
}

/** Behind all years. */
const noYear = 9999;
