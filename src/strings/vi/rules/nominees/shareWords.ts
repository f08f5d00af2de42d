import type { FindingData } from '../ruleWords';

export const shareNames: Readonly<Record<string, string>> = {
  women: 'nữ',
  directWorkers: 'người trực tiếp lao động, công tác',
  smallCollectives: 'tập thể nhỏ',
  adHocAndThematic: 'khen đột xuất, chuyên đề',
};

/** A share in percent with one decimal, as Vietnamese papers write it. */
export function percentSaid(data: FindingData): string {
  const [found, base] = [Number(data['found'] ?? 0), Number(data['base'] ?? 0)];
  return base === 0 ? '0' : String(Math.round((found * 1000) / base) / 10).replace('.', ',');
}
