import type { FoundList, NomineeCheck, NomineeView } from '../../src/core/office/nomineeCheck';
import type { NomineeField } from '../../src/core/vocabulary/nomineeFields';
import type { CellChange } from '../../src/core/sheets/cellChange';
import type { Grid } from '../../src/core/sheets/grid';
import type { Table } from '../../src/core/sheets/table';
import type { IsoDate } from '../../src/core/time/isoDate';

/** Small values for the view of nominations. They stand for what the actions answer; the people are made up. */
type KeyedFinding = NomineeCheck['findings'][number];

export const listSheet = 'DS khen thưởng';

const grid: Grid = {
  sheet: listSheet,
  originRow: 0,
  originColumn: 0,
  values: [
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Trần Thị Thử', 'Trường Mẫu', 'CSTĐCS'],
    [2, 'Lê  Văn Nháp', 'Trường Mẫu', 'LĐTT'],
  ],
  numberFormats: [],
  formulaCells: new Set(),
  merges: null,
  hiddenRows: new Set(),
  struckRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
  isVisible: true,
};

const listTable: Table<NomineeField> = {
  kind: 'nominees',
  sheet: listSheet,
  grid,
  headerFirstRow: 0,
  headerLastRow: 0,
  columns: [
    {
      column: 0,
      header: 'STT',
      field: 'ordinal',
      certainty: 1,
      toldBy: 'header',
      likely: ['ordinal'],
      samples: ['1'],
    },
    {
      column: 1,
      header: 'Họ và tên',
      field: 'name',
      certainty: 1,
      toldBy: 'header',
      likely: ['name'],
      samples: ['Trần Thị Thử'],
    },
    {
      column: 2,
      header: 'Đơn vị',
      field: 'unit',
      certainty: 1,
      toldBy: 'header',
      likely: ['unit'],
      samples: ['Trường Mẫu'],
    },
    {
      column: 3,
      header: 'Danh hiệu',
      field: 'award',
      certainty: 1,
      toldBy: 'header',
      likely: ['award'],
      samples: ['CSTĐCS'],
    },
  ],
  rows: [
    { row: 1, kind: 'record' },
    { row: 2, kind: 'record' },
  ],
  likelihood: 0.9,
  alongside: [],
  headerKey: 'h',
};

export const foundList: FoundList = {
  summary: { sheet: listSheet, headerRow: 1, records: 2, likelihood: 0.9, certainty: 0.9 },
  table: listTable,
  isConfirmed: true,
};

export const listView: NomineeView = {
  lists: [foundList],
  otherYears: [],
  historySheets: [],
  registrationSheets: [],
  unlikely: [],
  year: { year: 2025, from: 'title' },
  slip: { kind: 'none' },
  struck: [],
  isReadOnly: false,
  isEmpty: false,
  begun: null,
};

/** A day that tests name; the type's promise is kept by hand. */
const day = (text: string): IsoDate => text as IsoDate;

export const builtInLaw: NomineeCheck['law']['edition'] = {
  id: '2026-11',
  made: day('2026-11-20'),
  from: day('2017-10-01'),
  origin: 'builtIn',
};

/** A rating that is too low: an error on the first nominee, with its entry of the law book. */
export const lowRating: KeyedFinding = {
  mustBeMended: true,
  key: 'CN-01:1',
  rule: 'CN-01',
  messageId: 'needNotMet',
  severity: 'error',
  where: { kind: 'cell', cell: { sheet: listSheet, row: 1, column: 3 } },
  field: 'rating',
  data: {
    who: 'Bà Trần Thị Thử – Trường Mẫu',
    award: 'Lao động tiên tiến',
    row: 2,
    need: 'rating',
    found: 'completed',
    atLeast: 'good',
  },
  basis: {
    key: 'LDTT',
    citation: 'Điều 24 Luật 06/2022/QH15',
    read: 'fullText',
    confidence: 'H',
    isBeforeChange: false,
    from: day('2024-01-01'),
    until: null,
    officeReason: null,
  },
};

/** Double spaces in a name: one honest answer. */
export const spacesFix: CellChange = {
  cell: { sheet: listSheet, row: 2, column: 1 },
  from: 'Lê  Văn Nháp',
  to: 'Lê Văn Nháp',
};

/** A check that found exactly these. */
export function nomineeCheckWith(over: Partial<NomineeCheck> = {}): NomineeCheck {
  return {
    lists: [foundList],
    otherYears: [],
    historySheets: [],
    unlikely: [],
    year: { year: 2025, from: 'title' },
    standardsDays: [day('2025-12-31')],
    decisionDay: { date: day('2025-12-15'), which: 'submission' },
    nominees: [],
    findings: [],
    ignored: [],
    facts: [],
    rules: ['CN-01', 'CN-02'],
    ruleCount: 2,
    quota: {
      awardId: 'CSTDCS',
      share: null,
      whole: { unit: null, base: 20, used: 2, allowed: 3, left: 1 },
      units: [{ unit: 'Trường Mẫu', base: 20, used: 2, allowed: 3, left: 1 }],
      exempt: [],
    },
    promise: [{ what: 'women', found: 5, base: 20 }],
    verdicts: { right: 0, contradicted: 0, notCompared: 0, doubts: [] },
    dossiers: {
      complete: 1,
      open: [
        {
          nomineeKey: 'n1',
          sheet: listSheet,
          row: 1,
          who: 'Bà Trần Thị Thử – Trường Mẫu',
          award: 'Chiến sĩ thi đua cơ sở',
          papers: [
            { anyOf: ['report'], state: 'missing' },
            { anyOf: ['minutes'], state: 'received' },
          ],
          due: day('2025-12-20'),
          received: null,
        },
      ],
      notTold: 0,
    },
    calendars: [
      {
        due: day('2025-12-20'),
        count: 2,
        from: 'sheet',
        lines: [{ step: 'collect', workingDays: 5, date: day('2025-12-04'), isProvisional: false }],
      },
    ],
    law: { edition: builtInLaw, notices: [], changed: [], problems: [] },
    fixes: [],
    questions: [],
    hiddenRows: 0,
    tooLarge: [],
    unreadMerges: [],
    ...over,
  };
}
