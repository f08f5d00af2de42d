import { defaultAppendixSettings } from '../../src/core/plan/appendixSettings';
import type { AppendixPreview, GeneratedAppendix } from '../../src/actions/papers/appendix';
import type { PlanSheetPreview } from '../../src/actions/papers/planSheet';

/** Small values of what papers would hold, for the pane to show. */
export const appendixPreview: AppendixPreview = {
  sheet: 'Phụ lục',
  isNew: true,
  key: 'seen',
  tasks: 32,
  groups: 9,
  otherTasks: 2,
  added: [],
  changed: [],
  changedCells: [],
  removed: [],
  lostNotes: [],
  doubtful: [],
  itemsWithoutTasks: [
    { id: 'II.4', title: 'Công tác kiểm tra' },
    { id: 'II.8', title: 'Sáng kiến' },
  ],
  findings: [],
  printed: { count: 0, named: [] },
  struck: [],
  settings: defaultAppendixSettings,
  writtenOut: { bodyNames: 0, days: 0, notes: 0 },
  nameOnOffer: null,
  planSheet: null,
};

export const appendixWritten: GeneratedAppendix = {
  kind: 'written',
  sheet: 'Phụ lục',
  tasks: 32,
  lostNotes: [],
  planSheet: null,
  written: [],
  undoId: 'u2',
  findings: [],
  facts: [],
  tables: [],
  tooLarge: [],
};

/** A plan that is to be put on a new sheet. */
export const planPreview: PlanSheetPreview = {
  key: 'seen',
  otherSubject: null,
  sheet: 'Kế hoạch',
  isNew: true,
  nameOnOffer: null,
  proposed: 'sheet',
  added: [],
  changed: [],
  removed: [],
  kept: [],
  ownRows: [],
  takenOut: [],
  lost: [],
  beside: [],
  conflicts: [],
};

/** A plan that is read again over a sheet on which people typed. */
export const planAgain: PlanSheetPreview = {
  ...planPreview,
  isNew: false,
  added: ['II.10 Chuyển đổi số trong thi đua, khen thưởng'],
  changed: ['II.5 Kiểm tra, giám sát công tác thi đua, khen thưởng'],
  kept: [{ address: 'D26', text: 'Tuyên truyền' }],
  conflicts: [
    {
      address: 'C27',
      typed: 'Tổ chức các phong trào thi đua yêu nước',
      inFile: 'Tổ chức, phát động các phong trào thi đua yêu nước năm 2026',
    },
    { address: 'C31', typed: 'Rà soát hộ trồng hoa', inFile: null },
  ],
};

/** The same where more was typed, and some of it would be lost. */
export const planAgainFull: PlanSheetPreview = {
  ...planAgain,
  removed: ['II.6 Ứng dụng công nghệ thông tin'],
  kept: [...planAgain.kept, { address: 'F30', text: 'hỏi lại' }],
  ownRows: [{ address: 'C29', text: 'Gặp mặt điển hình tiên tiến' }],
  takenOut: ['Như trên'],
  lost: [{ address: 'D33', text: 'Chuyển đổi số' }],
  beside: [{ address: 'H28', text: 'xem lại' }],
};
