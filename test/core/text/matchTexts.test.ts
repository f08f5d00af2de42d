import fc from 'fast-check';
import { matchTexts, looseLikeness, type MatchedText } from '../../../src/core/text/matchTexts';
import { opposedWords } from '../../../src/core/vocabulary/opposedWords';
import { atOnce } from '../../../src/core/work/work';

const plain = (text: string): MatchedText => ({ text, tag: '' });

function matched(ones: readonly string[], others: readonly string[]): readonly string[] {
  const found = atOnce(matchTexts(ones.map(plain), others.map(plain), { opposed: opposedWords }));
  return found.map(({ one, other, likeness }) => {
    return `${one}-${other}${likeness === 1 ? '' : likeness <= looseLikeness ? ' loose' : ' near'}`;
  });
}

const cases: readonly {
  readonly says: string;
  readonly ones: readonly string[];
  readonly others: readonly string[];
  readonly expected: readonly string[];
}[] = [
  {
    says: 'the same words, in another order, with other marks and letters',
    ones: ['Họp Hội đồng xét sáng kiến.', 'Mua sắm khung bằng, giấy in'],
    others: ['MUA SẮM KHUNG BẰNG – GIẤY IN', 'Họp  hội đồng  xét sáng kiến'],
    expected: ['0-1', '1-0'],
  },
  {
    says: 'other words for the same',
    ones: ['Xây dựng chuyên trang giới thiệu mô hình hay, cách làm mới trên cổng thông tin của xã'],
    others: ['Xây dựng chuyên trang giới thiệu các mô hình hay, cách làm mới trên Cổng thông tin điện tử xã'],
    expected: ['0-0 near'],
  },
  {
    says: 'shortened words belong together loosely',
    ones: [
      'Tổ chức tập huấn nghiệp vụ lập hồ sơ cho cán bộ phụ trách của các thôn, trường học và trạm y tế trên địa bàn xã trong quý II',
    ],
    others: ['Tập huấn nghiệp vụ lập hồ sơ cho cán bộ các thôn'],
    expected: ['0-0 loose'],
  },
  {
    says: 'other quarters and other rounds are other tasks',
    ones: ['Báo cáo kết quả phong trào quý I', 'Đăng 12 bài viết về gương sáng'],
    others: ['Báo cáo kết quả phong trào quý II', 'Đăng 24 bài viết về gương sáng'],
    expected: [],
  },
  {
    says: 'a year that was left behind is no other number',
    ones: ['Ký giao ước giữa các cụm dân cư năm 2028'],
    others: ['Ký giao ước giữa các cụm dân cư năm 2027'],
    expected: ['0-0 near'],
  },
  {
    says: 'words that stand against each other',
    ones: ['Hội nghị sơ kết phong trào làm đường hoa, đường điện ở các thôn'],
    others: ['Hội nghị tổng kết phong trào làm đường hoa, đường điện ở các thôn'],
    expected: [],
  },
  {
    says: 'one to one: the likest takes it, the other stays alone',
    ones: ['Chấm điểm nhà sạch vườn đẹp đợt đầu', 'Chấm điểm nhà sạch, vườn đẹp'],
    others: ['Chấm điểm nhà sạch vườn đẹp'],
    expected: ['1-0'],
  },
  { says: 'blank texts match nothing', ones: ['', ' '], others: ['', '…'], expected: [] },
];

test.each(cases)('$says', ({ ones, others, expected }) => {
  expect(matched(ones, others)).toEqual(expected);
});

test('of equal words those with the same tag belong together', () => {
  const round = (tag: string): MatchedText => ({ text: 'Họp tổ giúp việc', tag });
  const found = atOnce(matchTexts([round('a'), round('b')], [round('b'), round('a')], { opposed: [] }));
  expect(found.map(({ one, other }) => [one, other])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('never takes a text twice, whatever the texts', () => {
  const text = fc.array(fc.constantFrom('họp', 'xét', 'thôn', 'quý', '1', 'II', 'báo cáo', 'sơ kết'), {
    maxLength: 9,
  });
  const texts = fc.array(
    text.map((words) => words.join(' ')),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(texts, texts, (ones, others) => {
      const found = atOnce(matchTexts(ones.map(plain), others.map(plain), { opposed: opposedWords }));
      expect(new Set(found.map(({ one }) => one)).size).toBe(found.length);
      expect(new Set(found.map(({ other }) => other)).size).toBe(found.length);
    }),
    { numRuns: 60 },
  );
});

test('five thousand texts in the other order are all found', () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    plain(`Việc chung của thôn số ${at} về đường hoa ${at % 7}`),
  );
  expect(atOnce(matchTexts(many, many.toReversed(), { opposed: opposedWords }))).toHaveLength(5000);
});
