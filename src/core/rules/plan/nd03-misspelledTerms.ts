import { textsOfPlan } from '../../plan/planPlace';
import type { Finding } from '../finding';
import { planRule } from '../makeRule';
import { shortened } from '../places';
import { misspelledTerms } from './misspelledTerms';

/** Slips in the terms of this work and in names of provinces, one finding for each line of the plan. */
export const nd03 = planRule(
  {
    id: 'ND-03',
    severity: 'info',
    source: 'terms as the Law writes them',
    confidence: 'H',
    messages: ['misspelled'],
  },
  ({ plan }) =>
    textsOfPlan(plan).flatMap(({ place, text, itemId }): readonly Finding[] => {
      const slips = misspelledTerms(text);
      if (slips.length === 0) return [];
      const each = new Map(slips.map(({ wrong, right }) => [wrong, right]));
      const data = {
        wrong: [...each.keys()].join('; '),
        right: [...each.values()].join('; '),
        text: shortened(text),
        item: itemId,
      };
      return [
        {
          rule: 'ND-03',
          messageId: 'misspelled',
          severity: 'info',
          where: { kind: 'plan', line: place },
          field: null,
          data,
        },
      ];
    }),
);
