import type { NamedBody } from '../../bodies/namedBody';
import { bodyKey } from '../../bodies/readBodies';
import { askPerson, oneAnswer } from '../../sheets/cellFix';
import { collapseSpaces, nfc } from '../../text/folding';
import { tidied } from '../../text/tidied';
import type { TaskCell, TaskProposal } from './taskFix';

/** What a look at a cell of bodies goes by. */
export interface BodiesKnown {
  /** The office's own spelling of a name that differs in capitals or spaces alone; null: none, or it is written so. */
  readonly ownSpelling: (name: string) => string | null;
  /** Known names that a name nobody knows is a slip away from; none: it is near to nothing. */
  readonly nearNames: (name: string) => readonly string[];
  readonly bodiesOf: (text: string) => readonly NamedBody[];
}

/** A supporter that leads the task as well goes from the supporters' cell, where its words there can be nothing else. */
export function leadTwiceFix(
  own: TaskCell,
  { leads, supporters }: { readonly leads: readonly NamedBody[]; readonly supporters: readonly NamedBody[] },
  { bodiesOf }: Pick<BodiesKnown, 'bodiesOf'>,
): TaskProposal {
  if (typeof own.value !== 'string') return null;
  const leading = new Set(leads.filter(isOneBody).map(bodyKey));
  const twice = supporters.filter((body) => isOneBody(body) && leading.has(bodyKey(body)));
  if (twice.length === 0 || !areSame(bodiesOf(own.value), supporters)) return null;
  let to = tidied(own.value);
  for (const { text } of twice) {
    const left = withoutPiece(to, text);
    if (left === null) return null;
    to = left;
  }
  const staying = supporters.filter((body) => !twice.includes(body));
  return areSame(bodiesOf(to), staying) ? oneAnswer(own, 'leadTwice', to) : null;
}

/** A name in other capitals or spaces than the office's own, and a name that is a slip away from known ones. */
export function bodyNameFix(own: TaskCell, known: BodiesKnown): TaskProposal {
  if (typeof own.value !== 'string') return null;
  const text = tidied(own.value);
  const bodies = known.bodiesOf(own.value);
  let to = text;
  for (const body of bodies) {
    const name = tidied(body.text);
    const theirs = known.ownSpelling(name);
    if (theirs !== null && standsOnce(to, name)) to = to.replace(name, () => theirs);
  }
  if (to !== text) return areSame(known.bodiesOf(to), bodies) ? oneAnswer(own, 'alias', to) : null;
  for (const body of bodies.filter(({ kind }) => kind === 'unknown')) {
    const name = tidied(body.text);
    const near = standsOnce(text, name) ? known.nearNames(name) : [];
    if (near.length > 0)
      return askPerson(
        own,
        'slip',
        near.map((one) => text.replace(name, () => one)),
      );
  }
  return null;
}

/**
 * The office's own spellings by name: names written in capitals throughout are a heading's, and no spelling; of two
 * spellings of one name neither is the office's own.
 */
export function ownSpellings(names: readonly string[]): (name: string) => string | null {
  const spellings = new Map<string, string | null>();
  for (const name of names.map((one) => collapseSpaces(nfc(one)))) {
    if (name === '' || name === name.toUpperCase()) continue;
    const known = spellings.get(name.toLowerCase());
    spellings.set(name.toLowerCase(), known === undefined || known === name ? name : null);
  }
  return (name) => {
    const theirs = spellings.get(collapseSpaces(name).toLowerCase()) ?? null;
    return theirs === name ? null : theirs;
  };
}

function isOneBody({ kind }: NamedBody): boolean {
  return kind !== 'collective';
}

function areSame(some: readonly NamedBody[], others: readonly NamedBody[]): boolean {
  return (
    some.length === others.length &&
    some.every((body, index) => {
      const other = others[index];
      return other !== undefined && body.kind === other.kind && bodyKey(body) === bodyKey(other);
    })
  );
}

function standsOnce(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && text.indexOf(name, at + 1) < 0;
}

const separators = /(\s*[;,\n]\s*)/;
const bullet = /^[-+•*–]\s*/u;

/** A cell's words without one of the pieces between its commas, semicolons and lines; null where none, or two, say it. */
function withoutPiece(text: string, piece: string): string | null {
  // pieces at even places, what parts them at odd ones
  const parts = text.split(separators);
  const wanted = collapseSpaces(piece);
  const at = parts.flatMap((words, index) =>
    index % 2 === 0 && collapseSpaces(words.replace(bullet, '')) === wanted ? [index] : [],
  );
  const [only] = at;
  if (only === undefined || at.length > 1) return null;
  const isLast = only === parts.length - 1;
  parts.splice(isLast ? Math.max(0, only - 1) : only, 2);
  return parts.join('').trim();
}
