import { foldWithoutDiacritics } from '../../text/folding';
import { mappedColumn } from '../../sheets/tableColumns';
import { bodyKey } from '../../bodies/readBodies';
import type { NamedBody } from '../../bodies/namedBody';
import { personBeginning } from '../../vocabulary/bodyPhrases';
import { personHeaders } from '../../vocabulary/taskHeaders';
import { tableOfTask } from '../../tasks/tableOfTask';
import type { Finding } from '../finding';
import { onePerName, type NamedFinding } from '../onePerName';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';

/** A lead that neither the plan, nor the office's list, nor the table of names knows; one click adds it. One finding for each name. */
export const nv04 = taskRule(
  {
    id: 'NV-04',
    severity: 'warning',
    source: 'the plan in hand, part III',
    confidence: 'H',
    messages: ['unknownLead'],
    needsPlan: false,
  },
  ({ table, tasks }) => {
    const ofBodies = tasks.filter(
      (task) => !namesPersons(mappedColumn(tableOfTask(table, task), 'lead')?.header ?? ''),
    );
    const found = ofBodies.flatMap((task) =>
      task.leads.value.filter(isUnknownBody).map((body): NamedFinding => {
        const name = body.text.replace(/\s+/g, ' ').trim();
        const finding: Finding = {
          rule: 'NV-04',
          messageId: 'unknownLead',
          severity: 'warning',
          where: cellOrRow(task, task.leads.cell),
          field: 'lead',
          data: { body: shortened(name) },
          answer: { kind: 'addBody', name },
        };
        return { name: bodyKey(body), finding };
      }),
    );
    return onePerName(found);
  },
);

/** "Đ/c …", "Ông …": a person is named; that is no body to be added. */
function isUnknownBody(body: NamedBody): boolean {
  return body.kind === 'unknown' && !personBeginning.test(foldWithoutDiacritics(body.text));
}

function namesPersons(header: string): boolean {
  const folded = foldWithoutDiacritics(header, { stripPunctuation: true });
  return personHeaders.some((words) => folded.startsWith(foldWithoutDiacritics(words)));
}
