/** What the preview page says around the workbook and the pane: Vietnamese, as the pane opens. */
export const previewPage = {
  open: 'Mở tệp .xlsx',
  save: 'Lưu tệp .xlsx',
  newWorkbook: 'Sổ mới',
  sample: 'Sổ mẫu',
  /** Why a file is not shown; `reason` is the host's own word for it. */
  doesNotOpen: (name: string, reason: string) => `Không mở được ${name}: ${reason}`,
  cell: 'Nội dung ô',
  sheets: 'Các trang tính',
  protectedSheet: (sheet: string) => `${sheet} (được bảo vệ)`,
  pane: 'Khung của tiện ích',
};
