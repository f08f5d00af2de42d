import { askedDuties, dutiesMissingIn } from '../../plan/recurringDuties';
import { taskItems, type Plan } from '../../plan/plan';
import { textsOfPlan } from '../../plan/planPlace';
import { foldWithoutDiacritics } from '../../text/folding';
import { onePurposeTitles, yearsPlanTitles } from '../../vocabulary/recurringDuties';
import type { Finding, FindingPlace } from '../finding';
import { planRule } from '../makeRule';

/** Of a plan with fewer items nothing is said: a torn text tells too little. */
const fewestItems = 2;

/**
 * Duties that a year's plan usually has and of which neither the plan nor the tasks speak; which ones is the office's
 * choice. Only for plans of one year's whole work: a plan for one movement or one meeting has its own.
 */
export const nd01 = planRule(
  {
    id: 'ND-01',
    severity: 'info',
    source: 'plans of this work; the list of duties that the office keeps',
    confidence: 'M',
    messages: ['missing'],
  },
  function* ({ plan, tasks, duties }) {
    if (!isYearsPlan(plan)) return [];
    const ofTasks = (tasks ?? []).flatMap(({ content, item, product }) => [
      content.text,
      item.text,
      product.text,
    ]);
    const texts = [
      ...textsOfPlan(plan).flatMap(({ place, text }) => (place.kind === 'title' ? [] : [text])),
      ...plan.targets.map(({ text }) => text),
      ...plan.deadlines.map(({ text }) => text),
      ...plan.asks.map(({ text }) => text),
      ...plan.tasks.flatMap(({ group, product }) => [group ?? '', product ?? '']),
      ...plan.tables.flatMap(({ rows }) => rows.flat()),
      ...ofTasks,
    ];
    const missing = yield* dutiesMissingIn(askedDuties(duties), texts);
    return missing.map((duty): Finding => {
      const data = duty.kind === 'usual' ? { duty: duty.id, name: '' } : { duty: '', name: duty.name };
      return {
        rule: 'ND-01',
        messageId: 'missing',
        severity: 'info',
        where: taskPartOf(plan),
        field: null,
        data,
      };
    });
  },
);

/** True for the plan of all the work of a year or a school year. */
function isYearsPlan(plan: Plan): boolean {
  const { title, years, kind } = plan.document;
  const said = ` ${foldWithoutDiacritics(`${kind ?? ''} ${title ?? ''}`, { stripPunctuation: true })} `;
  const speaksOf = (words: string): boolean => said.includes(` ${words} `);
  if (!yearsPlanTitles.some((all) => all.every(speaksOf)) || onePurposeTitles.some(speaksOf)) return false;
  if (years.from !== null && years.to !== null && years.to > years.from + 1) return false;
  return taskItems(plan).length >= fewestItems;
}

/** The part that the tasks stand in: there a duty would be added. */
function taskPartOf({ parts, taskPartId }: Plan): FindingPlace {
  const at = taskPartId === null ? -1 : parts.findIndex(({ id }) => id === taskPartId);
  return { kind: 'plan', line: at < 0 ? { kind: 'title', at: 0 } : { kind: 'part', at } };
}
