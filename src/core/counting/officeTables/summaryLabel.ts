import type { LawBook } from '../../law/lawBook';
import { foldedUnit } from '../../nominees/identity';
import { readSex } from '../../nominees/readWords';
import type { Plan } from '../../plan/plan';
import { lookUp, type BodyDictionary } from '../../bodies/bodyDictionary';
import { readBodies } from '../../bodies/readBodies';
import { itemIndex, resolveGroupRow } from '../../tasks/resolveItem';
import { foldWithoutDiacritics } from '../../text/folding';
import { memoized } from '../../text/memoized';
import {
  axisNameLabel,
  classLabels,
  collectiveWords,
  countedUnit,
  dividedLabel,
  dividedPrefix,
  doneShareLabel,
  grandTotalLabel,
  groupTotalLabel,
  kindLabels,
  numberingLabel,
  peopleOrBody,
  quarterLabels,
  statusLabels,
  titlePrefix,
  typeLabels,
  withinLabel,
  yearLabel,
} from '../../vocabulary/summaryLabels';
import { readMoneyLabel, type MoneyUnit } from './moneyLabel';
import { splitMark } from './rowMark';

/** What records are told apart by. `body`: who leads a task, or a nominee's unit. */
export type Dimension = 'status' | 'quarter' | 'item' | 'body' | 'award' | 'kind' | 'sex' | 'type' | 'class';

/** What a label asks of the records that are counted under it. */
export interface Condition {
  readonly dimension: Dimension;
  /** The value as facts name it. */
  readonly value: string;
}

/** A label that asks for something. */
export interface LabelCondition {
  readonly kind: 'condition';
  readonly condition: Condition;
  /** "Trong đó: …": a part of what stands before it. */
  readonly isWithin: boolean;
  /** The award that the same words name for collectives, where it is another one. */
  readonly ofCollectives: Condition | null;
}

/**
 * What a label says: a condition; everything (a total;
 * `isGrand` false: "Cộng", which may be a group's); money; the share of tasks done; "Trong đó" alone (within) or "Chia
 * theo …" alone (divided) over other labels; nothing that is counted (a number column, an empty cell); the name of an
 * axis, or the year that is counted; another year; or not understood.
 */
export type SummaryLabel =
  | LabelCondition
  | { readonly kind: 'total'; readonly isGrand: boolean }
  | { readonly kind: 'money'; readonly unit: MoneyUnit | null }
  | { readonly kind: 'doneShare' }
  | { readonly kind: 'within' | 'divided' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'axisName' }
  | { readonly kind: 'otherYear' }
  /** `isBody`: a body by its words, which no record names: it may be spelled in another way there. */
  | { readonly kind: 'unknown'; readonly isBody: boolean };

/** A reader of labels. */
export type ReadLabel = (text: string) => SummaryLabel;

/** What labels are read with. */
export interface LabelSource {
  readonly plan: Plan | null;
  readonly dictionary: BodyDictionary;
  readonly book: LawBook;
  /** Bodies and units of the records, as `bodyKey` names them. */
  readonly bodies: ReadonlySet<string>;
  /** The year that is counted; null: tasks and lists are of different years. */
  readonly year: number | null;
}

/** Longer texts are no labels. */
const longestLabel = 160;

/** A reader of labels: a label is understood as a whole or not at all. Remembers what it has read. */
export function labelReader(source: LabelSource): ReadLabel {
  const items = itemIndex(source.plan);
  const awards = awardNames(source.book);
  const kindsOf = new Map(source.book.edition.awards.map(({ value }) => [value.id, value.kinds]));

  const awardIn = (words: string, text: string): string | null => {
    const ids = awards.has(words) ? source.book.awardFromText(text) : null;
    const [only] = ids ?? [];
    return only !== undefined && ids?.length === 1 && kindsOf.has(only) ? only : null;
  };
  return memoized((text) => {
    if (text.length > longestLabel) return { kind: 'unknown', isBody: false };
    const bare = splitMark(text).words.replace(countedUnit, '');
    const folded = foldWithoutDiacritics(bare, { stripPunctuation: true });
    const plain = plainLabel(folded, source.year);
    if (plain !== null) return plain;
    const money = readMoneyLabel(bare);
    if (money !== null) return { kind: 'money', unit: money.unit };
    const words = folded.replace(withinLabel, '').replace(dividedPrefix, '').replace(titlePrefix, '');
    const isWithin = withinLabel.test(folded);
    const said = withinLabel.test(folded) ? bare.replace(/^[^:]*:\s*/, '') : bare;
    const condition = (dimension: Dimension, value: string, ofCollectives?: string | null): SummaryLabel => {
      const other = ofCollectives ?? null;
      return {
        kind: 'condition',
        condition: { dimension, value },
        isWithin,
        ofCollectives: other === null || other === value ? null : { dimension, value: other },
      };
    };
    for (const [dimension, table] of wordTables) {
      const found = table.find(([pattern]) => pattern.test(words));
      if (found !== undefined) return condition(dimension, found[1]);
    }
    const sex = readSex(said) ?? readSex(words);
    if (sex !== null) return condition('sex', sex);
    const award = awardIn(words, said);
    if (award !== null) {
      const ofCollectives = `${collectiveWords} ${said}`;
      return condition(
        'award',
        award,
        awardIn(`${foldWithoutDiacritics(collectiveWords)} ${words}`, ofCollectives),
      );
    }
    if (peopleOrBody.test(words)) return { kind: 'unknown', isBody: true };
    const body = bodyKey(said, source.dictionary);
    if (body.isCertain || source.bodies.has(body.key)) return condition('body', body.key);
    const item = items === null ? null : resolveGroupRow(text, items);
    return item === null ? { kind: 'unknown', isBody: body.isKnown } : condition('item', item);
  });
}

/** Labels that no record answers to: totals, words over others, numbers, years. null: it may be a condition. */
function plainLabel(folded: string, counted: number | null): SummaryLabel | null {
  const year = yearLabel.exec(folded)?.[2];
  if (year !== undefined) return { kind: Number(year) === counted ? 'axisName' : 'otherYear' };
  if (folded === '' || /^\d+$/.test(folded) || numberingLabel.test(folded)) return { kind: 'silent' };
  if (axisNameLabel.test(folded)) return { kind: 'axisName' };
  if (grandTotalLabel.test(folded)) return { kind: 'total', isGrand: true };
  if (groupTotalLabel.test(folded)) return { kind: 'total', isGrand: false };
  if (dividedLabel.test(folded)) return { kind: 'divided' };
  if (folded.replace(withinLabel, '') === '') return { kind: 'within' };
  return doneShareLabel.test(folded) ? { kind: 'doneShare' } : null;
}

const wordTables = [
  ['status', statusLabels],
  ['quarter', quarterLabels],
  ['kind', kindLabels],
  ['type', typeLabels],
  ['class', classLabels],
] as const;

/**
 * How a body or unit is compared: by its canonical name where it is a known body, else by its own words. `isCertain`:
 * the name is one of its kind in a commune ("Công an xã"), so that every spelling of it comes to the same key.
 */
export function bodyKey(
  text: string,
  dictionary: BodyDictionary,
): { readonly key: string; readonly isKnown: boolean; readonly isCertain: boolean } {
  const bodies = readBodies(text, dictionary);
  const [only] = bodies;
  const canonical = bodies.length === 1 && only?.kind === 'known' ? only.canonical : null;
  const isCertain = canonical !== null && lookUp(dictionary, canonical)?.isNamed === false;
  return { key: foldedUnit(canonical ?? text), isKnown: canonical !== null, isCertain };
}

/** Names and aliases of all awards, folded. */
function awardNames({ edition }: LawBook): ReadonlySet<string> {
  const names = edition.awards.flatMap(({ value }) => [value.name, ...value.aliases]);
  return new Set(names.map((name) => foldWithoutDiacritics(name, { stripPunctuation: true })));
}
