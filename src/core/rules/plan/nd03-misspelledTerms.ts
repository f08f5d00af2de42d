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
  function* ({ plan }) {
    const texts = textsOfPlan(plan);
    const found: Finding[] = [];
    for (const [at, { place, text, itemId }] of texts.entries()) {
      // a text is compared with every term
      yield at / texts.length;
      const slips = misspelledTerms(text);
      if (slips.length === 0) continue;
      const each = new Map(slips.map(({ wrong, right }) => [wrong, right]));
      const data = {
        wrong: [...each.keys()].join('; '),
        right: [...each.values()].join('; '),
        text: shortened(text),
        item: itemId,
      };
      found.push({
        rule: 'ND-03',
        messageId: 'misspelled',
        severity: 'info',
        where: { kind: 'plan', line: place },
        field: null,
        data,
      });
    }
    return found;
  },
);
