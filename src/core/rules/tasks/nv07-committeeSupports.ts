import { committeeName } from '../../vocabulary/bodies';
import type { Finding } from '../finding';
import { onePerName, type NamedFinding } from '../onePerName';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';

/** The commune's own committee directs; it does not stand among the supporters. */
export const nv07 = taskRule(
  {
    id: 'NV-07',
    severity: 'info',
    source: 'practice of appendices',
    confidence: 'M',
    messages: ['committeeSupports'],
    needsPlan: false,
  },
  ({ tasks }) =>
    onePerName(
      tasks.flatMap((task): readonly NamedFinding[] => {
        const committee = task.supporters.value.find((body) => body.canonical === committeeName);
        if (committee === undefined) return [];
        const finding: Finding = {
          rule: 'NV-07',
          messageId: 'committeeSupports',
          severity: 'info',
          where: cellOrRow(task, task.supporters.cell),
          field: 'support',
          data: { shownBody: shortened(committee.text) },
        };
        return [{ name: committeeName, finding }];
      }),
    ),
);
