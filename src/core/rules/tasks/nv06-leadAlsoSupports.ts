import { bodyKey } from '../../bodies/readBodies';
import type { Finding } from '../finding';
import { onePerName, type NamedFinding } from '../onePerName';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';

/** A body that leads a task does not support it as well, under whatever spelling. */
export const nv06 = taskRule(
  {
    id: 'NV-06',
    severity: 'warning',
    source: 'practice of appendices',
    confidence: 'M',
    messages: ['leadAlsoSupports'],
    needsPlan: false,
  },
  ({ tasks }) =>
    onePerName(
      tasks.flatMap((task): readonly NamedFinding[] => {
        const leading = new Set(
          task.leads.value.filter((body) => body.kind !== 'collective').map((body) => bodyKey(body)),
        );
        const both = task.supporters.value.find(
          (body) => body.kind !== 'collective' && leading.has(bodyKey(body)),
        );
        if (both === undefined) return [];
        const finding: Finding = {
          rule: 'NV-06',
          messageId: 'leadAlsoSupports',
          severity: 'warning',
          where: cellOrRow(task, task.supporters.cell),
          field: 'support',
          data: { body: shortened(both.text) },
        };
        return [{ name: bodyKey(both), finding }];
      }),
    ),
);
