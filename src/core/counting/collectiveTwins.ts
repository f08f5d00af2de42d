import type { LawBook } from '../law/lawBook';
import { foldWithoutDiacritics } from '../text/folding';
import { collectiveWords } from '../vocabulary/summaryLabels';

/** Awards of persons whose name, with "Tập thể" before it, is another award's: "LDTT" → "TTLDTT". */
export function collectiveTwins({ edition }: LawBook): ReadonlyMap<string, string> {
  const fold = (name: string): string => foldWithoutDiacritics(name, { stripPunctuation: true });
  const byName = new Map(edition.awards.map(({ value }) => [fold(value.name), value.id]));
  const twins = new Map<string, string>();
  for (const { value } of edition.awards) {
    const twin = byName.get(fold(`${collectiveWords} ${value.name}`));
    if (twin !== undefined) twins.set(value.id, twin);
  }
  return twins;
}
