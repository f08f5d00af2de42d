import { textsOfPlan } from '../../plan/planPlace';
import { foldText } from '../../text/folding';
import { impossibleDaysIn } from '../../time/impossibleDays';
import type { Finding } from '../finding';
import { planRule } from '../makeRule';
import { shortened } from '../places';

/** Days in the plan's own words that the calendar does not have ("trước ngày 31/02/2026"), one finding for each line. */
export const nd04 = planRule(
  {
    id: 'ND-04',
    severity: 'warning',
    source: 'the calendar',
    confidence: 'H',
    messages: ['impossibleDay'],
  },
  ({ plan }) => {
    const told = new Set<string>();
    return textsOfPlan(plan).flatMap(({ place, text, itemId }): readonly Finding[] => {
      const days = [...new Set(impossibleDaysIn(text, 'words'))];
      // a body of part III is a line of it and its duties both: what they say alike is told once
      const line = foldText(text, { stripPunctuation: true });
      if (days.length === 0 || told.has(line)) return [];
      told.add(line);
      return [
        {
          rule: 'ND-04',
          messageId: 'impossibleDay',
          severity: 'warning',
          where: { kind: 'plan', line: place },
          field: null,
          data: { days: days.join('; '), text: shortened(text), item: itemId },
        },
      ];
    });
  },
);
