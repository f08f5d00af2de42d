import { goesOnInPart } from '../../law/instrument';
import type { Citation, Plan } from '../../plan/plan';
import { foldWithoutDiacritics } from '../../text/folding';
import { planKind } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import { insteadOf } from '../plan/citedInstruments';
import type { NomineeRuleInput } from '../nomineeInputs';
import { citedAbove } from './evidence/citedAbove';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * Papers that the list itself cites above its header: an instrument that is not in force on the list's own day, and a
 * plan that is neither the office's plan nor one that it cites.
 */
export const ds07 = nomineeRule(
  {
    id: 'DS-07',
    severity: 'warning',
    source: 'our own: citations on the list against the plan',
    confidence: 'M',
    goesBy: 'paper',
    restsOnLaw: false,
    messages: ['notInForce', 'otherPlan'],
  },
  (input) =>
    input.tables.flatMap((table) =>
      citedAbove(table).flatMap((citation) => judge(input, table.sheet, citation)),
    ),
);

function judge(
  { law, book, plan }: NomineeRuleInput,
  sheet: string,
  { number, kind }: Citation,
): readonly Finding[] {
  if (number === null) return [];
  const state = law.paper.instrumentState(number);
  if (state === 'ended' || state === 'notYet') {
    const instrument = book.instrument(number);
    const date = law.paper.date;
    const instead = instrument === null ? '' : insteadOf(instrument, book, date);
    const isInPart = instrument !== null && goesOnInPart(instrument, date);
    const data = { number, state, instead };
    return [
      ofSheet('DS-07', {
        messageId: 'notInForce',
        // parts of it still apply: whether the list rests on one of them cannot be seen
        severity: isInPart ? 'info' : 'warning',
        sheet,
        data,
      }),
    ];
  }
  const isPlan = foldWithoutDiacritics(kind) === planKind;
  if (plan === null || plan.document.number === null || !isPlan || knows(plan, number)) return [];
  return [
    ofSheet('DS-07', {
      messageId: 'otherPlan',
      severity: 'warning',
      sheet,
      data: { number, plan: plan.document.number },
    }),
  ];
}

function knows({ document, citations }: Plan, number: string): boolean {
  const wanted = comparable(number);
  return (
    comparable(document.number ?? '') === wanted ||
    citations.some((citation) => comparable(citation.number ?? '') === wanted)
  );
}

/** "8/KH-UBND" and "08/KH-UBND" are one number. */
function comparable(number: string): string {
  return foldWithoutDiacritics(number).replace(/\s/g, '').replace(/^0+/, '');
}
