const count = new Intl.NumberFormat('vi-VN');

/** What the screens behind the menu say: undo list, machine report, short help. */
export const office = {
  undo: {
    title: 'Việc đã làm',
    empty: 'Tiện ích chưa ghi gì vào sổ này.',
    hint: 'Hoàn tác trả lại đúng những gì tiện ích đã ghi, kể cả sau khi đóng và mở lại sổ.',
    actions: {
      savePlan: 'Ghi kế hoạch',
      generateAppendix: 'Tạo phụ lục',
      fixCells: 'Sửa ô',
    } as Readonly<Record<string, string>>,
    other: 'Ghi vào sổ',
    sheets: (sheets: readonly string[]) => sheets.map((name) => `trang “${name}”`).join(', '),
    undoOf: (action: string) => `Hoàn tác: ${action}`,
  },
  appendix: {
    title: 'Cách trình bày phụ lục',
    form: 'Dòng “Kèm theo Kế hoạch số …”',
    forms: {
      paper: 'Bản giấy: ghi đủ số, ngày và cơ quan ban hành',
      electronic: 'Bản điện tử: chừa trống số và ngày để hệ thống điền khi ký số',
    },
    groupName: 'Tên mục trong phụ lục',
    groupNames: {
      shortName: 'Tên ngắn đã đặt ở trang Kế hoạch (không có thì lấy tên đầy đủ)',
      title: 'Tên đầy đủ của mục',
    },
    columns: 'Thứ tự cột',
    column: {
      ordinal: 'TT',
      content: 'Nội dung nhiệm vụ',
      lead: 'Chủ trì',
      support: 'Phối hợp',
      time: 'Thời gian',
      product: 'Sản phẩm',
      note: 'Ghi chú',
    },
    up: (column: string) => `Đưa cột ${column} lên trước`,
    save: 'Dùng cách này',
    saved: 'Đã ghi nhớ trong sổ. Phụ lục tạo từ nay theo cách này.',
    noOffice: 'Chưa đọc được sổ tính.',
  },
  machine: {
    title: 'Máy này dùng được không?',
    yes: 'Dùng được.',
    no: 'Chưa đủ: cần Excel của Office 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
    host: 'Ứng dụng',
    platform: 'Nền',
    version: 'Phiên bản',
    apiSet: 'Bộ lệnh Excel cao nhất',
    floor: 'Mức cần có',
    webview: 'Thành phần hiển thị',
    forSupport: 'Gửi cho người hỗ trợ',
    copyHint: 'Bấm vào ô, nhấn Ctrl+C rồi dán vào tin nhắn.',
    privacy: 'Không có gì rời khỏi sổ tính: tiện ích không gửi dữ liệu đi đâu.',
  },
  help: {
    title: 'Hướng dẫn ngắn',
    steps: [
      'Kế hoạch: chọn tệp kế hoạch năm nay, xem lại các mục, rồi ghi vào trang Kế hoạch.',
      'Nhiệm vụ: xem tiện ích hiểu các cột của bạn thế nào, bấm Đúng rồi.',
      'Bấm Kiểm tra. Mỗi điều thấy được có nút Đến ô; sửa trong sổ rồi kiểm tra lại.',
      'Bấm Tạo phụ lục, xem trước, rồi ghi. In ngay từ trang Phụ lục.',
    ],
    safe: 'Trang của bạn không bị sửa. Việc gì tiện ích đã ghi đều hoàn tác được trong danh mục lệnh.',
  },
  when: (moment: Date) =>
    new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' }).format(moment),
  rows: (rows: number) => `${count.format(rows)} dòng`,
};
