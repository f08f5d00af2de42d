import type { Nominee } from '../../nominees/nominee';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { initiativeDays, restsOnInitiative } from './evidence/initiativeProof';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * An initiative that was recognised only after the council met, or after the list went up: neither had its certificate
 * before it (art. 84.1.d; the recognition is a paper of its own, art. 33.6 of the decree). From 01/7/2025 the dossier is
 * the province's to set, so it is a warning.
 */
export const cn15 = nomineeRule(
  {
    id: 'CN-15',
    severity: 'warning',
    source: `art. 84.1.d, ${lawNumbers.law2022}; art. 33.6, ${lawNumbers.decree2025}`,
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['afterPaper'],
  },
  (input) =>
    nomineesFor(input.nominees, ['CSTDCS', 'CSTDTINH', 'CSTDTQ']).flatMap((nominee) => judge(input, nominee)),
);

function judge(input: NomineeRuleInput, nominee: Nominee): readonly Finding[] {
  const [first] = initiativeDays(nominee);
  if (first === undefined || !restsOnInitiative({ input, nominee })) return [];
  const passed = papersBefore(nominee, first)[0];
  if (passed === undefined) return [];
  const data = {
    day: formatVietnamese(first),
    paper: passed.paper,
    paperDay: formatVietnamese(passed.date),
  };
  const place = { field: 'initiativeDecision', at: nominee.initiativeDecision } as const;
  return [
    ofNominee('CN-15', { input, nominee }, { messageId: 'afterPaper', severity: 'warning', ...place, data }),
  ];
}

/** Minutes and submission of an earlier day, the minutes first. */
function papersBefore(
  { papers }: Nominee,
  day: IsoDate,
): readonly { readonly paper: string; readonly date: IsoDate }[] {
  return (['minutes', 'submission'] as const).flatMap((paper) => {
    const { date } = papers[paper].value;
    return date !== null && date < day ? [{ paper, date }] : [];
  });
}
