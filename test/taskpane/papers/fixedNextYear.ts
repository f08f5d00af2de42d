import { done } from '../../../src/core/work/outcome';
import type { NextYearPreview } from '../../../src/actions/papers/nextYear';
import type { StartedYear } from '../../../src/actions/papers/nextYear';
import type { Actions } from '../../../src/taskpane/office/actions';

/** Next year's tasks as the actions would answer; made up. */
export const yearPreview: NextYearPreview = {
  key: 'k-year',
  year: 2027,
  sheet: 'Theo dõi nhiệm vụ 2027',
  isNew: true,
  nameOnOffer: null,
  tasks: [
    { key: 't1', content: 'Ban hành kế hoạch', when: 'Quý I/2027', isTaken: true, needsReading: false },
    { key: 't2', content: 'Sơ kết theo Công văn 2025', when: '', isTaken: true, needsReading: true },
    { key: 't3', content: 'Việc đã hủy', when: '', isTaken: false, needsReading: false },
  ],
  history: null,
};

export const startedYear: StartedYear = {
  year: 2027,
  sheet: 'Theo dõi nhiệm vụ 2027',
  tasks: 2,
  leftOut: ['Việc đã hủy'],
  toReadOver: ['Sơ kết theo Công văn 2025'],
  history: null,
  undoId: 'u-year',
};

/** The commands of next year, answering the values above. */
export const fixedNextYear = {
  previewNextYear: () => Promise.resolve(done(yearPreview)),
  startNextYear: () => Promise.resolve(done(startedYear)),
} satisfies Partial<Actions>;
