/** What the view "Tổng hợp" of the pane says. Loaded with the view, not with the pane. */
export const summariesView = {
  nothing: {
    title: 'Chưa có số liệu để tổng hợp',
    text: 'Cần một trang theo dõi nhiệm vụ hoặc một danh sách đề nghị khen thưởng trong sổ này.',
  },
};
