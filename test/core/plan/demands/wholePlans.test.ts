import { atOnce } from '../../../../src/core/work/work';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Plan } from '../../../../src/core/plan/plan';
import { paragraphsFromText } from '../../../../src/core/plan/planText';
import { readPlan } from '../../../../src/core/plan/readPlan';

const folder = join(__dirname, '../../../fixtures/plans');
const fixtures = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.expected.'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

function planOf(text: string): Plan | null {
  const reading = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  return reading.ok ? reading.plan : null;
}

const head = `ỦY BAN NHÂN DÂN
XÃ SUỐI TRẦU
Số: 44/KH-UBND

Suối Trầu, ngày 26 tháng 01 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua giữ gìn cảnh quan năm 2026

Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:
`;

const text = `${head}
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Phấn đấu 100% người dân hiểu việc giữ gìn cảnh quan.
2. Yêu cầu
- Làm thật, không hình thức.
II. MỤC TIÊU, CHỈ TIÊU
1. Mục tiêu chung
Làng xóm sạch đẹp, phấn đấu vào nhóm 12 xã dẫn đầu.
2. Chỉ tiêu cụ thể
a) Về rác thải
- 90% rác được phân loại tại nhà;
- Không còn bãi rác tự phát.
b) Về cây xanh
- Tối thiểu mỗi thôn trồng 200 cây.
III. NỘI DUNG
1. Phân loại rác
a) Mục tiêu
- Mỗi thôn một điểm thu gom.
b) Nhiệm vụ
- Rà soát theo Quyết định số 45/QĐ-UBND ngày 02/3/2025; báo cáo kết quả trước ngày 30/6.
2. Tuyên truyền
- Phấn đấu phát trên 30 bản tin; hằng tháng báo cáo trước ngày 25.
IV. KHEN THƯỞNG
1. Số lượng
- Mỗi thôn đề nghị không quá 01 tập thể và hai cá nhân.
- Tỷ lệ cá nhân là lãnh đạo không quá 30% tổng số cá nhân.
2. Tiêu chuẩn
- Đạt từ 85 điểm trở lên.
3. Hồ sơ
- Hồ sơ lập 02 bộ, gửi về Văn phòng chậm nhất ngày 30 tháng 11.
V. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Xây dựng kế hoạch, gửi về xã trước ngày 15/02/2026.
Trên đây là Kế hoạch, đề nghị các thôn báo cáo kết quả trước ngày 05/12/2026./.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Y Nuê Mlô
`;

test('all that a plan demands, with its item', () => {
  const plan = planOf(text);
  expect(plan?.targets.map((target) => `${target.itemId ?? ''} ${target.text}`)).toEqual([
    'II.2 90% rác được phân loại tại nhà',
    'II.2 Không còn bãi rác tự phát',
    'II.2 Tối thiểu mỗi thôn trồng 200 cây',
    'III.1 Mỗi thôn một điểm thu gom',
    'III.2 Phấn đấu phát trên 30 bản tin; hằng tháng báo cáo trước ngày 25',
  ]);
  expect(plan?.deadlines.map(({ itemId, lastDay }) => `${itemId ?? '-'} ${lastDay}`)).toEqual([
    'III.1 2026-06-30',
    'IV.3 2026-11-30',
    'V.1 2026-02-15',
    '- 2026-12-05',
  ]);
  expect(
    plan?.asks.map((ask) => `${ask.itemId ?? ''} ${ask.kind} ${ask.figure ?? ask.lastDay ?? ''}`),
  ).toEqual([
    'IV.1 quota 1',
    'IV.1 quota 2',
    'IV.1 share 30',
    'IV.2 index 85',
    'IV.3 dossiers 2',
    'IV.3 deadline 2026-11-30',
  ]);
});

const pieces = [
  ...fixtures.flatMap((one) => one.split('\n')),
  ...text.split('\n'),
  'CHỈ TIÊU',
  'a) Mục tiêu',
  'Chỉ tiêu thi đua:',
  'trước ngày 31/02, 15/3 và 20/6/2026',
  'Mỗi đơn vị đề nghị một tập thể, 15% số cá nhân',
  '(trước ngày 15/3/2026)',
  ':',
  '%',
];

/** Letters and figures alone: a label and what stands behind it may have been parted by the outline at their sign. */
function wordsOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

test('of plans thrown together at random each text stands in the paper', () => {
  const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 25 });
  fc.assert(
    fc.property(fc.constantFrom(text, ...fixtures), lines, fc.nat(60), (whole, added, at) => {
      const mixed = whole
        .split('\n')
        .toSpliced(at, 0, ...added)
        .join('\n');
      const plan = planOf(mixed);
      if (plan === null) return;
      const { targets, deadlines, asks } = plan;
      const said = [
        ...plan.parts.flatMap(({ items }) =>
          items.flatMap(({ title, points }) => [[title, ...points].join(' ')]),
        ),
        mixed,
      ].map(wordsOf);
      const demands = [...targets, ...deadlines, ...asks];
      expect(
        demands.filter((one) => one.text === '' || !said.some((line) => line.includes(wordsOf(one.text)))),
      ).toEqual([]);
      const figures = asks.flatMap(({ figure }) => figure ?? []);
      expect(figures.every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
