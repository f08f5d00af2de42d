import { decreeOnPapers } from '../../vocabulary/papers';
import { planRule } from '../makeRule';

/**
 * "(Kèm theo Kế hoạch số … ngày … của …)": on paper the number, the day and the issuer are filled in; the electronic
 * form may leave them blank (NĐ 30/2020, annex I, III.1.c). Never stops the appendix: dotted blanks stand there.
 */
export const pl03 = planRule(
  {
    id: 'PL-03',
    severity: 'error',
    source: `${decreeOnPapers}, annex I, III.1.c`,
    confidence: 'H',
    messages: ['blankNoteLine'],
  },
  ({ plan, hasAppendix, settings }) => {
    if (!hasAppendix) return [];
    const { number, date, issuer } = plan.document;
    const missing = Object.entries({ number, date, issuer }).flatMap(([name, value]) =>
      value === null ? [name] : [],
    );
    if (missing.length === 0) return [];
    return [
      {
        rule: 'PL-03',
        messageId: 'blankNoteLine',
        severity: settings.form === 'paper' ? 'error' : 'info',
        where: { kind: 'plan' },
        field: null,
        data: { missing: missing.join(','), form: settings.form },
      },
    ];
  },
);
