import type { Nominee } from '../../../nominees/nominee';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { nomineesFor, personKey, unitKey } from './nomineeIndex';

/** How far a quota is used: whole persons only, rounded down. */
export interface QuotaUse {
  /** Persons that the share is taken of: proposed as advanced workers, or as fighters (who are advanced workers too). */
  readonly base: number;
  readonly used: number;
  readonly allowed: number;
  /** Negative where more are proposed than allowed. */
  readonly left: number;
}

/** Use of a quota for a whole case and for each unit (folded name; "" where none is told). */
export interface QuotaUses {
  readonly whole: QuotaUse;
  readonly byUnit: ReadonlyMap<string, QuotaUse>;
}

/**
 * Fighters at the base against a share (whole percent) of the advanced workers; units without a quota are left out of
 * both. null where the lists propose no advanced workers: then there is no base to count from. Linear.
 */
export function fighterQuota(
  { nominees, settings }: Pick<NomineeRuleInput, 'nominees' | 'settings'>,
  percent: number,
): QuotaUses | null {
  const counts = (nominee: Nominee) => !settings.quotaExemptUnits.has(unitKey(nominee));
  const advanced = nomineesFor(nominees, ['LDTT', 'CSTT']).filter(counts);
  if (advanced.length === 0) return null;
  const fighters = nomineesFor(nominees, ['CSTDCS']).filter(counts);
  const base = keysByUnit([...advanced, ...fighters]);
  const used = keysByUnit(fighters);
  const byUnit = new Map(
    [...base].map(([unit, people]) => [unit, quotaUse(people.size, used.get(unit)?.size ?? 0, percent)]),
  );
  return { whole: quotaUse(total(base), total(used), percent), byUnit };
}

function quotaUse(base: number, used: number, percent: number): QuotaUse {
  const allowed = Math.floor((base * percent) / 100);
  return { base, used, allowed, left: allowed - used };
}

function keysByUnit(nominees: readonly Nominee[]): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const nominee of nominees) {
    const unit = unitKey(nominee);
    const people = units.get(unit) ?? new Set();
    units.set(unit, people.add(personKey(nominee) ?? nominee.key));
  }
  return units;
}

function total(units: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...units.values()].reduce((sum, { size }) => sum + size, 0);
}
