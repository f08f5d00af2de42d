import { bodyKey } from '../../bodies/readBodies';
import { onePerName, type NamedFinding } from '../onePerName';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';

/** One lead per task is the habit; several, or a phrase for many, leave open who answers for it. */
export const nv05 = taskRule(
  {
    id: 'NV-05',
    severity: 'info',
    source: 'practice of appendices',
    confidence: 'M',
    messages: ['severalLeads', 'collectiveLead'],
    needsPlan: false,
  },
  ({ tasks }) =>
    onePerName(
      tasks.flatMap((task): readonly NamedFinding[] => {
        const leads = task.leads.value;
        const collective = leads.find((body) => body.kind === 'collective');
        const base = { rule: 'NV-05', severity: 'info', field: 'lead' } as const;
        const where = cellOrRow(task, task.leads.cell);
        if (collective !== undefined) {
          const name = bodyKey(collective);
          const data = { name, shownBody: shortened(collective.text) };
          return [{ name, finding: { ...base, messageId: 'collectiveLead', where, data } }];
        }
        if (leads.length < 2) return [];
        const name = leads.map(bodyKey).sort().join(';');
        const shownBodies = shortened(leads.map((body) => body.text).join('; '));
        const data = { name, shownBodies, count: leads.length };
        return [{ name, finding: { ...base, messageId: 'severalLeads', where, data } }];
      }),
    ),
);
