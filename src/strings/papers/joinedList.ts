import type { JoinedSheetWords } from '../../core/papers/joinedList/joinedSheet';

/** The list joined from those that units sent in. */
export const joinedList: JoinedSheetWords = {
  sheetName: 'DS tổng hợp từ đơn vị',
  heading: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG (TỔNG HỢP TỪ CÁC ĐƠN VỊ)',
  ordinal: 'STT',
  source: 'Nguồn',
  sourceRow: 'Dòng ở nguồn',
  fieldHeader: {
    kind: 'Đối tượng',
    award: 'Danh hiệu/Hình thức khen thưởng',
    year: 'Năm xét',
    unit: 'Đơn vị',
  },
  kinds: { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' },
};
