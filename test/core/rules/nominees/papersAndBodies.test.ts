import { samplePlan } from '../samplePlan';
import { findingsOf, testCases, type RowOver } from './nomineeSheet';

const fighter: RowOver = {
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Xếp loại': 'HTTNV',
  'Sáng kiến': 'Sổ tay số hóa',
};
const votes = (award: string, agreed: number): RowOver => ({
  'Danh hiệu đề nghị': award,
  'Tổng số thành viên': 15,
  'Số phiếu đồng ý': agreed,
});
const collective = (name: string): RowOver => ({
  'Họ và tên': name,
  'Phân loại khen thưởng': 'Tập thể',
  'Danh hiệu đề nghị': 'Giấy khen',
  'Chức vụ': null,
  'Đơn vị công tác': null,
});

// Papers, votes, quotas and bodies by the decree of 2025 and the end of the districts.
testCases({
  'HS-02': [
    {
      says: 'a written confirmation does as well as a decision, and needs no number',
      rows: [
        { ...fighter, 'Số QĐ công nhận sáng kiến': 'Văn bản xác nhận (Mẫu 13) ngày 05/11/2025' },
        { ...fighter, 'Số QĐ công nhận sáng kiến': 'Văn bản xác nhận' },
        { ...fighter, 'Số QĐ công nhận sáng kiến': 'Quyết định ngày 05/11/2025' },
        { ...fighter, 'Số QĐ công nhận sáng kiến': 'chưa có' },
      ],
      expected: [
        'incompleteCertificate warning Số QĐ công nhận sáng kiến 2',
        'incompleteCertificate warning Số QĐ công nhận sáng kiến 3',
        'noCertificate error Số QĐ công nhận sáng kiến 4',
      ],
    },
  ],
  'HS-03': [
    {
      says: 'what the head discovered goes without minutes',
      rows: [
        { ...collective('Đội xung kích'), 'Biên bản': 'x' },
        { ...collective('Tổ 3'), 'Biên bản': null, 'Loại hình khen thưởng': 'Người đứng đầu phát hiện' },
        {
          ...collective('Tổ 4'),
          'Biên bản': null,
          'Thành tích': 'Phát hiện tội phạm',
          'Loại hình khen thưởng': 'Chuyên đề',
        },
        {
          ...collective('Tổ 5'),
          'Biên bản': null,
          'Thành tích': 'Do người đứng đầu phát hiện, đề nghị khen',
        },
        { ...collective('Tổ 6'), 'Biên bản': 'x' },
      ],
      expected: ['missingPaper warning Biên bản 3'],
    },
  ],
  'HS-04': [
    {
      says: 'by the decree for the state alone from 2026 on: 14 of 15 are 93 percent, 12 are 80, 11 are 73',
      rows: [votes('CSTĐTQ', 14), votes('CSTĐTQ', 13), votes('CSTĐCS', 8), votes('CSTĐ cấp tỉnh', 9)],
      situation: { year: 2026, today: '2026-02-02' },
      expected: ['tooFewVotes warning Số phiếu đồng ý 2'],
    },
    {
      says: 'the shares of 2023 went on to the end of 2025',
      rows: [votes('CSTĐCS', 11), votes('CSTĐCS', 12), votes('CSTĐ cấp tỉnh', 13)],
      situation: { today: '2025-12-31' },
      expected: ['tooFewVotes warning Số phiếu đồng ý 1', 'tooFewVotes warning Số phiếu đồng ý 3'],
    },
  ],
  'TT-07': [
    {
      says: 'bodies of a district; those of a commune, a city, a province stay',
      rows: [
        'Hội Nông dân huyện Mẫu',
        'Huyện đoàn Mẫu',
        'LĐLĐ huyện Mẫu',
        'Ủy ban MTTQ Việt Nam thị xã Mẫu',
        'Phòng Văn hóa và Thông tin',
        'Phòng Lao động - Thương binh và Xã hội huyện',
        'Phòng Y tế huyện',
        'Phòng Văn hóa - Xã hội',
        'Phòng Kinh tế',
        'Hội Nông dân xã Mẫu',
        'MTTQ Việt Nam phường Mẫu',
        'LĐLĐ thành phố',
        'Trạm Y tế',
        'Phòng Y tế trường học',
        'Tỉnh đoàn',
      ].map(collective),
      situation: { today: '2025-12-01' },
      expected: [1, 2, 3, 4, 5, 6, 7].map((row) => `dissolvedCollective warning Họ và tên ${row}`),
    },
  ],
  'TQ-04': [
    {
      says: 'recipients of a plan that ended with the districts',
      rows: [{}],
      situation: {
        plan: {
          ...samplePlan,
          recipients: ['Hội CCB huyện', 'Phòng Nông nghiệp và PTNT huyện', 'Hội LHPN xã', 'Các thôn'],
        },
      },
      expected: ['abolishedRecipient warning plan'],
    },
  ],
  'TL-03': [
    {
      says: 'whoever is proposed twice is one; from 2026 of those rated good alone',
      rows: [
        ...Array.from({ length: 2 }, (_none, index) => [
          { 'Họ và tên': `Lý Văn Số ${index}`, 'Xếp loại': 'HTXSNV' },
          { 'Họ và tên': `Lý Văn Số ${index}`, 'Xếp loại': 'HTXSNV', 'Danh hiệu đề nghị': 'CSTĐCS' },
        ]).flat(),
        ...Array.from({ length: 10 }, (_none, index) => ({ 'Họ và tên': `Mai Thị Số ${index}` })),
      ],
      situation: { year: 2026, today: '2026-12-01' },
      expected: [],
    },
    {
      says: 'three of ten who are rated good',
      rows: Array.from({ length: 13 }, (_none, index) => ({
        'Họ và tên': `Mai Thị Số ${index}`,
        'Xếp loại': index < 3 ? 'HTXSNV' : 'HTTNV',
      })),
      situation: { year: 2026, today: '2026-12-01' },
      expected: ['manyExcellent info sheet'],
    },
  ],
});

test.each<readonly [string, string, readonly string[]]>([
  ['2025-12-01', '98/2023/NĐ-CP', ['true', 'M', 'Khoản 7 Điều 30']],
  ['2026-12-01', '06/2022/QH15', []],
])('what a vote of eleven in fifteen rests on, %s', (today, _instrument, expected) => {
  const year = Number(today.slice(0, 4));
  const found = findingsOf('HS-04', [votes('CSTĐCS', 11)], { year, today });
  expect(
    found.flatMap(({ basis }) => [
      String(basis !== undefined),
      basis?.confidence,
      basis?.citation.split(' NĐ ')[0],
    ]),
  ).toEqual(expected);
});

test.each<readonly [number, string]>([
  [2025, 'L'],
  [2026, 'M'],
])('a discipline of an advanced worker in %s is a warning of confidence %s', (year, confidence) => {
  const found = findingsOf('KL-03', [{ 'Kỷ luật': 'Khiển trách' }], { year, today: `${year}-12-20` });
  expect(found.map(({ severity, basis }) => [severity, basis?.confidence])).toEqual([
    ['warning', confidence],
  ]);
});
