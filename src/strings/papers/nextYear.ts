import type { NextYearWords } from '../../core/papers/nextYear/nextYear';
import { headYears } from './years';

/** Next year's sheet of tasks. */
export const nextYear: NextYearWords = {
  sheetName: (year) => `Theo dõi nhiệm vụ ${year}`,
  heading: (years) => `THEO DÕI NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG ${headYears(years)}`,
};
