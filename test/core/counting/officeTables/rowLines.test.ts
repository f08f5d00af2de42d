import { rowLines } from '../../../../src/core/counting/officeTables/rowLines';
import { loneMark, splitMark } from '../../../../src/core/counting/officeTables/rowMark';
import { asked, readLabel } from './labels';

/** Rows written as "I | Tập thể" (number column and label) or as the label alone. */
function linesOf(texts: readonly string[]) {
  const rows = texts.map((text, at) => {
    const [first = '', second] = text.split(' | ');
    const label = second ?? first;
    const mark = second === undefined ? splitMark(label).mark : loneMark(first);
    return { at, label, mark, read: readLabel(label) };
  });
  const { lines, left, isSure } = rowLines(rows);
  const said = texts.map((_, at) => {
    const line = lines.find((one) => one.at === at);
    return line === undefined ? (left.find((one) => one.at === at)?.why ?? '-') : asked(line);
  });
  return { said, isSure };
}

/** Each table: its rows, and what each of them counts; "-" nothing. */
const certain: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'groups numbered I, II with rows 1, 2 that begin anew',
    [
      ['I. Tập thể', 'collective'],
      ['1. Tập thể Lao động tiên tiến', 'collective+TTLDTT'],
      ['2. Tập thể lao động xuất sắc', 'collective+TTLDXS'],
      ['II. Cá nhân', 'individual'],
      ['1. Lao động tiên tiến', 'individual+LDTT'],
      ['a) Nam', 'individual+LDTT+male'],
      ['b) Nữ', 'individual+LDTT+female'],
      ['2. Chiến sĩ thi đua cơ sở', 'individual+CSTDCS'],
      ['Tổng cộng', '*'],
    ],
  ],
  [
    'the number in a column of its own, A over I over 1 over 1.1',
    [
      ['A | Thôn Sao Mai', 'thôn sao mai'],
      ['I | Cá nhân', 'thôn sao mai+individual'],
      ['1 | Lao động tiên tiến', 'thôn sao mai+individual+LDTT'],
      ['1.1 | Nam', 'thôn sao mai+individual+LDTT+male'],
      ['1.2 | Nữ', 'thôn sao mai+individual+LDTT+female'],
      ['2 | Chiến sĩ thi đua cơ sở', 'thôn sao mai+individual+CSTDCS'],
      ['B | Thôn Gió Đông', 'thôn gió đông'],
      ['I | Cá nhân', 'thôn gió đông+individual'],
    ],
  ],
  [
    '"Lao động tiên tiến" under collectives is theirs',
    [
      ['I. Tập thể', 'collective'],
      ['1. Lao động tiên tiến', 'collective+TTLDTT'],
      ['II. Cá nhân', 'individual'],
      ['1. Lao động tiên tiến', 'individual+LDTT'],
    ],
  ],
  [
    'each group has its sum, and all have theirs',
    [
      ['I. Tập thể', 'collective'],
      ['- Đột xuất', 'collective+adHoc'],
      ['- Chuyên đề', 'collective+thematic'],
      ['Cộng', 'collective'],
      ['II. Cá nhân', 'individual'],
      ['- Đột xuất', 'individual+adHoc'],
      ['Cộng', 'individual'],
      ['Tổng cộng', '*'],
    ],
  ],
  [
    'sums that name their group',
    [
      ['I. Tập thể', 'collective'],
      ['1. Giấy khen', 'collective+GK-XA'],
      ['Cộng (I)', 'collective'],
      ['II. Cá nhân', 'individual'],
      ['1. Giấy khen', 'individual+GK-XA'],
      ['Cộng (II)', 'individual'],
      ['Tổng cộng (I) + (II)', '*'],
    ],
  ],
  [
    'a last sum without one in the other groups is everything',
    [
      ['I. Tập thể', 'collective'],
      ['- Đột xuất', 'collective+adHoc'],
      ['II. Cá nhân', 'individual'],
      ['- Đột xuất', 'individual+adHoc'],
      ['Cộng', '*'],
    ],
  ],
  [
    'headings that only name their rows',
    [
      ['I. Danh hiệu thi đua', '-'],
      ['1. Lao động tiên tiến', 'LDTT'],
      ['2. Chiến sĩ thi đua cơ sở', 'CSTDCS'],
      ['Cộng', 'LDTT or CSTDCS'],
      ['II. Hình thức khen thưởng', '-'],
      ['1. Tập thể', 'collective'],
      ['2. Cá nhân', 'individual'],
      ['Tổng cộng', '*'],
    ],
  ],
  [
    '"Trong đó" and dashes',
    [
      ['Tổng số', '*'],
      ['Trong đó:', '-'],
      ['Tập thể', 'collective'],
      ['Hộ gia đình', 'household'],
      ['Cá nhân', 'individual'],
      ['Trong đó: Nữ', 'individual+female'],
    ],
  ],
  [
    'the same counted in two ways, each under its heading',
    [
      ['Tổng số', '*'],
      ['Chia theo đối tượng', '-'],
      ['Tập thể', 'collective'],
      ['Cá nhân', 'individual'],
      ['Chia theo loại hình', '-'],
      ['Đột xuất', 'adHoc'],
      ['Chuyên đề', 'thematic'],
    ],
  ],
  [
    'numbers that go on say that rows stand side by side',
    [
      ['1. Tập thể', 'collective'],
      ['2. Cá nhân', 'individual'],
      ['3. Đột xuất', 'adHoc'],
      ['4. Chuyên đề', 'thematic'],
    ],
  ],
  [
    'bodies under headings that are not understood are bodies all the same',
    [
      ['I. Khối người làm vườn', 'noData'],
      ['1. Thôn Sao Mai', 'thôn sao mai'],
      ['II. Khối người giữ rừng', 'noData'],
      ['1. Thôn Gió Đông', 'thôn gió đông'],
      ['Tổng cộng', '*'],
    ],
  ],
  [
    'awards under headings that are not understood are not',
    [
      ['I. Khối người làm vườn', 'noData'],
      ['1. Lao động tiên tiến', 'unsure'],
      ['II. Khối người giữ rừng', 'noData'],
      ['1. Lao động tiên tiến', 'unsure'],
      ['Tổng cộng', '*'],
    ],
  ],
  [
    'a sum in the middle of rows without groups',
    [
      ['Thôn Sao Mai', 'thôn sao mai'],
      ['Cộng', 'unsure'],
      ['Thôn Gió Đông', 'thôn gió đông'],
      ['Tổng cộng', '*'],
    ],
  ],
  [
    'two grand totals at the end: the upper one sums something less',
    [
      ['Thôn Sao Mai', 'thôn sao mai'],
      ['Thôn Gió Đông', 'thôn gió đông'],
      ['Tổng số', 'unsure'],
      ['Tổng cộng', '*'],
    ],
  ],
  [
    'one row of a table of units that is not understood',
    [
      ['Thôn Sao Mai', 'thôn sao mai'],
      ['Ban Quản lý chợ nổi', 'noData'],
      ['Thôn Gió Đông', 'thôn gió đông'],
      ['Năm 2024', 'otherYear'],
    ],
  ],
];

test.each(certain)('certain: %s', (_name, rows) => {
  const { said, isSure } = linesOf(rows.map(([label]) => label));
  expect(said).toEqual(rows.map(([, wanted]) => wanted));
  expect(isSure).toBe(true);
});

/** Tables in which no figure would be certain. */
const uncertain: readonly (readonly [string, readonly string[]])[] = [
  [
    'awards and units below each other without numbers',
    ['Lao động tiên tiến', 'Thôn Sao Mai', 'Thôn Gió Đông'],
  ],
  [
    'the same rows once more without a heading that is understood',
    ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Tập thể người giữ rừng', 'Lao động tiên tiến'],
  ],
  ['a breakdown of the last row or of all', ['Tập thể', 'Cá nhân', 'Đột xuất', 'Chuyên đề']],
  ['"Trong đó" behind several of a kind', ['Tập thể', 'Hộ gia đình', 'Trong đó: Đột xuất']],
  ['numbers that begin anew without a heading', ['1. Tập thể', '2. Cá nhân', '1. Đột xuất', '2. Chuyên đề']],
  ['a second level that begins at two', ['I. Tập thể', '2. Tập thể Lao động tiên tiến']],
  ['deep numbers of another head', ['1. Tập thể', '2.1. Tập thể Lao động tiên tiến']],
  ['a part that contradicts its head', ['I. Tập thể', '1. Cá nhân']],
  [
    'a heading in capitals over awards',
    ['KHỐI NGƯỜI LÀM VƯỜN', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'],
  ],
];

test.each(uncertain)('uncertain: %s', (_name, labels) => {
  expect(linesOf(labels).isSure).toBe(false);
});
