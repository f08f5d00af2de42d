import type { JoinedSheetWords } from '../../core/papers/joinedList/joinedSheet';
import { nomineeColumns } from '../vi/nomineeColumns';

const award = 'Danh hiệu/Hình thức khen thưởng';

/** The list joined from those that units sent in. */
export const joinedList: JoinedSheetWords = {
  sheetName: 'DS tổng hợp từ đơn vị',
  heading: (year) => `DANH SÁCH TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG CỦA CÁC ĐƠN VỊ${ofYear(year)}`,
  ordinal: 'STT',
  source: 'Nguồn',
  sourceRow: 'Dòng ở nguồn',
  headings: {
    ...nomineeColumns,
    ordinal: 'STT',
    salutation: 'Ông/Bà',
    name: 'Họ và tên/Tên tập thể, hộ gia đình',
    born: 'Ngày, tháng, năm sinh',
    bornMale: 'Năm sinh Nam',
    bornFemale: 'Năm sinh Nữ',
    rank: 'Cấp bậc',
    position: 'Chức vụ',
    unit: 'Đơn vị công tác',
    subUnit: 'Phòng, tổ',
    kind: 'Đối tượng',
    award,
    title: 'Danh hiệu thi đua',
    form: 'Hình thức khen thưởng',
    awardMark: award,
    year: 'Năm xét',
    achievement: 'Nội dung thành tích',
    cccd: 'Số định danh cá nhân/CCCD',
    rating: 'Xếp loại',
    sameYearTitle: 'Danh hiệu trong năm',
    initiative: 'Sáng kiến, đề tài',
    history: 'Khen thưởng các năm trước',
  },
  ofYear: (what, { year, until, isSchoolYear }, awards) => {
    const thing = awards.length > 0 ? awards.join(', ') : what === 'historyAward' ? 'Danh hiệu' : 'Xếp loại';
    const when = until === null ? `năm ${year}` : `${isSchoolYear ? 'năm học ' : ''}${year}-${until}`;
    return `${thing} ${when}`;
  },
  ofAwards: (what, awards) => {
    const names = awards.join(', ');
    if (what === 'sameYearTitle') return `Đạt ${names} trong năm`;
    return what === 'awardMark' ? names : `${names} các năm trước`;
  },
  sexes: { male: 'Nam', female: 'Nữ' },
  kinds: { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' },
};

function ofYear(year: Parameters<JoinedSheetWords['heading']>[0]): string {
  if (year === null) return '';
  return year.isSchoolYear ? ` NĂM HỌC ${year.year} - ${year.year + 1}` : ` NĂM ${year.year}`;
}
