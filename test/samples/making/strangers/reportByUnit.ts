import type { MessyCell } from '../messy/model';
import type { StrangerWorkbook } from './model';
import { leftOut } from './model';

type State = 'đúng hạn' | 'xong muộn' | 'trong hạn' | 'trễ' | 'hủy';

const words: Readonly<Record<State, string>> = {
  'đúng hạn': 'Đã hoàn thành (đúng hạn)',
  'xong muộn': 'Đã hoàn thành (quá hạn)',
  'trong hạn': 'Đang thực hiện (trong hạn)',
  trễ: 'Đang thực hiện (quá hạn)',
  hủy: 'Bị hủy',
};

const units: Readonly<Record<string, string>> = {
  VH: 'Phòng Văn hóa - Xã hội',
  KT: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  VP: 'Văn phòng HĐND và UBND',
  HC: 'Trung tâm Phục vụ hành chính công',
  QS: 'Ban Chỉ huy Quân sự phường',
  CA: 'Công an phường',
};

/** unit | task | given on | due on | state | result */
const lines = `
VH|Trình kế hoạch phát động thi đua năm 2026|2026-01-05|2026-01-20|đúng hạn|KH 08/KH-UBND
VP|Ban hành lịch tiếp công dân|2026-01-06|2026-01-12|đúng hạn|TB 02/TB-UBND
KT|Nghiệm thu hẻm 26 Trần Cửu|2026-01-09|2026-02-10|xong muộn|BB 11
CA|Ký cam kết không đốt pháo với 2.100 hộ|2026-01-12|2026-02-12|đúng hạn|2.100 bản
QS|Giao quân đợt một|2026-01-15|2026-03-01|đúng hạn|31 thanh niên
HC|Niêm yết 214 thủ tục bằng mã QR|2026-01-20|2026-02-28|đúng hạn|214 mã
VH|Rà soát hồ sơ hưởng trợ cấp tuổi già|2026-02-02|2026-03-15|đúng hạn|BC 19
KT|Lập danh mục cây xanh có nguy cơ đổ|2026-02-09|2026-04-30|đúng hạn|86 cây
VP|Tổ chức kỳ họp chuyên đề HĐND|2026-02-16|2026-03-10|xong muộn|NQ 03
VH|Hội diễn văn nghệ quần chúng|2026-02-20|2026-03-26|hủy|
CA|Kiểm tra 44 cơ sở cho thuê lưu trú|2026-02-23|2026-05-31|đúng hạn|BB 44
KT|Bàn giao quỹ đất công khu Bến Đò|2026-03-02|2026-06-30|trễ|
HC|Khảo sát mức hài lòng quý I|2026-03-03|2026-04-10|đúng hạn|BC 25
QS|Tập huấn dân quân tự vệ năm đầu|2026-03-09|2026-04-25|đúng hạn|BC 27
VP|Số hóa sổ đăng ký khai sinh 1999 - 2005|2026-03-16|2026-09-30|trong hạn|
VH|Trao học bổng Nguyễn Hữu Tuệ|2026-03-20|2026-05-19|đúng hạn|40 suất
KT|Thu phí rác thải qua tài khoản|2026-04-01|2026-05-31|trễ|
CA|Xóa điểm chích hút gầm cầu Ông Địa|2026-04-06|2026-06-15|xong muộn|BC 52
VH|Tuyên dương gia đình văn hóa tiêu biểu|2026-04-13|2026-06-28|đúng hạn|QĐ 301
HC|Đặt máy lấy số tự động|2026-04-20|2026-08-31|trong hạn|
VP|Cập nhật quy chế làm việc của UBND|2026-04-27|2026-06-05|đúng hạn|QĐ 270
KT|Chỉnh trang tuyến kênh Sáu Mẫu|2026-05-04|2026-10-31|trong hạn|
QS|Kiểm tra sẵn sàng chiến đấu 30/4|2026-04-10|2026-04-28|đúng hạn|BC 33
VH|Hướng dẫn khu phố viết hồ sơ thi đua|2026-05-11|2026-07-15|trong hạn|
CA|Lắp camera ở 12 giao lộ|2026-05-12|2026-08-30|trong hạn|
VP|Kiểm kê con dấu các hội|2026-05-18|2026-06-01|hủy|
KT|Xử lý 09 công trình không phép|2026-05-20|2026-07-05|xong muộn|QĐ 315 - 323
HC|Trả kết quả tại nhà cho người già|2026-05-25|2026-12-31|trong hạn|
VH|Phun hóa chất diệt muỗi 5 khu phố|2026-06-01|2026-06-20|đúng hạn|BC 61
QS|Đăng ký nghĩa vụ quân sự tuổi 17|2026-06-02|2026-07-31|trong hạn|
VP|Sơ kết thi đua 6 tháng|2026-06-05|2026-06-30|đúng hạn|BC 66
KT|Giải ngân vốn sự nghiệp 6 tháng|2026-06-08|2026-06-30|trễ|
CA|Phổ biến Luật Phòng cháy cho tiểu thương|2026-06-15|2026-08-15|trong hạn|
VH|Chuẩn bị lễ 27/7|2026-06-18|2026-07-20|trong hạn|
HC|Sửa bảng điện tử bị hỏng|2026-06-22|2026-06-29|đúng hạn|BB 71
VP|Trả lời 03 kiến nghị cử tri|2026-06-25|2026-07-25|trong hạn|
`;

interface Line {
  readonly unit: string;
  readonly task: string;
  readonly given: string;
  readonly due: string;
  readonly state: State;
  readonly result: string;
}

const tasks: readonly Line[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [unit = '', task = '', given = '', due = '', state = '', result = ''] = line.split('|');
    return { unit, task, given, due, state: state as State, result };
  });

const states: readonly State[] = ['đúng hạn', 'xong muộn', 'trong hạn', 'trễ', 'hủy'];

/** "3 (38%)", as such reports write it. */
function share(count: number, all: number): string {
  return count === 0 ? '0' : `${count} (${Math.round((100 * count) / all)}%)`;
}

function reportRow(label: string, order: MessyCell, of: readonly Line[]): MessyCell[] {
  const counts = states.map((state) => share(of.filter((task) => task.state === state).length, of.length));
  return [order, label, of.length, ...counts];
}

/** A task sheet as an Excel table, and the report by unit that is made from it. */
export const reportByUnit: StrangerWorkbook = {
  id: '10-report-by-unit',
  paper: 'report by unit beside its task sheet',
  today: '2026-07-10',
  remarks: [
    'Trang "Nhiệm vụ" là một bảng Excel 36 việc; trạng thái ghi cả đúng hạn, quá hạn, bị hủy.',
    'Trang "BC don vi" là báo cáo theo đơn vị với ô "3 (38%)": là báo cáo về các việc ấy, không phải danh sách việc.',
    'Việc đã hoàn thành hay bị hủy thì không nhắc hạn. Tên phòng có dấu phẩy là một tên.',
  ],
  sheets: [
    {
      name: 'BC don vi',
      look: 'boxed',
      widths: [6, 36, 10, 14, 14, 14, 14, 12],
      boldRows: [1, 2, 4, 5, 12],
      merges: ['A1:H1', 'A2:H2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'H4:H5'],
      rows: [
        ['TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CỦA CÁC ĐƠN VỊ'],
        ['(Số liệu đến ngày 10/7/2026)'],
        [],
        ['STT', 'Đơn vị', 'Tổng số', 'Đã hoàn thành', null, 'Đang thực hiện', null, 'Bị hủy'],
        [null, null, null, 'Đúng hạn', 'Quá hạn', 'Trong hạn', 'Quá hạn'],
        ...Object.entries(units).map(([unit, name], index) =>
          reportRow(
            name,
            index + 1,
            tasks.filter((task) => task.unit === unit),
          ),
        ),
        reportRow('Tổng cộng', null, tasks),
      ],
      blocks: leftOut('report'),
    },
    {
      name: 'Nhiệm vụ',
      look: 'table',
      tableArea: 'A3:G39',
      widths: [7, 48, 34, 14, 14, 28, 18],
      boldRows: [1],
      rows: [
        ['THEO DÕI NHIỆM VỤ GIAO CÁC ĐƠN VỊ THUỘC PHƯỜNG THỦY AN ĐÔNG'],
        [],
        [
          'Mã NV',
          'Nội dung nhiệm vụ',
          'Đơn vị xử lý',
          'Ngày giao',
          'Hạn xử lý',
          'Tình trạng xử lý',
          'Kết quả',
        ],
        ...tasks.map((task, index): MessyCell[] => [
          `NV${String(index + 1).padStart(3, '0')}`,
          task.task,
          units[task.unit] ?? '',
          { day: task.given },
          { day: task.due },
          words[task.state],
          task.result,
        ]),
      ],
      blocks: [
        {
          kind: 'tasks',
          headerRows: [3, 3],
          recordRows: [4, 39],
          records: 36,
          groups: 0,
          columns: 'code=A content=B lead=C assignedOn=D time=E status=F result=G',
          findings: [
            ['NV-12', 'E15', 'Quá hạn từ 30/6/2026'],
            ['NV-12', 'E20', 'Quá hạn từ 31/5/2026'],
            ['NV-12', 'E35', 'Quá hạn từ 30/6/2026'],
          ],
          may: [['NV-12', 'E27']],
          quiet: 'NV-03 NV-05 NV-08 NV-09 NV-10 NV-11 NV-12',
          most: ['NV-04 2'],
        },
      ],
    },
  ],
};
