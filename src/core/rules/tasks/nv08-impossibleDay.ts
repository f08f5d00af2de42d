import type { Finding } from '../finding';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';

/** A day that the calendar does not have (31/4, 30/02), or a period that ends before it begins. */
export const nv08 = taskRule(
  {
    id: 'NV-08',
    severity: 'error',
    source: 'logic',
    confidence: 'H',
    messages: ['impossibleDay'],
    needsPlan: false,
  },
  ({ tasks }) =>
    tasks.flatMap((task): readonly Finding[] => {
      const { value, text, cell } = task.time;
      if (value.kind !== 'impossible') return [];
      return [
        {
          rule: 'NV-08',
          messageId: 'impossibleDay',
          severity: 'error',
          where: cellOrRow(task, cell),
          field: 'time',
          data: { part: shortened(value.impossiblePart ?? text), text: shortened(text) },
        },
      ];
    }),
);
