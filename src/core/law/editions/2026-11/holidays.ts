import type { EditionData } from '../../edition';

type Entries = EditionData['holidays'];
type Kind = Entries[number]['kind'];

const newYear = 'Tết Dương lịch';
const lunarNewYear = 'Tết Nguyên đán';
const ancestors = 'Giỗ Tổ Hùng Vương';
const reunification = 'Ngày Chiến thắng';
const labourDay = 'Quốc tế Lao động';
const nationalDay = 'Quốc khánh';
const cultureDay = 'Ngày Văn hóa Việt Nam';

type Row = readonly [string, string, Kind?];

const announced: readonly Row[] = [
  ['2025-01-01', newYear],
  ...days(lunarNewYear, ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']),
  ['2025-04-07', ancestors],
  ['2025-04-30', reunification],
  ['2025-05-01', labourDay],
  ['2025-05-02', labourDay, 'swapped'],
  ['2025-04-26', labourDay, 'makeUp'],
  ['2025-09-01', nationalDay],
  ['2025-09-02', nationalDay],
  ['2026-01-01', newYear],
  ['2026-01-02', newYear, 'swapped'],
  ['2026-01-10', newYear, 'makeUp'],
  ...days(lunarNewYear, ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
  ['2026-04-27', ancestors],
  ['2026-04-30', reunification],
  ['2026-05-01', labourDay],
  ['2026-08-31', nationalDay, 'swapped'],
  ['2026-08-22', nationalDay, 'makeUp'],
  ['2026-09-01', nationalDay],
  ['2026-09-02', nationalDay],
  ['2026-11-24', cultureDay],
  // Only proposed: an office that was given the day off switches both on.
  ['2026-11-23', cultureDay, 'working'],
  ['2026-11-28', cultureDay, 'working'],
];

const provisional: readonly Row[] = [
  ['2027-01-01', newYear],
  ...days(lunarNewYear, ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11']),
  ['2027-04-16', ancestors],
  ['2027-04-30', reunification],
  ['2027-05-03', labourDay],
  ['2027-09-02', nationalDay],
  ['2027-09-03', nationalDay],
  ['2027-11-24', cultureDay],
];

/** Days off on weekdays and the weekend days worked for them, 2025 to 2027; 2027 has not been announced. */
export const holidays: Entries = [
  ...announced.map((row) => holiday(row, { isProvisional: false })),
  ...provisional.map((row) => holiday(row, { isProvisional: true })),
];

function days(name: string, dates: readonly string[]): readonly Row[] {
  return dates.map((date) => [date, name]);
}

function holiday([date, name, kind]: Row, mark: { readonly isProvisional: boolean }): Entries[number] {
  return { date, kind: kind ?? 'holiday', name, ...mark };
}
