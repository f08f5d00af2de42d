import type { Plan } from '../../plan/plan';
import { foldWithoutDiacritics } from '../../text/folding';
import { committeeNames, partyNumber, notUnderDecree } from '../../vocabulary/planPaperWords';

const others = notUnderDecree.map((words) => foldWithoutDiacritics(words));
const committees = committeeNames.map((words) => foldWithoutDiacritics(words));

/**
 * False for papers of the Party, the Fatherland Front and unions: the decree on papers binds agencies and bodies of the
 * state (NĐ 30/2020, art. 2), those have forms of their own. Unknown offices are held to be bound.
 */
export function isUnderDecree({ document }: Plan): boolean {
  const { issuer, number, numberAsPrinted } = document;
  const folded = ` ${foldWithoutDiacritics(issuer ?? '')} `;
  if (others.some((words) => folded.includes(` ${words} `))) return false;
  return issuer !== null || !partyNumber.test(foldWithoutDiacritics(number ?? numberAsPrinted ?? ''));
}

/** True where a people's committee, its chairman or nobody known issues the plan: only they sign for a committee. */
export function isOfCommittee({ document }: Plan): boolean {
  if (document.issuer === null) return true;
  const folded = foldWithoutDiacritics(document.issuer);
  return committees.some((words) => folded.includes(words));
}
