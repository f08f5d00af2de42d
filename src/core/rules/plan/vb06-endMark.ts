import type { Plan } from '../../plan/plan';
import { textsOfPlan } from '../../plan/planPlace';
import { decreeOnPapers } from '../../vocabulary/papers';
import { endMark } from '../../vocabulary/planPaperWords';
import type { Finding } from '../finding';
import { planRule } from '../makeRule';
import { shortened } from '../places';
import { isUnderDecree } from './underDecree';

/** The body ends with "./." (form 1.4), and nothing before its end does; silent for papers that the decree does not bind. */
export const vb06 = planRule(
  {
    id: 'VB-06',
    severity: 'info',
    source: `${decreeOnPapers}, annex III, form 1.4`,
    confidence: 'H',
    messages: ['noEndMark', 'endMarkInside'],
  },
  ({ plan }) => (isUnderDecree(plan) ? [...atTheEnd(plan), ...before(plan)] : []),
);

const base = { rule: 'VB-06', severity: 'info', field: null } as const;

function atTheEnd({ document, origin }: Plan): readonly Finding[] {
  if (document.hasEndMark || origin === 'sheet') return [];
  const where = { kind: 'plan', line: { kind: 'endMark', at: 0 } } as const;
  return [{ ...base, messageId: 'noEndMark', where, data: {} }];
}

/** Lines of the parts that have the mark though others follow. */
function before(plan: Plan): readonly Finding[] {
  const lines = textsOfPlan(plan).filter(({ place: { kind } }) => ofParts.has(kind));
  return lines.slice(0, -1).flatMap(({ place, text, itemId }): readonly Finding[] => {
    if (!endMark.test(text)) return [];
    const data = { text: shortened(text), item: itemId };
    return [{ ...base, messageId: 'endMarkInside', where: { kind: 'plan', line: place }, data }];
  });
}

const ofParts: ReadonlySet<string> = new Set(['part', 'item', 'point']);
