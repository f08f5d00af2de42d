import { linesOf, outlineLines, planOf } from './outlineOf';

const head = `ỦY BAN NHÂN DÂN
XÃ SUỐI TRẠI
Số: 17/KH-UBND
Suối Trại, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Dọn vệ sinh đường làng năm 2026`;
const foot = `Nơi nhận:
- Các xóm;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Vi Văn Thí`;

test.each([
  [
    'stars above dashes',
    '* Nội dung:\n- Quét đường.\n* Phân công:\n- Xóm Trên: cuốc xẻng.',
    '\n–\n  – Nội dung\n    • Quét đường.\n  – Phân công\n    • Xóm Trên: cuốc xẻng.',
  ],
  [
    'dashes alone',
    '- Thời gian: sáng chủ nhật.\n- Việc làm: quét đường.',
    '\n–\n  – Thời gian\n    • sáng chủ nhật.\n  – Việc làm\n    • quét đường.',
  ],
  [
    'prose',
    'Quét đường sáng chủ nhật.\nKhơi rãnh nước.',
    '\n–\n  – Quét đường sáng chủ nhật\n  – Khơi rãnh nước',
  ],
  [
    'a lead-in',
    'UBND xã phân việc như sau:\n- Quét đường.\n- Khơi rãnh.',
    '\n–\n  – Quét đường\n  – Khơi rãnh',
  ],
])('%s directly below the title: the recipients are no body', (_, body, outline) => {
  const plan = planOf(`${head}\n${body}\n${foot}`);
  expect(outlineLines(plan)).toEqual(linesOf(outline));
  expect(plan.recipients).toEqual(['Các xóm', 'Lưu: VT']);
});
