import { done } from '../../../src/core/work/outcome';
import type { NextYearPreview, NextYearTask } from '../../../src/actions/papers/nextYear';
import type { StartedYear } from '../../../src/actions/papers/nextYear';
import type { Actions } from '../../../src/taskpane/office/actions';

const first: NextYearTask = {
  key: 't1',
  content: 'Ban hành kế hoạch',
  row: 3,
  when: 'Quý I/2027',
  notTaken: null,
  isTaken: true,
  readOver: null,
};
const old: NextYearTask = {
  ...first,
  key: 't2',
  content: 'Sơ kết theo Công văn 2025',
  row: 4,
  when: '',
  readOver: 'oldYear',
};
const cancelled: NextYearTask = {
  ...first,
  key: 't3',
  content: 'Việc đã hủy',
  row: 5,
  when: '',
  notTaken: 'cancelled',
  isTaken: false,
};

/** Next year's tasks as the actions would answer; made up. */
export const yearPreview: NextYearPreview = {
  key: 'k-year',
  year: 2027,
  sheet: 'Theo dõi nhiệm vụ 2027',
  isNew: true,
  nameOnOffer: null,
  tasks: [first, old, cancelled],
  struck: [],
  history: null,
};

export const startedYear: StartedYear = {
  year: 2027,
  sheet: 'Theo dõi nhiệm vụ 2027',
  tasks: 2,
  leftOut: [cancelled],
  toReadOver: [old],
  history: null,
  undoId: 'u-year',
};

/** The commands of next year, answering the values above. */
export const fixedNextYear = {
  previewNextYear: () => Promise.resolve(done(yearPreview)),
  startNextYear: () => Promise.resolve(done(startedYear)),
} satisfies Partial<Actions>;
