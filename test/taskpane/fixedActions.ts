import { atOnce } from '../../src/core/work/work';
import type { Outcome } from '../../src/core/work/outcome';
import { done, failed } from '../../src/core/work/outcome';
import type { TaskCheck } from '../../src/core/office/taskCheck';
import type { OfficeView } from '../../src/core/office/officeView';
import type { Plan } from '../../src/core/plan/plan';
import { noFurther } from '../../src/core/tasks/furtherColumns';
import { defaultAppendixSettings } from '../../src/core/plan/appendixSettings';
import type { Finding, Severity } from '../../src/core/rules/finding';
import { keyFindings } from '../../src/core/rules/findingKey';
import type { Grid } from '../../src/core/sheets/grid';
import type { Table } from '../../src/core/sheets/table';
import type { TaskField } from '../../src/core/vocabulary/taskFields';
import type { Task } from '../../src/core/tasks/task';
import type { Actions } from '../../src/taskpane/office/actions';
import { builtInLaw, listView, nomineeCheckWith } from './fixedNominees';
import { planCheckWith } from './fixedPlanCheck';
import { appendixPreview, appendixWritten, planPreview } from './fixedPreviews';
import { fixedPlanTasks } from './fixedPlanTasks';
import { fixedNextYear } from './papers/fixedNextYear';
import { fixedPapers } from './papers/fixedPapers';
import { fixedProbe } from './fixedProbe';
import { summariesFilled, summariesPreview } from './fixedSummaries';

/** Small values for the pane to show. They stand for what the actions answer, not for Excel. */
export const plan: Plan = {
  origin: 'sheet',
  document: {
    kind: 'Kế hoạch',
    number: '12/KH-UBND',
    numberAsPrinted: '12/KH-UBND',
    place: 'Mây Trắng',
    date: '2026-01-15' as Plan['document']['date'],
    dateAsPrinted: 'ngày 15 tháng 01 năm 2026',
    year: 2026,
    years: { from: 2026, to: 2026 },
    title: 'Công tác thi đua, khen thưởng năm 2026',
    issuer: 'Ủy ban nhân dân phường Mây Trắng',
    isIssuedByChairman: false,
    mentionsAppendix: true,
    hasEndMark: true,
  },
  parts: [
    { id: 'I', title: 'Mục đích, yêu cầu', items: [] },
    {
      id: 'II',
      title: 'Nội dung',
      items: [
        { id: 'II.1', title: 'Tổ chức phát động phong trào thi đua yêu nước', points: [], shortName: null },
        { id: 'II.2', title: 'Đẩy mạnh công tác tuyên truyền', points: [], shortName: null },
      ],
    },
  ],
  taskPartId: 'II',
  bodies: [{ id: 'III.1', name: 'Văn phòng HĐND và UBND phường', duties: ['Tham mưu'] }],
  citations: [],
  targets: [],
  deadlines: [],
  asks: [],
  recipients: [],
  signature: { onBehalfOf: null, forRole: null, role: 'Chủ tịch', name: 'Nguyễn Văn Thử' },
  tables: [],
  tasks: [],
  doubts: [],
};

const grid: Grid = {
  sheet: 'Theo dõi NV',
  originRow: 0,
  originColumn: 0,
  values: [
    ['BẢNG THEO DÕI', '', '', ''],
    ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['I', 'Phong trào thi đua', '', ''],
    [1, 'Ban hành kế hoạch phát động', 'Văn phòng', 'Quý I'],
    [2, 'Tổ chức ký giao ước', 'Văn phòng', 'trước ngày 15/3'],
    ['', 'Cộng', '', ''],
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

export const table: Table<TaskField> = {
  kind: 'tasks',
  sheet: 'Theo dõi NV',
  grid,
  headerFirstRow: 1,
  headerLastRow: 1,
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
      header: 'Nội dung nhiệm vụ',
      field: 'content',
      certainty: 1,
      toldBy: 'header',
      likely: ['content'],
      samples: ['Ban hành kế hoạch phát động'],
    },
    {
      column: 2,
      header: 'Chủ trì',
      field: 'lead',
      certainty: 0.6,
      toldBy: 'header',
      likely: ['lead'],
      samples: ['Văn phòng'],
    },
    {
      column: 3,
      header: 'Thời hạn',
      field: 'time',
      certainty: 0.9,
      toldBy: 'header',
      likely: ['time'],
      samples: ['Quý I'],
    },
  ],
  rows: [
    { row: 2, kind: 'group' },
    { row: 3, kind: 'record' },
    { row: 4, kind: 'record' },
    { row: 5, kind: 'total' },
  ],
  likelihood: 0.9,
  alongside: [],
  headerKey: 'k',
};

export const emptyOffice: OfficeView = {
  plan: null,
  planSheet: null,
  taskTables: [],
  taskTable: null,
  isConfirmed: false,
  certainty: 0,
  leftOut: [],
  begun: null,
  tie: [],
  appendixSheet: null,
  theirSheets: [],
  isReadOnly: false,
  hasStopped: false,
  twins: [],
  isEmpty: true,
  sample: [],
  appendix: defaultAppendixSettings,
  furtherColumns: [],
  struck: [],
  bodies: { choices: ['Văn phòng HĐND và UBND', 'Công an'], own: [], onSheets: [] },
};

export const readyOffice: OfficeView = {
  ...emptyOffice,
  plan,
  planSheet: 'Kế hoạch',
  taskTables: [{ sheet: 'Theo dõi NV', headerRow: 2, records: 2, likelihood: 0.9, certainty: 0.9 }],
  certainty: 0.9,
  taskTable: table,
  isConfirmed: true,
  theirSheets: ['Theo dõi NV', 'Danh bạ'],
  isEmpty: false,
};

/** A finding on a cell of the sheet; `row` and `column` count from 0. */
export function finding(given: {
  readonly rule: string;
  readonly severity: Severity;
  readonly row: number;
  readonly column: number;
  readonly messageId: string;
  readonly data?: Finding['data'];
  readonly addsBody?: string;
}): Finding {
  const cell = { sheet: table.sheet, row: given.row, column: given.column };
  return {
    rule: given.rule,
    messageId: given.messageId,
    severity: given.severity,
    where: { kind: 'cell', cell },
    field: null,
    data: given.data ?? {},
    ...(given.addsBody === undefined ? {} : { answer: { kind: 'addBody', name: given.addsBody } as const }),
  };
}

/** Nothing is left to do. */
const noLoad: TaskCheck['deadlines'] = {
  due: [],
  later: 0,
  months: [],
  bodies: [],
  total: { key: '', label: null, open: 0, overdue: 0, months: [] },
};

/** A check that found exactly these. */
export function checkWith(findings: readonly Finding[], office: OfficeView = readyOffice): TaskCheck {
  return {
    view: office,
    plan: office.plan,
    table,
    summaries: [],
    tasks: [],
    findings: atOnce(keyFindings(findings, () => null)).map((one) => ({
      ...one,
      mustBeMended: one.severity === 'error',
    })),
    ignored: [],
    deadlines: noLoad,
    fixes: [],
    questions: [],
    facts: [],
    ruleCount: 12,
    hiddenRows: 0,
    tooLarge: [],
    unreadMerges: [],
    proposedLinks: [],
  };
}

/** Every command answers something plain; a test hands in the ones that it is about. */
export function fixedActions(given: Partial<Actions> = {}): Actions {
  const nothing = (): Promise<Outcome<null>> => Promise.resolve(done(null));
  return {
    openedLaw: () => Promise.resolve({ used: builtInLaw, trouble: null }),
    viewOffice: () => Promise.resolve(done(readyOffice)),
    readPlanFile: () => Promise.resolve(done(plan)),
    readPlanText: () => Promise.resolve(done(plan)),
    readPlanFileWith: () => Promise.resolve(done(plan)),
    readPlanTextWith: () => Promise.resolve(done(plan)),
    previewPlan: () => Promise.resolve(done(planPreview)),
    savePlan: () => Promise.resolve(done({ kind: 'written', sheet: 'Kế hoạch', undoId: 'u1' })),
    pointAtTaskSheet: nothing,
    confirmMapping: nothing,
    confirmMappings: nothing,
    linkTasks: nothing,
    setAppendix: nothing,
    checkPlan: () => Promise.resolve(done(planCheckWith([]))),
    chooseDuties: nothing,
    answerStruckRows: nothing,
    checkTasks: () => Promise.resolve(done(checkWith([]))),
    previewAppendix: () => Promise.resolve(done(appendixPreview)),
    generateAppendix: () => Promise.resolve(done(appendixWritten)),
    addBody: nothing,
    tieBody: nothing,
    dropBody: nothing,
    viewNominees: () => Promise.resolve(done(listView)),
    checkNominees: () => Promise.resolve(done(nomineeCheckWith())),
    watchQuota: () =>
      Promise.resolve(done({ quota: nomineeCheckWith().quota, stop: () => Promise.resolve() })),
    // as on an Excel that lets nobody watch: each pane test that is about following says so itself
    followOffice: () => Promise.resolve(failed({ reason: 'excel', code: 'NotSupported' })),
    watchEdits: () => Promise.resolve(done({ stop: () => Promise.resolve() })),
    previewCheckSlip: () =>
      Promise.resolve(
        done({
          key: 'seen',
          sheet: 'Phiếu kiểm tra',
          isNew: true,
          nameOnOffer: null,
          checkedRows: [{ sheet: 'Danh sách', rows: 2, fingerprint: 'f' }],
          check: nomineeCheckWith(),
          printed: { count: 0, named: [] },
        }),
      ),
    writeCheckSlip: () =>
      Promise.resolve(
        done({ kind: 'written', sheet: 'Phiếu kiểm tra', undoId: 'u3', check: nomineeCheckWith() }),
      ),
    fixFindings: (fixes) =>
      Promise.resolve(done({ kind: 'written', cells: fixes.length, undoId: 'u4', asText: [], stale: [] })),
    lookAtChoices: () => Promise.resolve(done([])),
    mendChoices: (columns) =>
      Promise.resolve(
        done({
          columns: columns.length,
          cells: columns.reduce((sum, one) => sum + one.cells, 0),
          undoId: 'u7',
        }),
      ),
    markFindings: ({ error, warning, info }) =>
      Promise.resolve(done({ cells: error.length + warning.length + info.length, skipped: [] })),
    unmark: () => Promise.resolve(done({ cells: 0, left: [] })),
    findMarks: () => Promise.resolve(done({ cells: 0, sheets: [] })),
    ignoreFinding: nothing,
    restoreFinding: nothing,
    answerFinding: nothing,
    exemptFromQuota: nothing,
    setProvinceShare: () => Promise.resolve(done({ kind: 'written', sheet: 'Thiết lập TĐKT', undoId: 'u6' })),
    writeLawSettings: () => Promise.resolve(done({ kind: 'written', sheet: 'Thiết lập TĐKT', undoId: 'u5' })),
    previewSummaries: () => Promise.resolve(done(summariesPreview)),
    fillSummaries: () => Promise.resolve(done(summariesFilled)),
    previewOfficeTables: () => Promise.resolve(done({ tables: [] })),
    fillOfficeTables: () => Promise.resolve(done({ kind: 'written', tables: [], undoId: 'u6', asText: [] })),
    goToCell: nothing,
    goToSheet: nothing,
    showSheet: () => Promise.resolve(done('shown')),
    listUndo: () => Promise.resolve(done([])),
    undo: () => Promise.resolve(done({ sheets: ['Phụ lục'], left: [] })),
    findStopped: () => Promise.resolve(done([])),
    finishStopped: () => Promise.resolve(done({ sheets: ['Phụ lục'], left: [] })),
    takeBackStopped: () => Promise.resolve(done({ sheets: ['Phụ lục'], left: [] })),
    leaveStopped: nothing,
    claimSheet: nothing,
    ...fixedPapers,
    ...fixedNextYear,
    ...fixedPlanTasks,
    ...fixedProbe,
    addSample: () =>
      Promise.resolve(done({ sheets: ['Kế hoạch', 'Nhiệm vụ mẫu', 'Đề nghị mẫu'], undoId: 'u-sample' })),
    removeSample: ({ sheets }) => Promise.resolve(done({ sheets, stayed: [], undoId: 'u-sample-out' })),
    cleanBeforeSending: nothing,
    describeMachine: () =>
      Promise.resolve({
        host: 'Excel',
        platform: 'PC',
        version: '16.0',
        apiSet: '1.17',
        floor: '1.14',
        isEnough: true,
      }),
    ...given,
  };
}

/** The same finding as many times as asked, one a row. */
export function findingsOnRows(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, row) =>
    finding({ ...blankLead, row, data: { content: `Việc ${row + 1}`, field: 'lead' } }),
  );
}

/** A cell that must be filled and is not, and a body that nobody knows: to place on any cell. */
export const blankLead = {
  rule: 'NV-03',
  messageId: 'blankCell',
  severity: 'error',
  row: 26,
  column: 10,
  data: { content: 'Tổ chức ký giao ước', field: 'lead' },
} as const;
export const unknownLead = {
  rule: 'NV-04',
  messageId: 'unknownLead',
  severity: 'warning',
  row: 4,
  column: 2,
  data: { shownBody: 'Ban X' },
  addsBody: 'Ban X',
} as const;

/** A task as a reading gives it, with only its key, content and item told. */
export function task(given: {
  readonly key: string;
  readonly content: string;
  readonly itemId: string | null;
}): Task {
  const none = <Value>(value: Value) => ({ value, text: '', cell: null });
  return {
    key: given.key,
    sheet: table.sheet,
    row: 3,
    ordinal: none(''),
    content: { value: given.content, text: given.content, cell: null },
    item: { text: given.itemId ?? '', id: given.itemId, source: 'none', cell: null },
    leads: none([]),
    supporters: none([]),
    time: none({
      kind: 'blank',
      start: null,
      end: null,
      isAmbiguous: false,
      isMonthFirst: false,
      saysOtherYear: false,
      impossibleBy: null,
      impossiblePart: null,
      milestones: [],
    }),
    product: none(''),
    status: none('none'),
    result: none(''),
    note: none(''),
    further: noFurther,
    isHidden: false,
  };
}
