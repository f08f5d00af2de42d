import type { TemplateWords } from '../../core/papers/templates/templates';
import type { SaidYears } from '../../core/plan/saidYears';
import { headYears } from './years';

function shortYears(years: SaidYears): string {
  return years.kind === 'year' ? String(years.year) : `${years.from}-${years.to}`;
}

/** The sheets that an office can begin with. Headers are words that the readers know for certain. */
export const templates: TemplateWords = {
  sheetNames: {
    tasks: (years) => `Theo dõi nhiệm vụ ${shortYears(years)}`,
    nominees: (years) => `Đề nghị ${shortYears(years)}`,
    bodies: () => 'DM đơn vị',
  },
  titles: {
    tasks: (years) => `THEO DÕI NHIỆM VỤ ${headYears(years)}`,
    nominees: (years) => `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ${headYears(years)}`,
    bodies: () => 'DANH MỤC ĐƠN VỊ',
  },
  taskColumns: {
    ordinal: 'TT',
    item: 'Mục KH',
    content: 'Nội dung nhiệm vụ',
    lead: 'Đơn vị chủ trì',
    support: 'Đơn vị phối hợp',
    time: 'Thời gian',
    product: 'Sản phẩm',
    status: 'Tình trạng',
    note: 'Ghi chú',
  },
  listColumns: {
    ordinal: 'TT',
    name: 'Họ và tên/Tên tập thể',
    born: 'Năm sinh',
    position: 'Chức vụ',
    unit: 'Đơn vị công tác',
    kind: 'Loại đối tượng',
    title: 'Danh hiệu thi đua',
    form: 'Hình thức khen thưởng',
    rating: 'Xếp loại',
    initiative: 'Sáng kiến',
    history: 'Quá trình khen thưởng',
    summary: 'Tóm tắt thành tích',
    note: 'Ghi chú',
  },
  bodyColumns: { ordinal: 'TT', name: 'Tên đơn vị', abbreviation: 'Viết tắt', note: 'Ghi chú' },
  statuses: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Quá hạn', 'Không thực hiện'],
  kinds: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
  ratings: [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ],
};
