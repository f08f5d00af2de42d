import { taskRule } from '../makeRule';
import { oldFontFindings } from '../oldFontFindings';

/** Cells in TCVN3 or VNI are read as they show; each can be converted to Unicode. */
export const sheet03 = taskRule(
  {
    id: 'SHEET-03',
    severity: 'info',
    source: 'our own: letters of TCVN3 and VNI show only in fonts of their own',
    confidence: 'H',
    messages: ['oldFont'],
    needsPlan: false,
  },
  ({ table }) => oldFontFindings('SHEET-03', [table.grid, ...table.alongside.map(({ grid }) => grid)]),
);
