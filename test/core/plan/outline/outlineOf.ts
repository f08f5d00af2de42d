import { atOnce } from '../../../../src/core/work/work';
import { paragraphsFromText } from '../../../../src/core/plan/planText';
import type { Plan } from '../../../../src/core/plan/plan';
import type { PlanParagraph } from '../../../../src/core/plan/planParagraph';
import { readPlan } from '../../../../src/core/plan/readPlan';

const head = `ỦY BAN NHÂN DÂN
XÃ SUỐI TRẠI
Số: 17/KH-UBND
Suối Trại, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026
Thực hiện chỉ đạo của tỉnh, Ủy ban nhân dân xã Suối Trại ban hành Kế hoạch như sau:
`;
const foot = `
Trên đây là Kế hoạch năm 2026 của xã./.
Nơi nhận:
- Các thôn;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Vi Văn Thí
`;

/** A whole paper around the body. */
export function paperWith(body: string): string {
  return `${head}${body.trim()}${foot}`;
}

export function planOf(text: string): Plan {
  const reading = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
}

/** The same from paragraphs of a Word file. */
export function planOfWord(lines: readonly (string | Partial<PlanParagraph>)[]): Plan {
  const paragraphs = lines.map((line): PlanParagraph => {
    const given = typeof line === 'string' ? { text: line } : line;
    return { text: '', numbering: null, isBold: false, cell: null, ...given };
  });
  const reading = atOnce(readPlan(paragraphs, { origin: 'docx' }));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
}

/** A line for each part ("II NỘI DUNG") and item ("  II.1 Tuyên truyền"), "    •" before a point; "–" for no id. */
export function outlineLines(plan: Plan): readonly string[] {
  return plan.parts.flatMap(({ id, title, items }) => [
    `${id ?? '–'} ${title}`.trim(),
    ...items.flatMap((item) => [
      `  ${item.id ?? '–'} ${item.title}`,
      ...item.points.map((point) => `    • ${point}`),
    ]),
  ]);
}

/** The body's outline within a paper that is otherwise in order. */
export function outlineOf(body: string): readonly string[] {
  return outlineLines(planOf(paperWith(body)));
}

/** The lines of a template, without the first and last. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\n|\n\s*$/g, '').split('\n');
}
