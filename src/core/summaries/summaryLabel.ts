import type { LawBook } from '../law/lawBook';
import { foldedUnit } from '../nominees/identity';
import { readSex } from '../nominees/readWords';
import type { Plan } from '../plan/plan';
import type { BodyDictionary } from '../tasks/bodyDictionary';
import { readBodies } from '../tasks/readBodies';
import { itemIndex, resolveItemCell } from '../tasks/resolveItem';
import { foldWithoutDiacritics } from '../text/folding';
import {
  classLabels,
  kindLabels,
  numberingLabel,
  quarterLabels,
  statusLabels,
  totalLabel,
  typeLabels,
  withinLabel,
} from '../vocabulary/summaryLabels';

/** What records are told apart by. `body`: who leads a task, or a nominee's unit. */
export type Dimension = 'status' | 'quarter' | 'item' | 'body' | 'award' | 'kind' | 'sex' | 'type' | 'class';

/** What a label asks of the records that are counted under it. */
export interface Condition {
  readonly dimension: Dimension;
  /** The value as facts name it. */
  readonly value: string;
}

/**
 * What a label says: a condition; everything (a total); nothing that is counted (a number column, "Trong đó" alone, an
 * empty cell); or not understood.
 */
export type SummaryLabel =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'total' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unknown' };

/** What labels are read with. */
export interface LabelSource {
  readonly plan: Plan | null;
  readonly dictionary: BodyDictionary;
  readonly book: LawBook;
  /** Bodies and units of the records, as `bodyKey` names them. */
  readonly bodies: ReadonlySet<string>;
}

/** A reader of labels: a label is understood as a whole or not at all. */
export function labelReader(source: LabelSource): (text: string) => SummaryLabel {
  const items = itemIndex(source.plan);
  const awards = awardNames(source.book);
  const condition = (dimension: Dimension, value: string): SummaryLabel => {
    return { kind: 'condition', condition: { dimension, value } };
  };
  return (text) => {
    const bare = withoutNumber(text);
    const folded = foldWithoutDiacritics(bare, { stripPunctuation: true });
    if (folded === '' || /^\d+$/.test(folded) || numberingLabel.test(folded)) return { kind: 'silent' };
    if (totalLabel.test(folded)) return { kind: 'total' };
    const words = folded.replace(withinLabel, '');
    if (words === '') return { kind: 'silent' };
    for (const [dimension, table] of wordTables) {
      const found = table.find(([pattern]) => pattern.test(words));
      if (found !== undefined) return condition(dimension, found[1]);
    }
    const sex = readSex(words.length < folded.length ? bare.replace(/^[^:]*:/, '') : bare);
    if (sex !== null) return condition('sex', sex);
    const award = awards.has(words) ? source.book.awardFromText(bare) : null;
    const [awardId] = award ?? [];
    if (awardId !== undefined && award?.length === 1) return condition('award', awardId);
    const body = bodyKey(bare, source.dictionary);
    if (body.isKnown || source.bodies.has(body.key)) return condition('body', body.key);
    const item = items === null ? null : resolveItemCell(text, items);
    return item === null ? { kind: 'unknown' } : condition('item', item);
  };
}

const wordTables = [
  ['status', statusLabels],
  ['quarter', quarterLabels],
  ['kind', kindLabels],
  ['type', typeLabels],
  ['class', classLabels],
] as const;

/** How a body or unit is compared: by its canonical name where it is a known body, else by its own words. */
export function bodyKey(
  text: string,
  dictionary: BodyDictionary,
): { readonly key: string; readonly isKnown: boolean } {
  const bodies = readBodies(text, dictionary);
  const [only] = bodies;
  const canonical = bodies.length === 1 && only?.standing === 'known' ? only.canonical : null;
  return { key: foldedUnit(canonical ?? text), isKnown: canonical !== null };
}

/** Names and aliases of all awards, folded. */
function awardNames({ edition }: LawBook): ReadonlySet<string> {
  const names = edition.awards.flatMap(({ value }) => [value.name, ...value.aliases]);
  return new Set(names.map((name) => foldWithoutDiacritics(name, { stripPunctuation: true })));
}

/** Without the number or dash that stands before a label: "1. ", "a) ", "II. ", "- ". */
function withoutNumber(text: string): string {
  return text
    .replace(/^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-hA-H])\s*[.)]\s*|[-+*•]\s*)/u, '')
    .trim();
}
