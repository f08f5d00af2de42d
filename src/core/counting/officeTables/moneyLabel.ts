import { foldWithoutDiacritics } from '../../text/folding';
import { dongUnit, millionsUnit, moneyLabel, thousandsUnit } from '../../vocabulary/summaryLabels';

/** How many đồng one unit of a head is. */
export type MoneyUnit = 1 | 1000 | 1_000_000;

/**
 * The sum of reward money that a head asks for ("Tiền thưởng (nghìn đồng)"); `unit` null: the head does not say.
 * null: no head of money, or one whose brackets say something else than a unit.
 */
export function readMoneyLabel(text: string): { readonly unit: MoneyUnit | null } | null {
  const bracket = /\(([^()]*)\)\s*$/.exec(text);
  const head = bracket === null ? text : text.slice(0, bracket.index);
  const [name = '', afterComma] = head.split(/,\s*(?=[^,]*$)/);
  if (!moneyLabel.test(foldWithoutDiacritics(name, { stripPunctuation: true }))) return null;
  const told = bracket?.[1] ?? afterComma;
  if (told === undefined) return { unit: null };
  const unit = moneyUnitIn(told);
  return unit === null ? null : { unit };
}

/** The unit of money that words name; null: none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const folded = foldWithoutDiacritics(text, { stripPunctuation: true });
  if (millionsUnit.test(folded)) return 1_000_000;
  if (thousandsUnit.test(folded)) return 1000;
  return dongUnit.test(folded) ? 1 : null;
}
