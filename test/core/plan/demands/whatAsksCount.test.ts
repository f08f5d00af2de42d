import { atOnce } from '../../../../src/core/work/work';
import { readNominationAsks } from '../../../../src/core/plan/demands/readNominationAsks';
import { unitAsked } from '../../../../src/core/plan/demands/askedCounts';
import { paragraphsFromText } from '../../../../src/core/plan/planText';
import { readPlan } from '../../../../src/core/plan/readPlan';
import type { NominationAsk } from '../../../../src/core/plan/plan';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import { item, part } from './outline';

const ofYear = { year: 2026, paperDate: parseIsoDate('2026-01-20') };

function asksIn(text: string, title = 'Khen thưởng'): readonly NominationAsk[] {
  return readNominationAsks([part('V', 'TIÊU CHUẨN, HỒ SƠ', item('V.1', title, text))], ofYear);
}

const short = ({ kind, figure, lastDay, counted, bound, shareOf, sharedBy }: NominationAsk): string =>
  [kind, figure ?? lastDay, bound, counted, shareOf, sharedBy].filter((one) => one !== null).join(' ');

test.each<readonly [string, ...string[]]>([
  [
    'Số lượng khen thưởng: không quá 05 tập thể và 10 cá nhân.',
    'total 5 most collectives',
    'total 10 most persons',
  ],
  [
    'Tổng số khen: 06 tập thể, 20 cá nhân, 04 hộ gia đình.',
    'total 6 collectives',
    'total 20 persons',
    'total 4 households',
  ],
  [
    'Chủ tịch UBND xã tặng Giấy khen tối đa 08 tập thể và 15 cá nhân.',
    'total 8 most collectives',
    'total 15 most persons',
  ],
  ['Giấy khen không vượt quá mười hộ.', 'total 10 most households'],
  ['Mỗi đơn vị đề nghị tối đa 02 cá nhân.', 'quota 2 most persons'],
  [
    'Từng thôn đề nghị ít nhất 01 tập thể và không quá 03 hội viên.',
    'quota 1 least collectives',
    'quota 3 most persons',
  ],
  [
    'Mỗi trường giới thiệu 01 điển hình tập thể, 02 điển hình cá nhân.',
    'quota 1 collectives',
    'quota 2 persons',
  ],
  ['Mỗi cụm bình xét 02 tập thể, cá nhân.', 'quota 2'],
  ['Mỗi thôn giới thiệu 01 gương.', 'quota 1'],
  ['Mỗi đơn vị đề nghị từ 02 cá nhân trở lên.', 'quota 2 least persons'],
  ['Tỷ lệ CSTĐCS không quá 15% số LĐTT.', 'share 15 most advancedWorkers'],
  ['Ưu tiên ít nhất 60% người trực tiếp lao động, sản xuất.', 'share 60 least directWorkers'],
  ['Tỷ lệ nữ được khen tối thiểu 30%.', 'share 30 least proposed women'],
  ['Ít nhất 50% số được khen là người lao động trực tiếp.', 'share 50 least proposed directWorkers'],
  ['Hồ sơ gồm 01 bộ, gửi hồ sơ trước ngày 15/11/2026.', 'dossiers 1', 'deadline 2026-11-15'],
])('%s', (text, ...expected) => {
  expect(asksIn(text).map(short)).toEqual(expected);
});

test.each([
  ['Có ít nhất 05 tập thể và 10 cá nhân được khen.', 'Khen thưởng'],
  ['Tổ chức lễ trao cho 05 tập thể và 10 cá nhân.', 'Khen thưởng'],
  ['Mỗi tháng khen không quá 02 cá nhân.', 'Khen thưởng'],
  ['Hội nghị không quá 50 người tham dự.', 'Khen thưởng'],
  ['Trồng tối đa 05 hộ, không quá 10 người.', 'Chăn nuôi'],
  ['Khen không quá 3% quỹ.', 'Khen thưởng'],
])('none: %s (%s)', (text, title) => {
  expect(asksIn(text, title)).toEqual([]);
});

test.each([
  ['Mỗi thôn đề nghị 01 hộ', 'thôn'],
  ['Đề nghị 01 tập thể, 02 cá nhân/đơn vị', 'đơn vị'],
  ['MỖI XÃ CHỌN 01 HỘ', 'xã'],
  ['Mỗi năm đề nghị không quá 02 xóm', null],
])('%s: of each %s', (text, unit) => {
  expect(unitAsked(text)).toBe(unit);
});

const head = (title: string) => `ỦY BAN NHÂN DÂN
XÃ SUỐI MẪU
Số: 05/KH-UBND

Suối Mẫu, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
${title}

`;
const inParts = `${head('Công tác thi đua, khen thưởng năm 2026')}I. MỤC ĐÍCH
1. Mục đích
Khen đúng người, đúng việc.
II. NỘI DUNG
1. Tuyên truyền
Đưa tin trên loa.
III. KHEN THƯỞNG
1. Tiêu chuẩn
Chấp hành tốt pháp luật.
2. Số lượng khen thưởng: không quá 05 tập thể và 10 cá nhân.
3. Hồ sơ gồm 01 bộ, gửi hồ sơ về Phòng Văn hóa - Xã hội trước ngày 15/11/2026.
`;
const inDashes = `${head('Tổ chức phong trào thi đua và khen thưởng năm 2026')}I. KHEN THƯỞNG CUỐI NĂM
- Mỗi đơn vị đề nghị tối đa 02 cá nhân;
- Tỷ lệ CSTĐCS không quá 15% số LĐTT;
- Ưu tiên ít nhất 60% người trực tiếp lao động.
II. TỔ CHỨC THỰC HIỆN
Các đơn vị triển khai.
`;
const inLetters = `${head('Khen thưởng tổng kết phong trào năm 2026')}I. YÊU CẦU
1. Yêu cầu chung
a) Bảo đảm công khai.
II. KHEN THƯỞNG
1. Hình thức, số lượng
a) Giấy khen của Chủ tịch UBND xã: tối đa 04 tập thể, 12 cá nhân và 03 hộ gia đình.
b) Mỗi thôn đề nghị không quá 01 hộ gia đình.
2. Thời gian
a) Hồ sơ nộp chậm nhất ngày 30 tháng 11.
`;
const inSentences = `${head('Khen thưởng cuối năm 2026')}UBND xã xét khen thưởng cuối năm. Mỗi trường đề nghị khen 01 tập thể và không quá 03 giáo viên. Hồ sơ lập thành 02 bộ, gửi về UBND xã trước ngày 10/12/2026.
`;

test.each<readonly [string, string, readonly string[]]>([
  [
    'parts and numbers',
    inParts,
    [
      'III.2 total 5 most collectives',
      'III.2 total 10 most persons',
      'III.3 dossiers 1',
      'III.3 deadline 2026-11-15',
    ],
  ],
  [
    'dashes below a part',
    inDashes,
    ['I quota 2 most persons', 'I share 15 most advancedWorkers', 'I share 60 least directWorkers'],
  ],
  [
    'letters below items',
    inLetters,
    [
      'II.1 total 4 most collectives',
      'II.1 total 12 most persons',
      'II.1 total 3 most households',
      'II.1 quota 1 most households',
      'II.2 deadline 2026-11-30',
    ],
  ],
  [
    'running text',
    inSentences,
    ['- quota 1 collectives', '- quota 3 most persons', '- dossiers 2', '- deadline 2026-12-10'],
  ],
])('a plan in %s', (_style, text, expected) => {
  const reading = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  const asks = reading.ok ? reading.plan.asks : [];
  expect(asks.map((ask) => `${ask.itemId ?? '-'} ${short(ask)}`)).toEqual(expected);
});
