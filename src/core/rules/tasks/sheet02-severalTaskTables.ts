import type { Finding } from '../finding';
import { taskRule } from '../makeRule';

/** Several tables list tasks: those on one sheet are read together; of several sheets the best is taken, and the others are named. */
export const sheet02 = taskRule(
  {
    id: 'SHEET-02',
    severity: 'info',
    source: 'our own: one table of several was taken',
    confidence: 'H',
    messages: ['bestOfSeveral', 'readTogether'],
    facts: ['readTogether'],
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
    if (table.alongside.length > 0) {
      const rows = [table, ...table.alongside].map(({ headerLastRow }) => headerLastRow + 1);
      const data = { sheet: table.sheet, headerRows: rows.sort((a, b) => a - b).join(', ') };
      found.push({ ...base, messageId: 'readTogether', where, data });
    }
    return found;
  },
);
