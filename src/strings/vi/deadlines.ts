import type { DueStep } from '../../core/tasks/dueStep';

const count = new Intl.NumberFormat('vi-VN');

const steps: Readonly<Record<DueStep, string>> = {
  overdue: 'Quá hạn',
  today: 'Đến hạn hôm nay',
  within1: 'Còn 1 ngày',
  within3: 'Còn 2 đến 3 ngày',
  within7: 'Còn 4 đến 7 ngày',
};

/** What the view "Nhiệm vụ" says of deadlines and of the load. */
export const deadlineWords = {
  title: 'Thời hạn',
  step: (step: DueStep, n: number) => `${steps[step]}: ${count.format(n)}`,
  worst: (days: number) => `lâu nhất ${count.format(days)} ngày`,
  overdue: (days: number) => `quá hạn ${count.format(days)} ngày`,
  saidLate: 'trang ghi là chậm, quá hạn',
  left: (days: number) => (days === 0 ? 'hôm nay là hạn' : `còn ${count.format(days)} ngày`),
  on: (day: string) => `hạn ${day}`,
  nameless: (row: number) => `Dòng ${row} chưa ghi nội dung`,
  later: (n: number) =>
    `${count.format(n)} nhiệm vụ chưa xong có hạn xa hơn 7 ngày hoặc không tính được hạn.`,
  none: 'Không có nhiệm vụ nào quá hạn hoặc đến hạn trong 7 ngày tới.',
  load: {
    title: (open: number) => `Việc chưa xong theo đơn vị và tháng (${count.format(open)})`,
    hint: 'Đếm theo đơn vị chủ trì và tháng của thời hạn; việc có hai đơn vị chủ trì tính cho cả hai. Số quá hạn giống bảng tổng hợp.',
    body: 'Đơn vị chủ trì',
    all: 'Cả',
    noBody: 'Chưa ghi đơn vị',
    total: 'Tổng số việc',
    month: (month: number, year: number | null) => (year === null ? `T${month}` : `T${month}/${year}`),
    noMonth: 'Không có hạn',
    overdue: (n: number) => `quá hạn ${count.format(n)}`,
    figure: (n: number) => count.format(n),
  },
};
