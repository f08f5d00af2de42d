import type { NextYearWords } from '../../core/papers/nextYear/nextYear';

/** Next year's sheet of tasks. */
export const nextYear: NextYearWords = {
  sheetName: (year) => `Theo dõi nhiệm vụ ${year}`,
  heading: (year) => `THEO DÕI NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM ${year}`,
};
