import type { FilledSummaries } from '../../src/actions/papers/standardTables';
import type { FilledOfficeTables, OfficeTablesPreview } from '../../src/actions/fillOfficeTables';
import type { SummariesPreview } from '../../src/actions/papers/previewSummaries';
import type { Finding } from '../../src/core/rules/finding';

/** Small values for the view of summaries. They stand for what the actions answer; nothing in them is real. */
type OfficeTable = OfficeTablesPreview['tables'][number];

const ownSheet = 'BC quý';

export const summariesPreview: SummariesPreview = {
  key: 'seen',
  sheets: [
    {
      about: 'tasks',
      sheet: 'Tổng hợp nhiệm vụ',
      isNew: true,
      tables: [
        {
          id: 'taskItems',
          title: 'Nhiệm vụ theo mục của kế hoạch và trạng thái',
          rows: 8,
          live: false,
          why: null,
        },
        {
          id: 'taskBodies',
          title: 'Nhiệm vụ theo đơn vị chủ trì và trạng thái',
          rows: 5,
          live: false,
          why: null,
        },
      ],
      changedCells: null,
    },
    {
      about: 'nominees',
      sheet: 'Tổng hợp khen thưởng',
      isNew: false,
      tables: [
        { id: 'awards', title: 'Theo danh hiệu, hình thức và đối tượng', rows: 4, live: false, why: null },
      ],
      changedCells: 7,
    },
  ],
  figures: 'values',
  tieOut: { total: 42, byKind: 42, byType: 42, individuals: 36, byClass: 36, holds: true },
  bars: {
    bodies: [
      {
        label: 'Văn phòng HĐND và UBND phường',
        total: 10,
        parts: [
          { key: 'done', label: 'Hoàn thành', count: 6 },
          { key: 'late', label: 'Chậm, quá hạn', count: 1 },
          { key: 'notStarted', label: 'Chưa thực hiện', count: 3 },
        ],
      },
      { label: 'Công an phường', total: 4, parts: [{ key: 'done', label: 'Hoàn thành', count: 4 }] },
      ...Array.from({ length: 6 }, (_, index) => ({
        label: `Tổ dân phố số ${index + 1}`,
        total: 3,
        parts: [{ key: 'late', label: 'Chậm, quá hạn', count: 3 }],
      })),
    ],
    awards: [
      {
        label: 'Lao động tiên tiến',
        total: 24,
        parts: [
          { key: 'individual', label: 'Cá nhân', count: 20 },
          { key: 'untold', label: 'Chưa rõ', count: 4 },
        ],
      },
      {
        label: 'Tập thể Lao động tiên tiến',
        total: 6,
        parts: [{ key: 'collective', label: 'Tập thể', count: 6 }],
      },
    ],
  },
  findings: [],
  nameOnOffer: null,
};

/** The same sheets, with nothing on them that would change. */
export const summariesRight: SummariesPreview = {
  ...summariesPreview,
  sheets: summariesPreview.sheets.map((sheet) => ({ ...sheet, isNew: false, changedCells: 0 })),
};

/** A sum that does not tie out. */
export const unevenKinds: Finding = {
  rule: 'TK-01',
  messageId: 'kindsDoNotAddUp',
  severity: 'warning',
  where: { kind: 'sheet', sheet: 'DS khen thưởng' },
  field: null,
  data: { sheet: 'DS khen thưởng', count: 1, total: 42 },
};

export const summariesFilled: FilledSummaries = {
  kind: 'written',
  sheets: ['Tổng hợp nhiệm vụ', 'Tổng hợp khen thưởng'],
  tieOut: null,
  findings: [],
  missingCharts: [],
  undoId: 'u7',
};

/** A table of theirs with this many cells to change, one below the other in column C. */
export function officeTable(given: Partial<OfficeTable> & { readonly cells?: number } = {}): OfficeTable {
  const { cells = 2, ...over } = given;
  return {
    key: 'BC quý A3',
    sheet: ownSheet,
    title: 'TỔNG HỢP TIẾN ĐỘ',
    address: 'A3:F12',
    subject: 'tasks',
    left: null,
    changes: Array.from({ length: cells }, (_, index) => ({
      cell: { sheet: over.sheet ?? ownSheet, row: 3 + index, column: 2 },
      from: index === 0 ? 99 : '',
      to: index + 4,
      row: `Đơn vị ${index + 1}`,
      column: 'Hoàn thành',
    })),
    same: 3,
    formulas: [],
    words: [],
    leftCells: [],
    unknown: [],
    doNotAddUp: [],
    totalApart: null,
    money: null,
    ...over,
  };
}

/** What is left alone in a table, of every kind. */
export const leftAlone: Partial<OfficeTable> = {
  unknown: [{ axis: 'column', address: 'F3', label: 'Kinh phí xã hội hóa', why: 'noData' }],
  leftCells: [
    { address: 'B5', row: 'Văn phòng', column: 'Tổng số', why: 'formula' },
    { address: 'B6', row: 'Công an phường', column: 'Tổng số', why: 'formula' },
    { address: 'D6', row: 'Công an phường', column: 'Hoàn thành', why: 'words' },
  ],
  doNotAddUp: ['Hoàn thành'],
  totalApart: { label: 'Tổng cộng', records: 10, bodies: ['Đoàn phường', 'Hội CCB'], cells: ['C8'] },
};

export const secondTable = officeTable({
  key: 'Biểu khen A1',
  sheet: 'Biểu khen',
  title: 'BIỂU TỔNG HỢP KHEN THƯỞNG',
  subject: 'nominees',
  cells: 30,
});

export const otherYearTable = officeTable({
  key: 'Năm trước A1',
  sheet: 'Năm trước',
  title: 'TỔNG HỢP NĂM 2024',
  changes: [],
  left: { reason: 'otherYear', words: 'năm 2024' },
});

export const officeTablesFilled: FilledOfficeTables = {
  kind: 'written',
  tables: [],
  undoId: 'u6',
  asText: [],
};
