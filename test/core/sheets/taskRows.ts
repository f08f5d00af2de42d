/** A row of a task sheet under `head`. */
export const task = (number: number | string | null, time: string | number = 'Quý II/2026') =>
  [
    number,
    `Tổ chức hội nghị chuyên đề lần thứ ${String(number)}`,
    'Công an xã',
    'Hội Nông dân',
    time,
  ] as const;
/** The header of a task sheet as most offices write it. */
export const head = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'] as const;
