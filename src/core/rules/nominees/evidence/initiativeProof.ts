import type { StandardClause } from '../../../law/standard';
import type { Nominee } from '../../../nominees/nominee';
import { daysInText } from '../../../time/daysInText';
import type { IsoDate } from '../../../time/isoDate';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { prove, type Subject } from './proof';

const main: StandardClause = 'main';

/** The days on which a nominee's initiatives were recognised, oldest first; empty where the list tells none. */
export function initiativeDays({ initiativeDecision }: Nominee): readonly IsoDate[] {
  const { date, presence } = initiativeDecision.value;
  if (presence !== 'yes') return [];
  const days = [...daysInText(initiativeDecision.text), ...(date === null ? [] : [date])];
  return [...new Set(days)].sort();
}

/**
 * True where the title that is proposed needs the initiative: its standard asks for one, or each way to it without one
 * is not proved (whoever is rated excellent is a fighter at the base without any; art. 23.2).
 */
export function restsOnInitiative(subject: Subject): boolean {
  const standard = standardOf(subject.input, subject.nominee);
  if (standard === null) return false;
  const isInitiative = ({ need }: { readonly need: string }) => need === 'initiative';
  if (standard.needs.some(isInitiative)) return true;
  const others = standard.doors.filter(({ needs }) => !needs.some(isInitiative));
  return (
    others.length < standard.doors.length &&
    !others.some(({ needs }) => needs.every((need) => prove(subject, need).state === 'met'))
  );
}

/** Over how many years up to the one under review the achievements of a title stretch: the titles in a row that it asks for. */
export function yearsOfTitle(input: NomineeRuleInput, nominee: Nominee): number {
  const needs = standardOf(input, nominee)?.needs ?? [];
  return Math.max(0, ...needs.map((need) => (need.need === 'consecutiveTitles' ? need.times : 0)));
}

function standardOf({ law }: NomineeRuleInput, { award }: Nominee) {
  if (award.value === null) return null;
  const asked = { awardId: award.value, kind: 'individual', clause: main } as const;
  return law.standards.standard(asked)?.value ?? null;
}
