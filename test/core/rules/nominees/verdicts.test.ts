import { atOnce } from '../../../../src/core/work/work';
import {
  verdictReport,
  verdictsOf,
  type Verdict,
} from '../../../../src/core/rules/nominees/tallies/verdicts';
import { findingsOf, inputOf, type RowOver, type Situation } from './nomineeSheet';

/** "right"; "contradicted CN-01"; "notCompared proofMissing rating, history". */
function verdicts(rows: readonly RowOver[], situation: Situation = {}): readonly string[] {
  const found = { open: findingsOf(null, rows, situation), setAside: [] };
  return atOnce(verdictsOf(inputOf(rows, situation), found)).map(inShort);
}

function inShort(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'right':
      return 'right';
    case 'contradicted':
      return `contradicted ${verdict.rules.join(', ')}`;
    case 'notCompared':
      return [
        'notCompared',
        ...verdict.doubts.map((doubt) => {
          if (doubt.why === 'proofMissing') return `proofMissing ${doubt.fields.join(', ')}`;
          if (doubt.why === 'inDoubt') return `inDoubt ${doubt.needs.join(', ')}`;
          return doubt.why;
        }),
      ].join(' ');
  }
}

const collective: RowOver = {
  'Họ và tên': 'Phòng Văn hóa Thử',
  'Chức vụ': null,
  'Đơn vị công tác': null,
  'Phân loại khen thưởng': 'Tập thể',
  'Danh hiệu đề nghị': 'Tập thể lao động xuất sắc',
  'Xếp loại': 'Hoàn thành xuất sắc nhiệm vụ',
  'Tổng số người': 10,
  'Số hoàn thành nhiệm vụ': 10,
  'Số LĐTT': 8,
  'Số CSTĐCS': 1,
};
const fighter: RowOver = { 'Danh hiệu đề nghị': 'CSTĐCS', 'Đạt LĐTT cùng năm': 'x' };
const amended: Situation = { year: 2026, today: '2026-12-10' };

const cases: readonly (readonly [string, RowOver, Situation, string])[] = [
  ['a rating that is enough', {}, {}, 'right'],
  ['a rating that is not', { 'Xếp loại': 'Hoàn thành nhiệm vụ' }, {}, 'contradicted CN-01'],
  ['no rating', { 'Xếp loại': '' }, {}, 'notCompared proofMissing rating'],
  ['no column of ratings', {}, { without: ['Xếp loại'] }, 'notCompared proofMissing rating'],
  [
    'a farmer: the province sets the standard',
    { 'Chức vụ': 'Nông dân', 'Phân loại đối tượng': 'Nông dân', 'Xếp loại': '' },
    {},
    'notCompared noColumnProves',
  ],
  [
    'an award that nobody knows',
    { 'Danh hiệu đề nghị': 'Ngôi sao của phường' },
    {},
    'notCompared awardUnknown',
  ],
  [
    'a paper whose standard the province sets (art. 75.2)',
    { 'Danh hiệu đề nghị': 'Giấy khen xã' },
    {},
    'notCompared noColumnProves',
  ],
  [
    'a form that the book has no standard for',
    { 'Danh hiệu đề nghị': 'Kỷ niệm chương của tỉnh' },
    {},
    'notCompared noStandard',
  ],
  ['a fighter rated excellent', { ...fighter, 'Xếp loại': 'HTXSNV' }, {}, 'right'],
  ['a fighter rated well, without an initiative column', fighter, {}, 'notCompared proofMissing initiative'],
  [
    'a fighter rated well, with a blank initiative',
    { ...fighter, 'Sáng kiến': '' },
    {},
    'contradicted CN-04',
  ],
  ['a collective whose counts prove all', collective, {}, 'right'],
  ['a collective with too few advanced workers', { ...collective, 'Số LĐTT': 5 }, {}, 'contradicted TT-03'],
  [
    'a collective with a count that is missing',
    { ...collective, 'Số LĐTT': '' },
    {},
    'notCompared proofMissing advancedCount',
  ],
  [
    'a headcount that is missing',
    { ...collective, 'Tổng số người': '' },
    {},
    'notCompared proofMissing headcount',
  ],
  [
    'no count but the headcount',
    { ...collective, 'Số hoàn thành nhiệm vụ': '', 'Số LĐTT': '', 'Số CSTĐCS': '' },
    {},
    'notCompared proofMissing completedCount, advancedCount, emulationFighterCount',
  ],
  [
    'a number of disciplined people of whom nobody says how',
    { ...collective, 'Danh hiệu đề nghị': 'Tập thể lao động tiên tiến', 'Số bị kỷ luật': 1 },
    {},
    'notCompared inDoubt noDiscipline',
  ],
  [
    'a household: the province sets the standard',
    {
      'Họ và tên': 'Hộ ông Lê Văn Giả',
      'Chức vụ': null,
      'Phân loại khen thưởng': 'Hộ gia đình',
      'Danh hiệu đề nghị': 'Gia đình văn hóa',
      'Xếp loại': null,
    },
    {},
    'notCompared noColumnProves',
  ],
  ['the old law, known from excerpts', {}, { year: 2023, today: '2023-11-20' }, 'right'],
  ['from 01/10/2026, proven by the text before', {}, amended, 'notCompared textNotRead'],
  [
    'from 01/10/2026, contradicted by the text before',
    { 'Xếp loại': 'Hoàn thành nhiệm vụ' },
    amended,
    'contradicted CN-01',
  ],
  [
    'from 01/10/2026, without a rating',
    { 'Xếp loại': '' },
    amended,
    'notCompared proofMissing rating textNotRead',
  ],
  [
    'a diploma for merit whose years do not prove it: other ways cannot be judged',
    {
      'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
      'Loại hình khen thưởng': 'Công trạng',
      'Thành tích năm 2023': 'LĐTT',
      'Thành tích năm 2024': 'LĐTT',
    },
    {},
    'notCompared proofMissing historyAward, initiative',
  ],
  [
    'a diploma for merit that every provable way refuses',
    {
      'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
      'Loại hình khen thưởng': 'Công trạng',
      'Sáng kiến': '',
      'Thành tích năm 2023': 'LĐTT',
      'Thành tích năm 2024': 'LĐTT',
      'Thành tích năm 2025': 'LĐTT',
    },
    {},
    'notCompared noColumnProves',
  ],
  [
    'a diploma for merit with two titles in a row',
    {
      'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
      'Loại hình khen thưởng': 'Công trạng',
      'Thành tích năm 2023': 'CSTĐCS',
      'Thành tích năm 2024': 'CSTĐCS',
    },
    {},
    'right',
  ],
  [
    'the same, without the type of commendation',
    {
      'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
      'Thành tích năm 2023': 'CSTĐCS',
      'Thành tích năm 2024': 'CSTĐCS',
    },
    {},
    'notCompared proofMissing awardType',
  ],
];

test.each(cases)('%s', (_says, row, situation, expected) => {
  expect(verdicts([row], situation)).toEqual([expected]);
});

test('one award of a row is not held against the other', () => {
  const two: RowOver = { 'Danh hiệu đề nghị': 'LĐTT; CSTĐCS', 'Sáng kiến': '' };
  expect(verdicts([two])).toEqual(['right', 'contradicted CN-04']);
});

test('each is compared by the Law of the day on which it was received, whatever else is on the list', () => {
  const rows = ['25/9/2026', '05/10/2026', ''].map((received) => ({ 'Ngày nhận hồ sơ': received }));
  expect(verdicts(rows, amended)).toEqual(['right', 'notCompared textNotRead', 'notCompared textNotRead']);
  expect(verdicts(rows.slice(0, 1), amended)).toEqual(['right']);
});

test('the counts are together all nominees, and what is missing is told once with its awards', () => {
  const rows: readonly RowOver[] = [
    {},
    { 'Xếp loại': 'Không hoàn thành nhiệm vụ' },
    { 'Xếp loại': '' },
    { 'Xếp loại': '' },
  ];
  const input = inputOf(rows);
  const report = atOnce(verdictReport(input, { open: findingsOf(null, rows), setAside: [] }));
  expect(report).toEqual({
    right: 1,
    contradicted: 1,
    notCompared: 2,
    doubts: [
      {
        doubt: { why: 'proofMissing', fields: ['rating'] },
        count: 2,
        awards: ['Lao động tiên tiến'],
      },
    ],
  });
});

test('what a person set aside makes nobody right', () => {
  const rows: readonly RowOver[] = [{ 'Xếp loại': 'Hoàn thành nhiệm vụ' }];
  const found = findingsOf(null, rows);
  expect(atOnce(verdictsOf(inputOf(rows), { open: [], setAside: found })).map(inShort)).toEqual([
    'notCompared setAside',
  ]);
});
