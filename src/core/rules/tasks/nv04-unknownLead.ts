import { flatMapWork } from '../../work/work';
import { foldWithoutDiacritics } from '../../text/folding';
import { mappedColumn } from '../../sheets/tableColumns';
import { namesPerson } from '../../bodies/namesPerson';
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
  function* ({ table, tasks }) {
    const ofBodies = yield* flatMapWork(tasks, (task) =>
      namesPersons(mappedColumn(tableOfTask(table, task), 'lead')?.header ?? '') ? [] : [task],
    );
    const unknown = ofBodies.map((task) => ({ task, bodies: task.leads.value.filter(isUnknownBody) }));
    const severity = areStrangers(unknown.map(({ bodies }) => bodies)) ? 'info' : 'warning';
    const found = unknown.flatMap(({ task, bodies }) =>
      bodies.map((body): NamedFinding => {
        const name = body.text.replace(/\s+/g, ' ').trim();
        const finding: Finding = {
          rule: 'NV-04',
          messageId: 'unknownLead',
          severity,
          where: cellOrRow(task, task.leads.cell),
          field: 'lead',
          data: { name: bodyKey(body), shownBody: shortened(name) },
          answer: { kind: 'addBody', name },
        };
        return { name: bodyKey(body), finding };
      }),
    );
    return onePerName(found);
  },
);

/** So many names, in so great a share of the tasks, are the bodies of another level, not slips. */
const fewestStrangers = 5;
const strangersFrom = 0.5;

/** True where most tasks are led by bodies that nothing knows: the sheet of a province, of a school. */
function areStrangers(unknown: readonly (readonly NamedBody[])[]): boolean {
  const names = new Set(unknown.flat().map(bodyKey));
  const led = unknown.filter(({ length }) => length > 0).length;
  return names.size >= fewestStrangers && led >= unknown.length * strangersFrom;
}

/** "Đ/c …", "Ông …": a person is named; that is no body to be added. */
function isUnknownBody(body: NamedBody): boolean {
  return (
    body.kind === 'unknown' &&
    !personBeginning.test(foldWithoutDiacritics(body.text)) &&
    !namesPerson(body.text)
  );
}

function namesPersons(header: string): boolean {
  const folded = foldWithoutDiacritics(header, { stripPunctuation: true });
  return personHeaders.some((words) => folded.startsWith(foldWithoutDiacritics(words)));
}
