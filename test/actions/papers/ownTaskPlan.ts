import type { Plan, PlanTask } from '../../../src/core/plan/plan';
import { planOfNine } from '../taskWorkbook';

const said: readonly (readonly [group: string | null, content: string, lead: string, time: string])[] = [
  ['I. TUYÊN TRUYỀN', 'Dựng pa-nô ở ngã ba chợ', 'Đài Truyền thanh', 'Quý I/2026'],
  ['I. TUYÊN TRUYỀN', '=1+1 mô hình bếp sạch, nhà đẹp', 'Hội Phụ nữ', '15/3/2026'],
  ['II. XÉT CHỌN', 'Chấm vườn mẫu ở bảy thôn', 'Hội Nông dân', 'Tháng 10/2026'],
  [null, 'Bàn giao sổ vàng cho kho lưu trữ', 'Văn phòng HĐND và UBND', 'trước 20/12/2026'],
];

/** A plan whose own appendix lists four tasks under two groups, one of them in none. */
export async function planWithOwnTasks(): Promise<Plan> {
  const plan = await planOfNine();
  const tasks = said.map(([group, content, lead, time]): PlanTask => {
    const supporting = ['Công an xã', 'Trạm Y tế'];
    return { place: 'appendix', group, content, leads: [lead], supporting, time, product: 'Báo cáo' };
  });
  return { ...plan, tasks };
}

/** The same plan with targets. */
export async function planWithTargets(...texts: readonly string[]): Promise<Plan> {
  const plan = await planOfNine();
  return { ...plan, targets: texts.map((text, at) => ({ itemId: at === 0 ? null : `I.${at}`, text })) };
}
