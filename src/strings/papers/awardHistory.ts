import type { AwardHistoryWords } from '../../core/papers/awardHistory/awardHistoryWords';

/** The sheet on which awards of all years stand, one a row. */
export const awardHistory: AwardHistoryWords = {
  sheetName: 'Quá trình khen thưởng',
  heading: (year) => `QUÁ TRÌNH KHEN THƯỞNG ĐẾN NĂM ${year}`,
  note: '(Dòng “Đề nghị” chưa phải là khen thưởng: chỉ được tính khi đã điền số quyết định hoặc chuyển thành “Đã khen”)',
  columns: {
    ordinal: 'STT',
    name: 'Họ và tên/Tên tập thể, hộ gia đình',
    cccd: 'Số định danh cá nhân/CCCD',
    unit: 'Đơn vị công tác/Địa chỉ',
    year: 'Năm',
    award: 'Danh hiệu/Hình thức khen thưởng',
    state: 'Tình trạng khen thưởng',
    decision: 'Số quyết định',
    decisionDate: 'Ngày quyết định',
    rating: 'Xếp loại',
    initiative: 'Sáng kiến',
    note: 'Ghi chú',
  },
  states: { proposed: 'Đề nghị', given: 'Đã khen' },
  ratings: {
    excellent: 'Hoàn thành xuất sắc nhiệm vụ',
    good: 'Hoàn thành tốt nhiệm vụ',
    completed: 'Hoàn thành nhiệm vụ',
    notCompleted: 'Không hoàn thành nhiệm vụ',
    notRated: 'Không xếp loại',
  },
};
