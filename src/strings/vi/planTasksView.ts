import type { PlanTask } from '../../core/plan/plan';

const count = new Intl.NumberFormat('vi-VN');

type Place = PlanTask['place'];
const inPlace: Readonly<Record<Place, string>> = { appendix: 'trong phụ lục', body: 'trong các bảng' };

/** What the view "Kế hoạch" says of the tasks that the plan file lists itself. Loaded where a plan has such. */
export const planTasksView = {
  title: (tasks: number, place: Place) => `${count.format(tasks)} nhiệm vụ ${inPlace[place]}`,
  /** Without a count: what the points come to is told by the look. */
  takeOutline: 'Tạo trang nhiệm vụ từ kế hoạch',
  outline: 'Nhiệm vụ từ các mục, điểm của kế hoạch',
  take: (tasks: number, place: Place) =>
    `Lấy ${count.format(tasks)} nhiệm vụ ${inPlace[place]} thành trang theo dõi`,
  compare: (sheet: string) => `So với trang “${sheet}”`,
  comparing: 'Đang so từng nhiệm vụ…',
  found: (from: {
    readonly total: number;
    readonly found: number;
    readonly sheet: string;
    readonly place: Place;
  }) =>
    `${count.format(from.total)} nhiệm vụ ${inPlace[from.place]}, ${count.format(from.found)} có trên trang “${from.sheet}”.`,
  same: 'Không có khác biệt nào về nhiệm vụ, chủ trì, thời gian.',
  otherList: 'Trang này có vẻ là danh sách khác.',
  onlyInPlan: (tasks: number, place: Place) => `${count.format(tasks)} chỉ có ${inPlace[place]}`,
  onlyOnSheet: (tasks: number) => `${count.format(tasks)} chỉ có trên trang`,
  otherLeads: (tasks: number) => `${count.format(tasks)} khác đơn vị chủ trì`,
  otherTimes: (tasks: number) => `${count.format(tasks)} khác thời gian`,
  inPlan: (text: string) => `Kế hoạch: ${text}`,
  onSheet: (text: string) => `Trên trang: ${text}`,
  readOnly: 'Sổ đang mở chỉ đọc nên chưa ghi được.',
  what: 'Trang theo dõi',
  button: 'Tạo trang theo dõi',
  running: 'Đang tạo trang…',
  holds: (tasks: number, groups: number) =>
    groups === 0
      ? `+ ${count.format(tasks)} nhiệm vụ; cột tình trạng, ghi chú để trống`
      : `+ ${count.format(tasks)} nhiệm vụ trong ${count.format(groups)} nhóm; cột tình trạng, ghi chú để trống`,
  said: (tasks: number, withLead: number, withTime: number) =>
    `Kế hoạch nêu rõ một đơn vị chủ trì ở ${count.format(withLead)} dòng, thời gian ở ${count.format(withTime)} dòng.${
      withLead < tasks || withTime < tasks ? ' Chỗ kế hoạch không nói để trống, bạn điền.' : ''
    }`,
  leftOut: (lines: number) =>
    `Không lấy ${count.format(lines)} dòng chỉ tiêu, số lượng đề nghị: đó không phải việc phải làm.`,
  becomesTaskSheet: 'Trang này thành trang nhiệm vụ của bạn: sửa, thêm, xóa tùy ý, tiện ích không ghi đè.',
  staysInUse: (sheet: string) =>
    `Trang “${sheet}” vẫn là trang nhiệm vụ đang dùng; muốn đổi thì chọn lại ở phần Nhiệm vụ.`,
  written: (tasks: number, sheet: string) => `Đã tạo trang “${sheet}”: ${count.format(tasks)} nhiệm vụ.`,
};
