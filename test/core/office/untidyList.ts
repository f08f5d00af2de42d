import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/core/sheets/grid';
import { gridOf } from '../sheets/gridOf';

const header = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số CCCD',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu đề nghị',
  'Xếp loại',
  'Sáng kiến',
];
const names = ['Trần Thị Thử', 'Lê Văn Giả', 'Hồ Văn Nháp', 'Vũ Thị Tạm', 'Đỗ Văn Mẫu', 'lý văn ví'];
const untidy: readonly ((text: string) => string)[] = [
  (text) => `${text} `,
  (text) => `  ${text}`,
  (text) => text.replace(' ', '  '),
  (text) => text.normalize('NFD'),
  (text) => ` ${text.normalize('NFD').replace(' ', '\u00a0 ')}\t`,
  (text) => text.toLocaleLowerCase('vi'),
];
const asItIs = (text: string): string => text;
const written = (...texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.oneof(
        { weight: 12, arbitrary: fc.constant(asItIs) },
        { weight: 1, arbitrary: fc.constantFrom(...untidy) },
      ),
    )
    .map(([text, spoilt]): CellValue => spoilt(text));
const orBlank = (cell: fc.Arbitrary<CellValue>) => fc.oneof({ weight: 6, arbitrary: cell }, fc.constant(''));

const row = fc.tuple(
  written(...names),
  orBlank(written('Nam', 'Nữ')),
  fc.constantFrom<CellValue>('05/03/1980', '18.09.1980', '9/18/1980', 29_445, '05/03/80', 1980, ''),
  fc.constantFrom<CellValue>(80_123_456, 185_123_456, '000 080 123 456', '001180123456', '123456789', ''),
  orBlank(written('Chuyên viên', 'Trưởng thôn', 'Hiệu trưởng')),
  orBlank(
    written(
      'Phòng Kinh tế',
      'Phòng kinh tế',
      'VP HĐND & UBND',
      'VP HĐND và UBND',
      'Trạm Y tế',
      'Thôn 3',
      'Công an xã',
    ),
  ),
  orBlank(
    written(
      'Lao động tiên tiến',
      'LĐTT',
      'Lao động tiến tiến',
      'Chiến sĩ thi đua sơ sở',
      'CSTĐCS',
      'Chiến sỹ thi đua cơ sở',
      'Giấy khen',
      'Người tốt nhất phường',
      'Lao động giỏi',
    ),
  ),
  orBlank(written('Hoàn thành tốt nhiệm vụ', 'HTTNV', 'Hoàn thành xuất sắc nhiệm vụ', 'HTNV')),
  orBlank(written('Số hóa sổ khen thưởng', 'Có', 'Không')),
);

/** A list of up to six rows, each cell of which may be written as it should not be. */
export const untidyList: fc.Arbitrary<readonly Grid[]> = fc
  .array(row, { minLength: 3, maxLength: 6 })
  .map((rows) => listOf(rows));

function listOf(rows: readonly (readonly CellValue[])[]): readonly Grid[] {
  const numbered = rows.map((cells, index) => [index + 1, ...cells]);
  return [gridOf([['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], header, ...numbered], { sheet: 'Danh sách' })];
}
