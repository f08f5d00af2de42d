import type { Field } from '../../sheets/field';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import type { Nominee } from '../../nominees/nominee';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { lastTaskAsking } from './ds06-submissionAfterTaskDeadline';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { askData, asksOf } from './evidence/planAsks';

/**
 * The plan's last day for dossiers against the day on which they were received, else that of the units' submission. Of
 * several days the latest counts; one finding for each day. The committee's own submission goes up later and is not
 * meant; of a day that a task's deadline is told of (DS-06) nothing is said twice.
 */
export const kh05 = nomineeRule(
  {
    id: 'KH-05',
    severity: 'warning',
    source: "the plan's own demand",
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    needsPlan: true,
    messages: ['receivedLate', 'submittedLate'],
  },
  (input) => {
    const asks = asksOf(input, 'deadline');
    const ask = asks.reduce<(typeof asks)[number] | null>(
      (latest, one) => (latest === null || (one.lastDay ?? '') > (latest.lastDay ?? '') ? one : latest),
      null,
    );
    const lastDay = ask?.lastDay ?? null;
    if (ask === null || lastDay === null) return [];
    const ofTask = lastTaskAsking(input)?.time.value.end ?? null;
    const told = new Set<string>();
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const handed = handedIn(input, nominee);
      if (handed === null || handed.day <= lastDay) return [];
      if (handed.messageId === 'submittedLate' && ofTask !== null && handed.day > ofTask) return [];
      const day = formatVietnamese(handed.day);
      if (told.has(`${handed.messageId} ${day}`)) return [];
      told.add(`${handed.messageId} ${day}`);
      const data = { ...askData(input, ask), day, lastDay: formatVietnamese(lastDay) };
      const { messageId, field, at } = handed;
      return [ofNominee('KH-05', { input, nominee }, { messageId, severity: 'warning', field, at, data })];
    });
  },
);

interface HandedIn {
  readonly messageId: 'receivedLate' | 'submittedLate';
  readonly day: IsoDate;
  readonly field: string;
  readonly at: Field<unknown>;
}

function handedIn(input: NomineeRuleInput, { dossier, papers }: Nominee): HandedIn | null {
  const { received } = dossier;
  if (received.value !== null) {
    return { messageId: 'receivedLate', day: received.value, field: 'receivedDate', at: received };
  }
  const { submission } = papers;
  const { date, number } = submission.value;
  if (date === null || number === null || isOfCommittee(input, number)) return null;
  return { messageId: 'submittedLate', day: date, field: 'submission', at: submission };
}

/** The paper of whoever issued the plan: both numbers end in the same symbol ("TTr-UBND", "KH-UBND"). */
function isOfCommittee({ plan }: Pick<NomineeRuleInput, 'plan'>, number: string): boolean {
  const symbol = (text: string) =>
    text
      .slice(text.lastIndexOf('-') + 1)
      .trim()
      .toUpperCase();
  const own = plan?.document.number ?? null;
  return own === null || !number.includes('-') || symbol(own) === symbol(number);
}
