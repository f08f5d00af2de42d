import type {
  NominationColumn,
  NominationListWords,
  NominationSection,
  NotedSubmission,
} from '../../core/papers/nominationList/nominationListWords';

const listColumns: Readonly<Record<NominationColumn, string>> = {
  ordinal: 'STT',
  salutation: 'Tên gọi',
  name: 'Họ và tên/Tên tập thể, hộ gia đình',
  born: 'Ngày sinh',
  sex: 'Giới tính',
  cccd: 'Số định danh cá nhân/CCCD',
  position: 'Chức vụ',
  unit: 'Đơn vị công tác/Địa chỉ',
  kind: 'Đối tượng',
  award: 'Danh hiệu/Hình thức',
  objectClass: 'Phân loại đối tượng',
  sector: 'Lĩnh vực',
  achievement: 'Tóm tắt thành tích',
  note: 'Ghi chú',
};

const kinds: Readonly<Record<NominationSection, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  household: 'Hộ gia đình',
  unknown: 'Chưa rõ đối tượng',
};

const roman = ['I', 'II', 'III', 'IV'];

/** The nomination list for the submission. Columns of the import shape: import sheet of a provincial award system. */
export const nominationList: NominationListWords = {
  sheetNames: { list: 'DS đề nghị khen thưởng', import: 'DS nhập hệ thống tỉnh' },
  heading: (year) => `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`,
  note: (submission) =>
    `(Kèm theo Tờ trình số ${submission.number ?? '……/TTr-………'} ${dateOf(submission)} của ${submission.issuer ?? '……………'})`,
  columns: {
    list: listColumns,
    import: {
      ...listColumns,
      name: 'Tên tập thể/cá nhân/hộ gia đình',
      unit: 'Đơn vị công tác',
      kind: 'Phân loại khen thưởng',
      award: 'Danh hiệu/Hình thức',
    },
  },
  section: ({ ordinal, kind }) =>
    `${roman[ordinal - 1] ?? String(ordinal)}. ${kinds[kind].toLocaleUpperCase('vi')}`,
  award: ({ ordinal, name, count }) =>
    `${ordinal}. ${name === '' ? 'Chưa ghi danh hiệu, hình thức' : name} (${count})`,
  nobody: '(Không có)',
  kinds,
  sexes: { male: 'Nam', female: 'Nữ' },
  total: ({ nominations, once }) => {
    const all = Object.values(nominations).reduce((sum, of) => sum + of, 0);
    const unknown = nominations.unknown === 0 ? '' : `; ${nominations.unknown} lượt chưa rõ đối tượng`;
    return `Tổng cộng: ${all} lượt đề nghị cho ${once.collective} tập thể, ${once.individual} người, ${once.household} hộ gia đình${unknown}`;
  },
};

/** Days under 10 and the months 1 and 2 get a leading zero, months 3 to 9 none (NĐ 30/2020, annex I part II.4.b). */
function dateOf({ date }: NotedSubmission): string {
  if (date === null) return 'ngày …… tháng …… năm ……';
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
