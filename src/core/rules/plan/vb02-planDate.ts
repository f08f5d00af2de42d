import type { Plan } from '../../plan/plan';
import type { Severity } from '../finding';
import { nfc } from '../../text/folding';
import { makeIsoDate } from '../../time/isoDate';
import { decreeOnPapers } from '../../vocabulary/papers';
import { printedDatePattern } from '../../vocabulary/planPaperWords';
import { planRule } from '../makeRule';
import { paperSeverity } from './paperSeverity';
import { isUnderDecree } from './underDecree';

/** OCR reads figures wrong: a day of a scan that does not exist may be right on the paper. */
const impossibleDay = (origin: Plan['origin']): Severity => (origin === 'markdown' ? 'warning' : 'error');

/**
 * The plan's day: a zero before days below ten and the months 1 and 2, none before 3 to 9; and a day that exists. The
 * zeros only for papers that the decree binds.
 */
export const vb02 = planRule(
  {
    id: 'VB-02',
    severity: 'error',
    source: `${decreeOnPapers}, annex I, part I, II.4.b`,
    confidence: 'H',
    messages: ['zeros', 'noSuchDay'],
  },
  ({ plan }) => {
    const match = printedDatePattern.exec(nfc(plan.document.dateAsPrinted ?? ''));
    const [printed = '', day = '', month = '', year = ''] = match ?? [];
    if (match === null) return [];
    const base = {
      rule: 'VB-02',
      severity: paperSeverity(plan),
      where: { kind: 'plan', line: { kind: 'dateAsPrinted', at: 0 } },
      field: null,
    } as const;
    if (makeIsoDate({ year: Number(year), month: Number(month), day: Number(day) }) === null)
      return [{ ...base, severity: impossibleDay(plan.origin), messageId: 'noSuchDay', data: { printed } }];
    const wanted = {
      day: day.padStart(2, '0'),
      month: Number(month) < 3 ? month.padStart(2, '0') : String(Number(month)),
    };
    if ((wanted.day === day && wanted.month === month) || !isUnderDecree(plan)) return [];
    return [{ ...base, messageId: 'zeros', data: { printed, ...wanted } }];
  },
);
