import type { Finding } from '../finding';
import { taskRule } from '../makeRule';

/** Several tables could list tasks: the best was taken, and the others are named, on this sheet or another. */
export const sheet02 = taskRule(
  {
    id: 'SHEET-02',
    severity: 'info',
    source: 'our own: one table of several was taken',
    confidence: 'H',
    messages: ['bestOfSeveral', 'otherTableOnSheet'],
    needsPlan: false,
  },
  ({ table, otherSheets }) => {
    const base = { rule: 'SHEET-02', severity: 'info', field: null } as const;
    const where = { kind: 'sheet', sheet: table.sheet } as const;
    const elsewhere = [...new Set(otherSheets)].filter((sheet) => sheet !== table.sheet);
    const found: Finding[] = [];
    if (elsewhere.length > 0) {
      const data = { sheet: table.sheet, others: elsewhere.join('; ') };
      found.push({ ...base, messageId: 'bestOfSeveral', where, data });
    }
    if (otherSheets.includes(table.sheet)) {
      const data = { sheet: table.sheet, headerRow: table.headerLastRow + 1 };
      found.push({ ...base, messageId: 'otherTableOnSheet', where, data });
    }
    return found;
  },
);
