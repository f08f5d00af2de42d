import { isAtLeast } from './evidence/history';
import { ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/** Excellent ratings against those rated good or better (rules on rating officials): a remark, from general knowledge. */
export const tl03 = nomineeRule(
  {
    id: 'TL-03',
    severity: 'info',
    source: 'decrees 90/2020 and 335/2025 on rating officials',
    confidence: 'L',
    goesBy: 'review',
    restsOnLaw: false,
    messages: ['manyExcellent'],
  },
  ({ nominees, law }) => {
    const share = law.standards.number('quota.excellent.percent');
    const percent = share?.value ?? null;
    if (percent === null) return [];
    return [...indexOf(nominees).bySheet].flatMap(([sheet, ofList]) => {
      const rated = new Map<string, boolean>();
      for (const { kind, rating, row } of ofList) {
        const { value } = rating;
        if (kind.value === 'individual' && value !== null && isAtLeast(value, 'good'))
          rated.set(String(row), value === 'excellent');
      }
      const excellent = [...rated.values()].filter(Boolean).length;
      // below ten people one person more is a large share and says nothing
      if (rated.size < 10 || excellent * 100 <= percent * rated.size) return [];
      const data = { percent, found: excellent, base: rated.size };
      return [
        ofSheet('TL-03', {
          messageId: 'manyExcellent',
          severity: 'info',
          sheet,
          field: 'rating',
          data,
          law: share,
        }),
      ];
    });
  },
);
