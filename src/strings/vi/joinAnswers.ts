import type { NameTwice } from '../../core/papers/joinedList/namesTwice';
import type { UnitTold } from '../../core/papers/joinedList/listSource';
import { nomineeFieldGroups } from './fieldGroups';
import { nomineeColumns } from './nomineeColumns';

const count = new Intl.NumberFormat('vi-VN');

/** Meanings for a column that nobody knows; numbers of rows are made anew, so that no column is one. */
const meanings = nomineeFieldGroups.map(({ label, fields }) => ({
  label,
  fields: fields.filter((field) => field !== 'ordinal'),
}));

const told: Readonly<Record<UnitTold, string>> = {
  label: 'Theo dòng ghi đơn vị ở đầu danh sách.',
  title: 'Theo tên danh sách.',
  issuer: 'Theo tên cơ quan ở đầu danh sách.',
  fileName: 'Chỉ đoán theo tên tệp, tên trang: xem lại dấu và tên đầy đủ.',
};

const because: Readonly<Record<NameTwice['by'], string>> = {
  cccd: 'cùng số định danh',
  born: 'cùng năm sinh',
  unit: 'cùng đơn vị',
  name: 'chỉ trùng họ tên, có thể là hai người',
};

/** What is asked before lists are joined: units, columns, names. */
export const joinAnswers = {
  unit: {
    label: (rows: number, all: number) =>
      rows === all ? 'Đơn vị' : `Đơn vị của ${count.format(rows)} dòng chưa ghi đơn vị`,
    labelOf: (source: string) => `Đơn vị của “${source}”`,
    told,
    unknown: 'Danh sách không ghi đơn vị. Để trống thì cột đơn vị cũng trống.',
    blank: 'Để trống: các dòng này sẽ không có đơn vị.',
    left: (rows: number) => `${count.format(rows)} dòng không có đơn vị.`,
  },
  columns: {
    title: (columns: number) => `Cột chưa rõ (${count.format(columns)})`,
    question: (header: string) => (header === '' ? 'Cột không có tiêu đề là gì?' : `Cột “${header}” là gì?`),
    samples: (samples: readonly string[]) => `Ví dụ: ${samples.join(' · ')}`,
    sources: (sources: readonly string[]) => `Ở: ${sources.join(', ')}`,
    asIs: 'Không rõ: để riêng, chép nguyên',
    meanings,
    fields: nomineeColumns,
  },
  together: {
    title: (columns: number) => `Cột gộp làm một (${count.format(columns)})`,
    line: (headers: readonly string[], heading: string) =>
      `${headers.map((header) => (header === '' ? '(không tiêu đề)' : header)).join('; ')} → ${heading}`,
  },
  twice: {
    title: (names: number) => `Họ tên có ở nhiều nguồn (${count.format(names)})`,
    hint: 'Ghép vẫn giữ đủ các dòng. Xem lại để không đề nghị trùng.',
    place: (source: string, row: number) => `${source} dòng ${count.format(row)}`,
    line: (name: string, places: readonly string[], by: NameTwice['by']) =>
      `${name}: ${places.join(', ')} (${because[by]}).`,
  },
  looksAgain: 'Đang xem lại theo câu trả lời của bạn…',
};
