import type { OutlineTasksWords } from '../../core/papers/planTasks/draftOutlineTasks';
import type { PlanTasksWords } from '../../core/papers/planTasks/planTasks';
import { headYears } from './years';

/** The sheet on which the tasks of the plan file's own tables are followed. */
export const planTasks: PlanTasksWords & OutlineTasksWords = {
  sheetName: (year) => `Theo dõi nhiệm vụ${year === null ? '' : ` ${year}`}`,
  heading: (years) => `THEO DÕI NHIỆM VỤ${years === null ? '' : ` ${headYears(years)}`}`,
  source: ({ kind, number, date, issuer }) => {
    const said = [
      ...(number === null ? [] : [`số ${number}`]),
      ...(date === null ? [] : [`ngày ${date.split('-').reverse().join('/')}`]),
      ...(issuer === null ? [] : [`của ${issuer}`]),
    ];
    return said.length === 0 ? '' : `(Theo ${kind ?? 'Kế hoạch'} ${said.join(' ')})`;
  },
  columns: {
    ordinal: 'TT',
    content: 'Nội dung nhiệm vụ',
    lead: 'Đơn vị chủ trì',
    support: 'Đơn vị phối hợp',
    time: 'Thời gian',
    product: 'Sản phẩm',
    status: 'Tình trạng',
    note: 'Ghi chú',
  },
  otherTasks: 'Nhiệm vụ khác',
  chooseLead: (bodies: string) => `Kế hoạch giao: ${bodies}. Chọn đơn vị chủ trì.`,
  sayPeriod: ({ unit, number }) =>
    unit === 'month' ? `Tháng ${number}` : `Quý ${['I', 'II', 'III', 'IV'][number - 1] ?? String(number)}`,
};
