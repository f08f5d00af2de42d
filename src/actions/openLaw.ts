import { builtInEdition, type EditionUsed } from '../core/law/currentBook';
import type { LawEdition } from '../core/law/edition';
import type { LawFileProblem } from '../core/law/expected';
import { editionText } from '../core/law/editionText';
import { lackingDays, type LackingDays } from '../core/law/lackingDays';
import { lawBook } from '../core/law/lawBook';
import { goByLaw } from './running/lawInUse';

/** What was found where an office may put an edition of its own. */
export type LawFileFound =
  /** There is none: the usual case. */
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** It could not be had; `status` what the server said, null where it said nothing. */
  | { readonly kind: 'unreachable'; readonly status: number | null };

/** Which edition of the law book is used from now on, and why not the office's. */
export interface LawOpening {
  readonly used: EditionUsed;
  readonly trouble:
    | null
    | { readonly kind: 'faulty'; readonly problems: readonly LawFileProblem[] }
    | { readonly kind: 'unreachable'; readonly status: number | null }
    /** It is used, and lacks entries of these keys, or on these days, which the add-in's own has. */
    | {
        readonly kind: 'incomplete';
        readonly keys: readonly string[];
        readonly days: readonly LackingDays[];
        readonly builtIn: EditionUsed;
      }
    /** It is used; what came with the add-in was made later, or answers for days before it. */
    | { readonly kind: 'older' | 'beginsLater'; readonly builtIn: EditionUsed };
}

/**
 * Goes by the office's edition from the next reading on, where its file is in order; else by the one that comes with the
 * add-in. Called once, before the workbook is read. Never throws over the file.
 */
export async function openLaw(found: LawFileFound): Promise<LawOpening> {
  goByLaw(null);
  const { id, made, from } = builtInEdition();
  const builtIn: EditionUsed = { id, made, from, origin: 'builtIn' };
  if (found.kind === 'none') return { used: builtIn, trouble: null };
  if (found.kind === 'unreachable') return { used: builtIn, trouble: found };
  // the Notepad of Windows puts a mark before the first letter
  const text = found.text.replace(/^\uFEFF/, '');
  // the build puts the add-in's own edition there
  if (saysTheSame(text, builtInEdition())) return { used: builtIn, trouble: null };
  const { readLawFile } = await import(/* webpackChunkName: "lawFile" */ './running/readLawFile');
  const reading = await readLawFile(text);
  if (!reading.ok) return { used: builtIn, trouble: { kind: 'faulty', problems: reading.problems } };
  const { edition } = reading;
  goByLaw({ book: lawBook(edition), origin: 'office' });
  const used: EditionUsed = { id: edition.id, made: edition.made, from: edition.from, origin: 'office' };
  const keys = lackingKeys(edition, builtInEdition());
  const days = lackingDays(edition, builtInEdition());
  if (keys.length + days.length > 0) return { used, trouble: { kind: 'incomplete', keys, days, builtIn } };
  if (used.made < made) return { used, trouble: { kind: 'older', builtIn } };
  return { used, trouble: used.from > from ? { kind: 'beginsLater', builtIn } : null };
}

/** Keys of one edition's entries that another has none of: entries are closed, never deleted. */
function lackingKeys(edition: LawEdition, measure: LawEdition): readonly string[] {
  const there = new Set(keysOf(edition));
  return [...new Set(keysOf(measure))].filter((key) => !there.has(key));
}

function keysOf(edition: LawEdition): readonly string[] {
  const { awards, authorities, typeReaches, standards, figures, dossiers, abolishedBodies } = edition;
  const entries = [awards, authorities, typeReaches, standards, figures, dossiers, abolishedBodies].flat();
  return entries.map(({ key }) => key);
}

/** The edition that comes with the add-in, as the text of its file: what an edition of one's own begins from. */
export function builtInLawText(): string {
  return editionText(builtInEdition());
}

/** True where the text holds this edition, value for value and in its order. */
function saysTheSame(text: string, edition: LawEdition): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(edition);
  } catch {
    return false;
  }
}
