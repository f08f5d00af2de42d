import type { PlanDoubt } from '../../core/plan/plan';
import type { PlanSheetWords } from '../../core/papers/planSheet/planSheetWords';
import { planDoubts } from './planDoubts';

/** The plan sheet: what it says, and the words by which it is read back. */
export const planSheet: PlanSheetWords = {
  sheetName: 'Kế hoạch',
  heading: 'KẾ HOẠCH THI ĐUA, KHEN THƯỞNG – NỘI DUNG ĐÃ ĐỌC',
  hint: 'Sửa thẳng vào các ô; thêm hoặc xóa dòng được. Cột đầu cho biết dòng đó là gì. Tên ngắn của mục sẽ đứng ở dòng nhóm trong phụ lục.',
  sections: {
    document: 'VĂN BẢN',
    outline: 'PHẦN, MỤC, Ý',
    bodies: 'ĐƠN VỊ ĐƯỢC GIAO TRONG TỔ CHỨC THỰC HIỆN',
    citations: 'CĂN CỨ, VIỆN DẪN',
    foot: 'NƠI NHẬN, CHỮ KÝ',
    doubts: 'CẦN XEM LẠI',
  },
  columns: {
    kind: 'Dòng này là',
    number: 'Số',
    content: 'Nội dung',
    name: 'Tên ngắn / loại văn bản',
    date: 'Ngày / năm',
    remark: 'Ghi chú',
  },
  kinds: {
    documentKind: 'Tên loại văn bản',
    number: 'Số, ký hiệu',
    numberAsPrinted: 'Số như in trên giấy',
    place: 'Địa danh',
    date: 'Ngày ban hành',
    dateAsPrinted: 'Ngày như in trên giấy',
    year: 'Năm của kế hoạch',
    title: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    mentionsAppendix: 'Có nhắc tới phụ lục',
    endMark: 'Kết thúc bằng “./.”',
    taskPart: 'Phần có nhiệm vụ',
    part: 'Phần',
    item: 'Mục',
    point: 'Ý',
    body: 'Đơn vị',
    duty: 'Việc được giao',
    legalBasis: 'Căn cứ',
    citation: 'Viện dẫn',
    recipient: 'Nơi nhận',
    onBehalfOf: 'Thay mặt (TM.)',
    forRole: 'Ký thay (KT.)',
    role: 'Chức vụ người ký',
    signer: 'Người ký',
    doubt: 'Chưa chắc',
  },
  yes: 'Có',
  no: 'Không',
  settled: 'Đã xem',
  doubt: sayDoubt,
};

type Say = (data: PlanDoubt['data']) => string;

/** Doubts that reading the plan sheet itself may have. */
const planSheetDoubts: Readonly<Record<'planSheetRow' | 'planSheetDoubt', Say>> = {
  planSheetRow: ({ row, kind, text }) =>
    `Dòng ${row}: chưa hiểu “${kind}” là gì nên chưa dùng “${text}”. Chọn lại chữ ở cột đầu, hoặc xóa dòng.`,
  planSheetDoubt: ({ text }) => String(text),
};

function sayDoubt(doubt: PlanDoubt): string {
  const sentences: Readonly<Record<string, Say | undefined>> = { ...planDoubts, ...planSheetDoubts };
  return sentences[doubt.messageId]?.(doubt.data) ?? doubt.messageId;
}
