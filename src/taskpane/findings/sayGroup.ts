import { sayFinding } from '../../actions/saying/sayFinding';
import type { Parts } from '../../strings';
import type { FindingGroup } from './groupFindings';

/** The heading of a group: the rule in plain words, the sheet, or the unit. */
export function sayGroup(words: Pick<Parts['findings'], 'rules' | 'list'>, group: FindingGroup): string {
  const { of, findings } = group;
  const [first] = findings;
  switch (of.by) {
    case 'rule':
      return first === undefined ? of.rule : sayFinding(words.rules, first).title;
    case 'sheet':
      return of.sheet ?? words.list.ofPlan;
    case 'unit':
      return of.unit ?? words.list.ofNobody;
  }
}
