import { foldWithoutDiacritics } from '../text/folding';
import { dutyIds, dutyWords, type DutyId } from '../vocabulary/recurringDuties';

/** A duty that the office asks of its plans beside the usual ones: its name, and other words by which it is known. */
export interface OwnDuty {
  readonly name: string;
  readonly words: readonly string[];
}

/** What the office asks of its year's plans: usual duties that it took off, and duties of its own. */
export interface DutyChoice {
  readonly off: readonly DutyId[];
  readonly own: readonly OwnDuty[];
}

/** All usual duties, none of its own. */
export const usualDuties: DutyChoice = { off: [], own: [] };

/** A duty that is asked for: a usual one by its id, or one of the office's own by its name. */
export type AskedDuty =
  | { readonly kind: 'usual'; readonly id: DutyId; readonly words: readonly string[] }
  | { readonly kind: 'own'; readonly name: string; readonly words: readonly string[] };

/** The duties that an office asks for, usual ones first. */
export function askedDuties({ off, own }: DutyChoice): readonly AskedDuty[] {
  const usual = dutyIds.filter((id) => !off.includes(id));
  return [
    ...usual.map((id): AskedDuty => ({ kind: 'usual', id, words: dutyWords[id] })),
    ...own.map(({ name, words }): AskedDuty => ({ kind: 'own', name, words: [name, ...words] })),
  ];
}

/** The duties of which no text speaks. Words are compared whole, without case, diacritics and punctuation. */
export function dutiesMissingIn(
  duties: readonly AskedDuty[],
  texts: readonly string[],
): readonly AskedDuty[] {
  const all = texts.map((text) => ` ${bare(text)} `).join('|');
  return duties.filter(({ words }) => {
    const phrases = words.map(bare).filter((phrase) => phrase !== '');
    return !phrases.some((phrase) => all.includes(` ${phrase} `));
  });
}

function bare(text: string): string {
  return foldWithoutDiacritics(text, { stripPunctuation: true });
}
