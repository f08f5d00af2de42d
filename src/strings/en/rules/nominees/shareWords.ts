import type { FindingData } from '../ruleWords';

export const shareNames: Readonly<Record<string, string>> = {
  women: 'women',
  directWorkers: 'people who do the work themselves',
  smallCollectives: 'small collectives',
  adHocAndThematic: 'ad hoc and thematic awards',
};

/** A share in percent with one decimal, as English writes it. */
export function percentSaid(data: FindingData): string {
  const [found, base] = [Number(data['found'] ?? 0), Number(data['base'] ?? 0)];
  return base === 0 ? '0' : String(Math.round((found * 1000) / base) / 10);
}
