import type { Work } from '../../../work/work';
import type { LawAnswer } from '../../../law/lawBook';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { nomineesFor, unitKey } from '../evidence/nomineeIndex';
import { fighterQuota, type QuotaUse } from '../evidence/quota';

/** How far a quota is used by one unit, or by the whole case. */
export interface QuotaLine {
  /** As the list first writes it; "" where the list tells no unit; null: the whole case. */
  readonly unit: string | null;
  /** Persons that the share is taken of. */
  readonly base: number;
  readonly used: number;
  /** null: neither the law nor the office sets a share. */
  readonly allowed: number | null;
  /** "còn N suất"; negative where more are proposed than allowed. */
  readonly left: number | null;
}

/** The quota of fighters at the base, with what it is counted from. */
export interface QuotaReport {
  readonly awardId: 'CSTDCS';
  /** Whole percent, its source and the office's change; value null: no share is set. */
  readonly share: LawAnswer<number | null> | null;
  /** null: the lists propose no advanced workers, so there is no base. */
  readonly whole: QuotaLine | null;
  readonly units: readonly QuotaLine[];
  /** Units that count neither in the base nor in the count. */
  readonly exempt: readonly string[];
}

/** Percent that stands in where none is set: base and use are counted, what is allowed is not told. */
const everybody = 100;

/** The quota of a case, whole and by unit. The share binds the whole case; units are shown for orientation. Linear; bit by bit. */
export function* quotaReport(
  input: Pick<NomineeRuleInput, 'nominees' | 'settings' | 'law'>,
  exempt: readonly string[],
): Work<QuotaReport> {
  const share = input.law.standards.number('quota.CSTDCS.percent');
  const percent = share?.value ?? null;
  yield 0;
  const uses = fighterQuota(input, percent ?? everybody);
  yield 0.7;
  const names = unitNames(input);
  const line = (unit: string | null, use: QuotaUse): QuotaLine => ({
    unit,
    base: use.base,
    used: use.used,
    allowed: percent === null ? null : use.allowed,
    left: percent === null ? null : use.left,
  });
  return {
    awardId: 'CSTDCS',
    share,
    whole: uses === null ? null : line(null, uses.whole),
    units: uses === null ? [] : [...uses.byUnit].map(([key, use]) => line(names.get(key) ?? key, use)),
    exempt,
  };
}

function unitNames({ nominees }: Pick<NomineeRuleInput, 'nominees'>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const nominee of nomineesFor(nominees, ['LDTT', 'CSTT', 'CSTDCS'])) {
    const key = unitKey(nominee);
    if (!names.has(key)) names.set(key, nominee.unit.text);
  }
  return names;
}
