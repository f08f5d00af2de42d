import { done, failed } from '../../src/core/work/outcome';
import type { StoppedStep } from '../../src/actions/stoppedSteps';
import type { OfficeView } from '../../src/core/office/officeView';
import type { Finding } from '../../src/core/rules/finding';
import { currentLawBook } from '../../src/core/law/currentBook';
import { parseIsoDate } from '../../src/core/time/isoDate';
import type { Actions } from '../../src/taskpane/office/actions';
import { doubtfulTable } from './columns/doubtfulTable';
import { fourLists, named } from './columns/fourLists';
import { findingStates } from './findings/findingStates';
import { foundList, listView, lowRating, nomineeCheckWith, spacesFix } from './fixedNominees';
import { blankLead, checkWith, emptyOffice, finding, plan, readyOffice, unknownLead } from './fixedActions';
import { appendixPreview, planAgain, planAgainFull, planPreview } from './fixedPreviews';
import { planCheckWith, planWithFindings } from './fixedPlanCheck';
import { brokenLeads, goneWords, protectedResults } from './fixedChoices';
import { someLoad } from './fixedDeadlines';
import { joinAsking, joinClear } from './papers/fixedJoins';
import { ownTasks, planTasksPreview } from './fixedPlanTasks';
import { undoNewerFirst } from './puttingRight/newerFirstState';
import {
  leftAlone,
  otherYearTable,
  officeTablesFilled,
  officeTable,
  secondTable,
  summariesPreview,
  summariesRight,
  unevenKinds,
} from './fixedSummaries';

const some: readonly Finding[] = [
  finding(blankLead),
  finding({
    ...blankLead,
    row: 30,
    column: 4,
    data: { content: 'Xét tặng danh hiệu thi đua cuối năm', field: 'time' },
  }),
  finding(unknownLead),
];
const recurring: Finding = {
  ...finding(unknownLead),
  cells: [4, 9, 12].map((row) => ({ sheet: 'Theo dõi NV', row, column: 2 })),
  data: { shownBody: 'P.VHXH', cellCount: 3, cells: 'C5, C10, C13' },
  answer: { kind: 'addBody', name: 'P.VHXH' },
};
const stopped = (kind: StoppedStep['kind'], at = '2026-03-02T08:15:00.000Z'): Partial<Actions> => ({
  viewOffice: () => Promise.resolve(done({ ...readyOffice, hasStopped: true })),
  findStopped: () =>
    Promise.resolve(done([{ id: 's1', action: 'generateAppendix', at, sheets: ['Phụ lục'], kind }])),
});
const editedCells = Array.from({ length: 9 }, (_, at) => ({ sheet: 'Phụ lục', address: `G${at + 7}` }));
const never = <Value>() => new Promise<Value>(() => undefined);

const withSample: OfficeView = {
  ...readyOffice,
  sample: [
    { sheet: 'Kế hoạch', what: 'invented' },
    { sheet: 'Nhiệm vụ mẫu', what: 'invented' },
    { sheet: 'Đề nghị mẫu', what: 'invented' },
    { sheet: 'Phụ lục', what: 'madeFrom' },
  ],
};

/** Every state that must be designed, without Excel, by its name: what the actions answer in it. */
export const galleryStates = {
  empty: { viewOffice: () => Promise.resolve(done(emptyOffice)) },
  menuBeginning: { viewOffice: () => Promise.resolve(done(emptyOffice)) },
  emptySummaries: { viewOffice: () => Promise.resolve(done(emptyOffice)) },
  sample: { viewOffice: () => Promise.resolve(done(withSample)) },
  sampleChanged: {
    viewOffice: () => Promise.resolve(done(withSample)),
    removeSample: () =>
      Promise.resolve(
        failed({
          reason: 'editedSince',
          cells: editedCells.map(({ address }) => ({ sheet: 'Nhiệm vụ mẫu', address })),
          made: ['Nhiệm vụ mẫu'],
          gone: [],
          stays: [],
          referring: [],
          seen: 'as shown',
        }),
      ),
  },
  ready: { checkTasks: () => Promise.resolve(done(checkWith(some))) },
  clean: {},
  damagedChoices: {
    lookAtChoices: () => Promise.resolve(done([brokenLeads, protectedResults, goneWords])),
  },
  deadlines: { checkTasks: () => Promise.resolve(done({ ...checkWith(some), deadlines: someLoad })) },
  unknownNames: {
    viewOffice: () =>
      Promise.resolve(
        done({
          ...readyOffice,
          bodies: {
            choices: ['Công an', 'Văn phòng HĐND và UBND', 'Trung tâm Phục vụ hành chính công'],
            own: ['Tổ hợp tác Mẫu', { alias: 'VP', body: 'Văn phòng HĐND và UBND' }],
            onSheets: ['Nhà văn hóa', { alias: 'NVH', body: 'Nhà văn hóa' }],
          },
        }),
      ),
    checkTasks: () => Promise.resolve(done(checkWith([recurring]))),
  },
  ...findingStates,
  confirm: { viewOffice: () => Promise.resolve(done({ ...readyOffice, isConfirmed: false })) },
  confirmDoubt: {
    viewOffice: () => Promise.resolve(done({ ...readyOffice, isConfirmed: false, taskTable: doubtfulTable })),
  },
  confirmHidden: {
    viewOffice: () => Promise.resolve(done({ ...readyOffice, isConfirmed: false })),
    showSheet: () => Promise.resolve(done('hidden')),
  },
  confirmList: {
    viewNominees: () => Promise.resolve(done({ ...listView, lists: [named(foundList, { doubt: true })] })),
  },
  confirmFour: { viewNominees: () => Promise.resolve(done({ ...listView, lists: fourLists })) },
  confirmFourDoubt: {
    viewNominees: () =>
      Promise.resolve(
        done({
          ...listView,
          lists: fourLists.map((list, at) => (at % 2 === 0 ? list : named(list, { doubt: true }))),
        }),
      ),
  },
  tie: {
    viewOffice: () =>
      Promise.resolve(
        done({ ...readyOffice, taskTable: null, tie: ['Theo dõi NV', 'Danh bạ'], isConfirmed: false }),
      ),
  },
  readOnly: { viewOffice: () => Promise.resolve(done({ ...readyOffice, isReadOnly: true })) },
  editing: { generateAppendix: () => Promise.resolve(failed({ reason: 'cellEditing' })) },
  taken: {
    savePlan: () =>
      Promise.resolve(failed({ reason: 'notOurSheet', sheet: 'Kế hoạch', otherName: 'Kế hoạch (2)' })),
  },
  long: {
    checkTasks: (request) => {
      request.onProgress?.(1200, 5000);
      return never();
    },
  },
  lists: {
    checkNominees: () =>
      Promise.resolve(
        done(
          nomineeCheckWith({
            findings: [lowRating],
            fixes: [{ kind: 'spaces', field: 'name', fix: spacesFix }],
          }),
        ),
      ),
  },
  carried: {
    viewOffice: () =>
      Promise.resolve(
        done({ ...readyOffice, struck: [{ sheet: 'Theo dõi NV', rows: [11, 14, 19], answer: null }] }),
      ),
    previewAppendix: () =>
      Promise.resolve(
        done({
          ...appendixPreview,
          printed: { count: 7, named: some.slice(0, 5) },
          struck: [{ sheet: 'Theo dõi NV', rows: [11, 14, 19], answer: null }],
          writtenOut: { bodyNames: 12, days: 3, notes: 2 },
        }),
      ),
  },
  provinceShare: withoutShare(),
  // view=summaries, the paper of joining, with any file chosen
  joinAsking: { previewJoin: () => Promise.resolve(done(joinAsking)) },
  joinClear: { previewJoin: () => Promise.resolve(done(joinClear)) },
  noList: { viewNominees: () => Promise.resolve(done({ ...listView, lists: [], unlikely: [foundList] })) },
  slipChanged: {
    viewNominees: () =>
      Promise.resolve(done({ ...listView, slip: { kind: 'changed', sheet: 'Phiếu', changed: ['DS'] } })),
  },
  summaries: {
    previewOfficeTables: () =>
      Promise.resolve(done({ tables: [officeTable(leftAlone), secondTable, otherYearTable] })),
    fillOfficeTables: () => Promise.resolve(done(officeTablesFilled)),
  },
  summariesUneven: {
    previewSummaries: () =>
      Promise.resolve(
        done({
          ...summariesPreview,
          tieOut: { total: 42, byKind: 41, byType: 42, individuals: 36, byClass: 36, holds: false },
          findings: [unevenKinds],
          nameOnOffer: { sheet: 'Tổng hợp nhiệm vụ', otherName: 'Tổng hợp nhiệm vụ (2)' },
        }),
      ),
  },
  summariesRight: {
    previewSummaries: () => Promise.resolve(done(summariesRight)),
    previewOfficeTables: () => Promise.resolve(done({ tables: [officeTable({ cells: 0 })] })),
  },
  summariesMany: {
    previewOfficeTables: () => Promise.resolve(done({ tables: [officeTable({ cells: 2500 })] })),
    fillOfficeTables: () => Promise.resolve(failed({ reason: 'changedSince', sheet: 'Theo dõi NV' })),
  },
  summariesLong: {
    previewOfficeTables: (request) => {
      request.onProgress?.(1200, 5000);
      return never();
    },
  },
  summariesNone: { previewSummaries: () => Promise.resolve(failed({ reason: 'noTaskSheet' })) },
  summariesReadOnly: {
    viewOffice: () => Promise.resolve(done({ ...readyOffice, isReadOnly: true })),
    previewOfficeTables: () => Promise.resolve(done({ tables: [officeTable()] })),
  },
  undoEdited: {
    undo: (_step, edits) =>
      Promise.resolve(
        edits === 'ask'
          ? failed({
              reason: 'editedSince',
              cells: editedCells.slice(0, 1),
              made: [],
              gone: [],
              stays: [],
              referring: [],
              seen: '1',
            })
          : done({ sheets: ['Phụ lục'], left: edits === 'keep' ? editedCells.slice(0, 1) : [] }),
      ),
  },
  undoEditedMade: {
    undo: () =>
      Promise.resolve(
        failed({
          reason: 'editedSince',
          cells: editedCells,
          made: ['Phụ lục nhiệm vụ cụ thể'],
          gone: [],
          stays: [],
          referring: [],
          seen: '1',
        }),
      ),
  },
  undoReferring: {
    undo: () =>
      Promise.resolve(
        failed({
          reason: 'editedSince',
          cells: [],
          made: ['Phụ lục nhiệm vụ cụ thể'],
          gone: [],
          stays: [],
          referring: [
            { sheet: 'Báo cáo tháng', address: 'C5' },
            { sheet: 'Báo cáo tháng', address: 'C6' },
          ],
          seen: '1',
        }),
      ),
  },
  undoEditedStays: {
    undo: () =>
      Promise.resolve(
        failed({
          reason: 'editedSince',
          cells: editedCells.slice(0, 3),
          made: [],
          gone: [],
          stays: editedCells.slice(0, 1),
          referring: [],
          seen: '1',
        }),
      ),
  },
  undoNewerFirst,
  stoppedHalf: stopped('half'),
  stoppedTakingBack: stopped('takingBack'),
  stoppedEmptySheet: stopped('emptySheet'),
  stoppedYoung: stopped('half', new Date().toISOString()),
  stoppedEdited: {
    ...stopped('half'),
    takeBackStopped: () =>
      Promise.resolve(
        failed({
          reason: 'editedSince',
          cells: editedCells.slice(0, 2),
          made: ['Phụ lục'],
          gone: [],
          stays: [],
          referring: [],
          seen: '1',
        }),
      ),
  },
  twins: {
    viewOffice: () => Promise.resolve(done({ ...readyOffice, twins: [['Phụ lục', 'Phụ lục (2)']] })),
  },
  mixedLetters: {
    checkNominees: () =>
      Promise.resolve(
        done(
          nomineeCheckWith({
            findings: [lowRating],
            fixes: [{ kind: 'spaces', field: 'name', fix: spacesFix }],
          }),
        ),
      ),
    fixFindings: (fixes, mixedLetters) =>
      Promise.resolve(
        mixedLetters === 'ask'
          ? failed({ reason: 'mixedLetters', cells: [{ sheet: 'Cá nhân', address: 'B6' }] })
          : done({ kind: 'written', cells: fixes.length, undoId: 'u4', asText: [], stale: [] }),
      ),
  },
  typedUnknown: {
    generateAppendix: () =>
      Promise.resolve(failed({ reason: 'typedSince', isKnown: false, cells: editedCells, seen: '1' })),
  },
  typedSince: {
    generateAppendix: () =>
      Promise.resolve(failed({ reason: 'typedSince', isKnown: true, cells: editedCells, seen: '1' })),
  },
  noAnswer: { generateAppendix: () => Promise.resolve(failed({ reason: 'noAnswer' })) },
  notPutBack: {
    generateAppendix: () =>
      Promise.resolve(failed({ reason: 'notPutBack', sheets: ['Phụ lục'], code: 'GeneralException' })),
    findStopped: stopped('half').findStopped ?? never,
  },
  planFindings: { checkPlan: () => Promise.resolve(done(planWithFindings)) },
  planClean: { checkPlan: () => Promise.resolve(done(planCheckWith([]))) },
  duties: {
    checkPlan: () =>
      Promise.resolve(
        done(
          planCheckWith([], {
            duties: { off: ['inspection'], own: [{ name: 'Kiện toàn Hội đồng', words: ['kiện toàn'] }] },
          }),
        ),
      ),
  },
  planAgain: { previewPlan: () => Promise.resolve(done(planAgain)) },
  planAgainFull: { previewPlan: () => Promise.resolve(done(planAgainFull)) },
  planTasks: {
    viewOffice: () => Promise.resolve(done({ ...readyOffice, plan: { ...plan, tasks: ownTasks } })),
    previewPlanTasks: () => Promise.resolve(done({ ...planTasksPreview, staysInUse: 'Theo dõi NV' })),
  },
  planTasksFirst: {
    viewOffice: () =>
      Promise.resolve(
        done({ ...readyOffice, plan: { ...plan, tasks: ownTasks }, taskTable: null, taskTables: [] }),
      ),
  },
  otherSubject: {
    viewOffice: () => Promise.resolve(done(emptyOffice)),
    previewPlan: () =>
      Promise.resolve(
        done({ ...planPreview, otherSubject: { title: 'Cải cách hành chính năm 2027 của xã Mẫu Thử' } }),
      ),
  },
  planTaken: {
    viewOffice: () => Promise.resolve(done(emptyOffice)),
    previewPlan: () => Promise.resolve(done({ ...planPreview, nameOnOffer: 'Kế hoạch (2)' })),
  },
  doubts: {
    readPlanText: () => Promise.resolve(done({ ...plan, doubts: [{ messageId: 'numberBlank', data: {} }] })),
    viewOffice: () => Promise.resolve(done(emptyOffice)),
  },
} satisfies Readonly<Record<string, Partial<Actions>>>;

/** A check whose quota has no share yet: it is typed where it is needed. */
function withoutShare(): Partial<Actions> {
  const { quota } = nomineeCheckWith();
  const day = parseIsoDate('2025-12-31');
  const share = day === null ? null : currentLawBook().at(day).number('quota.CSTDCS.percent');
  const whole = { unit: null, base: 20, used: 2, allowed: null, left: null };
  const open = { ...quota, share, whole, units: [] };
  const doubt = { why: 'proofMissing', fields: ['rating', 'historyAward'] } as const;
  const doubts = [{ doubt, count: 2, awards: ['Lao động tiên tiến'] }];
  const verdicts = { right: 30, contradicted: 0, notCompared: 2, doubts };
  return {
    checkNominees: () => Promise.resolve(done(nomineeCheckWith({ verdicts, quota: open }))),
    watchQuota: () => Promise.resolve(done({ quota: open, stop: () => Promise.resolve() })),
  };
}
