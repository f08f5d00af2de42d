import { oldFontFindings } from '../oldFontFindings';
import { nomineeRule } from './evidence/nomineeRule';

/** Cells in TCVN3 or VNI are read as they show; each can be converted to Unicode. */
export const ds10 = nomineeRule(
  {
    id: 'DS-10',
    severity: 'info',
    source: 'our own: letters of TCVN3 and VNI show only in fonts of their own',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['oldFont'],
  },
  ({ tables }) =>
    oldFontFindings(
      'DS-10',
      tables.map(({ grid }) => grid),
    ),
);
