import type { TemplateSheet } from '../../core/papers/templates/templates';

const count = new Intl.NumberFormat('vi-VN');

const kinds: Readonly<Record<TemplateSheet, string>> = {
  tasks: 'Trang theo dõi nhiệm vụ',
  nominees: 'Danh sách đề nghị',
  bodies: 'Danh mục đơn vị',
};

/** What the pane says of blank sheets to begin with. Loaded where there is nothing yet. */
export const templatesView = {
  begin: 'Chưa có trang nào?',
  look: {
    tasks: 'Tạo trang nhiệm vụ trống',
    nominees: 'Tạo danh sách trống',
    bodies: 'Tạo danh mục đơn vị',
  } satisfies Record<TemplateSheet, string>,
  looking: 'Đang xem sổ tính…',
  title: 'Sẽ tạo trang mới',
  which: 'Các trang sẽ tạo',
  sheet: (kind: TemplateSheet, sheet: string) => `${kinds[kind]}: “${sheet}”`,
  present: (kind: TemplateSheet, sheet: string) => `${kinds[kind]}: đã có trang “${sheet}”.`,
  bodies: (total: number, from: 'office' | 'usual') =>
    from === 'office'
      ? `Danh mục ghi sẵn ${count.format(total)} đơn vị có trong kế hoạch và danh mục của bạn.`
      : `Danh mục ghi sẵn ${count.format(total)} đơn vị thường có ở xã, phường; xóa dòng nào không đúng.`,
  theirs: 'Trang có sẵn ô chọn. Từ đây là trang của bạn: sửa, thêm, xóa tùy ý, tiện ích không ghi đè.',
  untouched: 'Không trang nào đang có bị đổi.',
  readOnly: 'Sổ đang mở chỉ đọc nên chưa tạo được.',
  button: 'Tạo',
  running: 'Đang tạo trang…',
  written: (sheets: readonly string[]) => `Đã tạo: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  other: (sheet: string) => `Ghi vào “${sheet}”`,
};
