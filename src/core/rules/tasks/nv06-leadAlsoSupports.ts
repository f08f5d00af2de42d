import { flatMapWork } from '../../work/work';
import { bodyKey } from '../../bodies/readBodies';
import { fixAt } from '../../sheets/cellFix';
import type { Finding } from '../finding';
import { onePerName, type NamedFinding } from '../onePerName';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';

/**
 * A body that leads a task does not support it as well, under whatever spelling. Where its words can be taken out of the
 * cell each cell is a finding with its fix, else each name is one.
 */
export const nv06 = taskRule(
  {
    id: 'NV-06',
    severity: 'warning',
    source: 'practice of appendices',
    confidence: 'M',
    messages: ['leadAlsoSupports'],
    needsPlan: false,
  },
  function* ({ tasks, fixes }) {
    const fixOf = fixAt(fixes.filter(({ kind }) => kind === 'leadTwice'));
    const found = yield* flatMapWork(tasks, (task): readonly NamedFinding[] => {
      const leading = new Set(
        task.leads.value.filter((body) => body.kind !== 'collective').map((body) => bodyKey(body)),
      );
      const both = task.supporters.value.find(
        (body) => body.kind !== 'collective' && leading.has(bodyKey(body)),
      );
      if (both === undefined) return [];
      const name = bodyKey(both);
      const finding: Finding = {
        rule: 'NV-06',
        messageId: 'leadAlsoSupports',
        severity: 'warning',
        where: cellOrRow(task, task.supporters.cell),
        field: 'support',
        data: { name, shownBody: shortened(both.text) },
      };
      return [{ name, finding }];
    });
    const withFix = found.flatMap(({ finding }): readonly Finding[] => {
      const fix = finding.where.kind === 'cell' ? fixOf(finding.where.cell) : null;
      return fix === null ? [] : [{ ...finding, fix, fixKind: 'leadTwice' as const }];
    });
    const fixed = new Set(withFix.map(({ where }) => where));
    return [...withFix, ...onePerName(found.filter(({ finding }) => !fixed.has(finding.where)))];
  },
);
