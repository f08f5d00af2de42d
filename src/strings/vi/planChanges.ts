const count = new Intl.NumberFormat('vi-VN');

const quoted = (address: string, text: string): string => `${address} “${text}”`;

/** What becomes of the cells that a list tells: one alone is told in the same line. */
const cells = (one: (cell: string) => string, many: (n: string) => string) => ({
  one: (address: string, text: string) => one(quoted(address, text)),
  many: (n: number) => many(count.format(n)),
});

/** What the view "Kế hoạch" says of a plan that is read over the sheet that stands. Loaded with the first such look. */
export const planChanges = {
  looking: 'Đang so với trang Kế hoạch…',
  subject: {
    question: (title: string) => `Kế hoạch này nói về “${title}”, không phải thi đua, khen thưởng. Vẫn dùng?`,
    use: 'Dùng',
    other: 'Chọn kế hoạch khác',
  },
  newSheet: (sheet: string) => `Trang “${sheet}” (trang tính mới)`,
  nameTaken: (sheet: string) => `Đã có trang trùng tên mà không phải do tiện ích tạo. Sẽ ghi vào “${sheet}”.`,
  lines: {
    added: (n: number) => `${count.format(n)} dòng thêm`,
    changed: (n: number) => `${count.format(n)} dòng đổi`,
    removed: (n: number) => `${count.format(n)} dòng bỏ`,
    names: 'Xem từng dòng',
    none: 'Nội dung tệp như lần đọc trước.',
  },
  cell: quoted,
  kept: cells(
    (cell) => `~ 1 ô bạn đã sửa: ${cell} – giữ`,
    (n) => `~ ${n} ô bạn đã sửa – giữ`,
  ),
  ownRows: cells(
    (cell) => `~ 1 dòng bạn đã thêm: ${cell} – giữ`,
    (n) => `~ ${n} dòng bạn đã thêm – giữ`,
  ),
  takenOut: {
    one: (name: string) => `~ 1 dòng bạn đã xóa: “${name}” – vẫn bỏ`,
    many: (n: number) => `~ ${count.format(n)} dòng bạn đã xóa – vẫn bỏ`,
  },
  lost: cells(
    (cell) => `− 1 ô bạn đã gõ sẽ mất: ${cell}`,
    (n) => `− ${n} ô bạn đã gõ sẽ mất`,
  ),
  beside: cells(
    (cell) => `${cell} ở bên phải bảng đứng yên, còn dòng bên cạnh đổi chỗ.`,
    (n) => `${n} ô bên phải bảng đứng yên, còn dòng bên cạnh đổi chỗ`,
  ),
  conflicts: {
    title: (n: number) => `${count.format(n)} ô khác nhau giữa trang và tệp`,
    hint: 'Trên trang → trong tệp. Chữ đậm là chữ sẽ ghi.',
    blank: '(trống)',
    noLine: '(tệp không có dòng này)',
    sides: { sheet: 'Giữ chữ trên trang', file: 'Lấy theo tệp' },
  },
  more: (next: number, left: number) => `Xem thêm ${count.format(next)} (còn ${count.format(left)})`,
};
