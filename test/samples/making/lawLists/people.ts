/** A made-up person; the personal number is valid in form and nobody's. */
export interface Person {
  readonly name: string;
  readonly isWoman: boolean;
  /** Of birth: dd, mm, yyyy. */
  readonly born: { readonly day: number; readonly month: number; readonly year: number };
  readonly personalNumber: string;
}

const surnames =
  'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Phan Trịnh Đinh Tạ Lương Mai Cao'.split(' ');
const menMiddle = 'Văn Đức Hữu Minh Quang Xuân Đình Công'.split(' ');
const womenMiddle = 'Thị Thị Thu Thị Ngọc Thị Kim Thanh'.split(' ');
const men = 'Tuấn Hải Long Thắng Cường Hưng Khoa Phúc Nam Thành Vinh Dũng Trung Kiên Sơn Hiệp Đạt'.split(' ');
const women = 'Hương Thảo Yến Nhung Loan Hiền Nga Trang Oanh Liên Thúy Quyên Vân Duyên Hạnh Mai Xuyến'.split(
  ' ',
);

/** So many people with names that differ from each other; another seed gives others. */
export function people(count: number, seed: number): readonly Person[] {
  const made = new Map<string, Person>();
  for (let step = 0; made.size < count; step += 1) {
    const index = seed * 37 + step;
    const isWoman = index % 5 === 1 || index % 5 === 3;
    const surname = picked(surnames, index * 3 + seed);
    const middle = picked(isWoman ? womenMiddle : menMiddle, index + Math.floor(index / 8));
    const name = `${surname} ${middle} ${picked(isWoman ? women : men, index * 5 + seed)}`;
    if (!made.has(name)) made.set(name, { name, isWoman, ...birth(index, isWoman) });
  }
  return [...made.values()];
}

/** dd/mm/yyyy. */
export function birthday({ born: { day, month, year } }: Person): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

function birth(index: number, isWoman: boolean): Pick<Person, 'born' | 'personalNumber'> {
  const born = {
    day: 1 + ((index * 11) % 28),
    month: 1 + ((index * 5) % 12),
    year: 1970 + ((index * 7) % 28),
  };
  const yearDigits = twoDigits(born.year % 100);
  const serial = String((index * 7919 + 13) % 1_000_000).padStart(6, '0');
  return { born, personalNumber: `036${isWoman ? 1 : 0}${yearDigits}${serial}` };
}

function picked(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
