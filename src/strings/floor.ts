/**
 * What the page says where the pane cannot run at all; shown by plain script, before React and before the pane can
 * know of any other language.
 */
export const floor = {
  title: 'Thi đua – Khen thưởng',
  loading: 'Đang mở…',
  cannotRun: 'Chưa chạy được trên máy này',
  excel:
    'Bản Excel này cũ hơn mức cần có. Cần Excel của Office 2024, Microsoft 365 hoặc Excel trên web (Office 2021 cũng chạy). Sổ tính của bạn không bị thay đổi gì.',
  webview:
    'Thành phần hiển thị của Office trên máy này quá cũ. Trên Windows: nhờ người quản trị máy cài Microsoft Edge WebView2 (miễn phí). Trên Mac, iPad: cập nhật hệ điều hành để có Safari 16 trở lên. Trên web: cập nhật trình duyệt. Sau đó mở lại Excel. Sổ tính của bạn không bị thay đổi gì.',
  host: 'Trang này chỉ chạy bên trong Excel. Mở Excel, vào thẻ Trang đầu, bấm nút trong nhóm Thi đua – Khen thưởng.',
  offline:
    'Chưa tải được thư viện của Office (appsforoffice.microsoft.com). Kiểm tra mạng rồi mở lại. Sổ tính của bạn không bị thay đổi gì.',
  files:
    'Chưa tải được các tệp của tiện ích: có thể mất mạng, hoặc tiện ích vừa được đưa bản mới lên. Đóng khung này rồi mở lại; nếu vẫn vậy, báo người quản trị máy chủ của tiện ích. Sổ tính của bạn không bị thay đổi gì.',
  noScript: 'Trang này cần JavaScript để chạy.',
};
