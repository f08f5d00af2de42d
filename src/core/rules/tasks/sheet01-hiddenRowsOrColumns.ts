import type { Finding } from '../finding';
import { taskRule } from '../makeRule';

/** Hidden and filtered rows are read and counted like the others; people are told, once. */
export const sheet01 = taskRule(
  {
    id: 'SHEET-01',
    severity: 'info',
    source: 'our own: what nobody sees on the sheet is in the appendix',
    confidence: 'H',
    messages: ['hiddenRows', 'hiddenColumns'],
    facts: ['hiddenRows', 'hiddenColumns'],
    needsPlan: false,
  },
  ({ table, tasks }) => {
    const base = { rule: 'SHEET-01', severity: 'info', field: null } as const;
    const where = { kind: 'sheet', sheet: table.sheet } as const;
    const rows = tasks.filter((task) => task.isHidden).length;
    const columns = table.columns.filter(
      ({ column, field }) => field !== null && table.grid.hiddenColumns.has(column),
    );
    const found: Finding[] = [];
    if (rows > 0) {
      const data = { sheet: table.sheet, count: rows, total: tasks.length };
      found.push({ ...base, messageId: 'hiddenRows', where, data });
    }
    if (columns.length > 0) {
      const headers = columns.map(({ header }) => header).join('; ');
      found.push({ ...base, messageId: 'hiddenColumns', where, data: { sheet: table.sheet, headers } });
    }
    return found;
  },
);
