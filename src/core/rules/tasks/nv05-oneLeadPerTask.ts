import type { Finding } from '../finding';
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
    tasks.flatMap((task): readonly Finding[] => {
      const leads = task.leads.value;
      const collective = leads.find((body) => body.kind === 'collective');
      const base = { rule: 'NV-05', severity: 'info', field: 'lead' } as const;
      const where = cellOrRow(task, task.leads.cell);
      if (collective !== undefined) {
        return [{ ...base, messageId: 'collectiveLead', where, data: { body: shortened(collective.text) } }];
      }
      if (leads.length < 2) return [];
      const bodies = shortened(leads.map((body) => body.text).join('; '));
      return [{ ...base, messageId: 'severalLeads', where, data: { bodies, count: leads.length } }];
    }),
);
