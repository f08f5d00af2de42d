import type { BrokenChoices } from '../../src/core/office/brokenChoices';

/** A column of leads of which a paste took the drop-down of some rows. */
export const brokenLeads: BrokenChoices = {
  sheet: 'Theo dõi NV',
  column: 2,
  header: 'Chủ trì',
  lost: 780,
  foreign: 20,
  source: 'stays',
  changes: [],
  cells: 800,
  notOffered: ['Công an lạ', 'P.VHXH'],
  isProtected: false,
  usedRows: { row: 0, rowCount: 1001 },
};

/** One whose list stops short, on a sheet that is protected. */
export const protectedResults: BrokenChoices = {
  ...brokenLeads,
  sheet: 'Theo dõi quý IV',
  column: 7,
  header: 'Kết quả',
  lost: 0,
  foreign: 0,
  source: 'grows',
  cells: 12,
  isProtected: true,
};

/** One whose list has lost its words for good. */
export const goneWords: BrokenChoices = {
  ...brokenLeads,
  column: 4,
  header: 'Thời hạn',
  lost: 0,
  foreign: 0,
  cells: 0,
  notOffered: [],
};
