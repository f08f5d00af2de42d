import type { SaidYears } from '../../core/plan/saidYears';

/** "năm 2026", "giai đoạn 2026 - 2030", "năm học 2026 - 2027". */
export function sayYears(years: SaidYears): string {
  if (years.kind === 'year') return `năm ${years.year}`;
  const span = `${years.from} - ${years.to}`;
  return years.kind === 'schoolYear' ? `năm học ${span}` : `giai đoạn ${span}`;
}

/** The same in capitals, for headings. */
export function headYears(years: SaidYears): string {
  return sayYears(years).toLocaleUpperCase('vi');
}
