import { mapWork, part, type Work } from '../work/work';
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

/**
 * The duties of which no text speaks. Words are compared whole, without case, diacritics and punctuation. Bit by bit: the
 * texts may be those of all tasks.
 */
export function* dutiesMissingIn(
  duties: readonly AskedDuty[],
  texts: readonly string[],
): Work<readonly AskedDuty[]> {
  const each = yield* part(
    mapWork(texts, (text) => ` ${bare(text)} `),
    0,
    0.8,
  );
  const all = each.join('|');
  const missing: AskedDuty[] = [];
  for (const [at, duty] of duties.entries()) {
    const phrases = duty.words.map(bare).filter((phrase) => phrase !== '');
    if (!phrases.some((phrase) => all.includes(` ${phrase} `))) missing.push(duty);
    yield 0.8 + 0.2 * (at / duties.length);
  }
  return missing;
}

function bare(text: string): string {
  return foldWithoutDiacritics(text, { stripPunctuation: true });
}
