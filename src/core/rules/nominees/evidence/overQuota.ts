import type { Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { ofSheet } from './nomineeFinding';
import { nomineesFor } from './nomineeIndex';
import { fighterQuota } from './quota';

/** The message of both rules on the share of fighters. */
export const overQuotaMessages = ['overQuota'] as const;

/**
 * Fighters at the base beyond the book's share of the advanced workers, as one finding on their first list; none
 * without a share or without advanced workers to count from.
 */
export function overQuota(
  input: NomineeRuleInput,
  rule: { readonly id: string; readonly severity: Finding['severity'] },
): readonly Finding[] {
  const law = input.law.standards.number('quota.CSTDCS.percent');
  const percent = law?.value ?? null;
  const use = percent === null ? null : (fighterQuota(input, percent)?.whole ?? null);
  const sheet = nomineesFor(input.nominees, ['CSTDCS'])[0]?.sheet;
  if (percent === null || use === null || sheet === undefined || use.left >= 0) return [];
  const data = { percent, base: use.base, found: use.used, allowed: use.allowed };
  const { id, severity } = rule;
  return [ofSheet(id, { messageId: 'overQuota', severity, sheet, field: 'award', data, law })];
}
