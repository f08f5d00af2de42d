import { formatVietnamese } from '../../time/isoDate';
import { commendationWords, handInWords, listWords } from '../../vocabulary/nomineeRuleWords';
import type { Task } from '../../tasks/task';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { hasAnyWord } from './evidence/wordsIn';

/**
 * The submission's day against the deadline of the plan's task that asks for the list. Of several such tasks the
 * latest deadline counts, so that only a day after all of them is said; one finding for each day.
 */
export const ds06 = nomineeRule(
  {
    id: 'DS-06',
    severity: 'warning',
    source: 'our own: the list against the tasks',
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['afterTaskDeadline'],
  },
  (input) => {
    const last = lastTaskAsking(input);
    const deadline = last?.time.value.end ?? null;
    if (last === null || deadline === null) return [];
    const days = new Set<string>();
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const { submission } = nominee.papers;
      const { date } = submission.value;
      if (date === null || date <= deadline || days.has(date)) return [];
      days.add(date);
      const data = {
        submission: formatVietnamese(date),
        deadline: formatVietnamese(deadline),
        taskRow: last.row + 1,
      };
      return [
        ofNominee(
          'DS-06',
          { input, nominee },
          { messageId: 'afterTaskDeadline', severity: 'warning', field: 'submission', at: submission, data },
        ),
      ];
    });
  },
);

/** The task that asks for the list, of several the one with the latest deadline; null: none asks for it. */
export function lastTaskAsking({ tasks }: Pick<NomineeRuleInput, 'tasks'>): Task | null {
  return (tasks ?? [])
    .filter(asksForList)
    .reduce<Task | null>(
      (latest, task) => (latest === null || deadlineOf(task) > deadlineOf(latest) ? task : latest),
      null,
    );
}

function asksForList({ content, time }: Task): boolean {
  const words = content.value;
  return (
    time.value.end !== null &&
    hasAnyWord(words, listWords) &&
    hasAnyWord(words, handInWords) &&
    hasAnyWord(words, commendationWords)
  );
}

function deadlineOf({ time }: Task): string {
  return time.value.end ?? '';
}
