import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import { parseIsoDate } from '../../../src/core/time/isoDate';

const item = (number: number, title: string): PlanItem => ({
  id: `II.${number}`,
  title,
  points: [],
  shortName: null,
});

/** A fictitious ward's plan of 2026 with three items. */
export const samplePlan: Plan = {
  origin: 'text',
  document: {
    kind: 'Kế hoạch',
    number: '08/KH-UBND',
    numberAsPrinted: '08/KH-UBND',
    place: 'Liễu Khê',
    date: parseIsoDate('2026-01-13'),
    dateAsPrinted: 'ngày 13 tháng 01 năm 2026',
    year: 2026,
    title: 'Công tác thi đua, khen thưởng năm 2026',
    issuer: 'Ủy ban nhân dân phường Liễu Khê',
    mentionsAppendix: true,
    hasEndMark: true,
  },
  parts: [
    { id: 'I', title: 'MỤC ĐÍCH, YÊU CẦU', items: [{ ...item(1, 'Mục đích'), id: 'I.1' }] },
    {
      id: 'II',
      title: 'NỘI DUNG',
      items: [
        item(1, 'Tuyên truyền, phổ biến các quy định về công tác thi đua, khen thưởng'),
        item(2, 'Tổ chức, phát động các phong trào thi đua'),
        item(3, 'Công tác khen thưởng, biểu dương điển hình tiên tiến'),
      ],
    },
  ],
  taskPartId: 'II',
  bodies: [{ id: 'III.1', name: 'Tổ Công nghệ số cộng đồng', duties: [] }],
  citations: [],
  recipients: [],
  signature: { onBehalfOf: null, forRole: null, role: null, name: null },
  tables: [],
  tasks: [],
  targets: [],
  doubts: [],
};

/** The sample plan with other facts in its head. */
export function planWith(document: Partial<Plan['document']>): Plan {
  return { ...samplePlan, document: { ...samplePlan.document, ...document } };
}
