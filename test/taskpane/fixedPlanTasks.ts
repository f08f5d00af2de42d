import type { PlanTasksCompared } from '../../src/actions/comparePlanTasks';
import type { TemplateBook, TemplateBookPreview } from '../../src/actions/papers/templateBook';
import type { PlanTasksPreview, TakenPlanTasks } from '../../src/actions/papers/planTasks';
import type { TargetsPreview, WrittenTargets } from '../../src/actions/papers/targets';
import { done } from '../../src/core/work/outcome';
import type { PlanTask } from '../../src/core/plan/plan';
import type { Actions } from '../../src/taskpane/office/actions';

/** Small values for the plan's own tasks and its targets; all of it is made up. */
export const ownTasks: readonly PlanTask[] = Array.from({ length: 52 }, (_, at) => ({
  place: 'appendix',
  group: null,
  content: `Việc thứ ${at + 1} của phụ lục`,
  leads: ['Công an'],
  supporting: [],
  time: 'Quý I',
  product: null,
}));

const cell = (row: number) => ({ sheet: 'Theo dõi NV', row, column: 1 });

export const compared: PlanTasksCompared = {
  sheet: 'Theo dõi NV',
  total: 52,
  found: 49,
  isOtherList: false,
  onlyInPlan: [
    'Tổ chức Hội thi tìm hiểu Luật Thi đua, khen thưởng cho cán bộ thôn, tổ dân phố và trường học trên địa bàn',
    'Mua sắm khung, giấy khen',
    'Số hóa hồ sơ khen thưởng 2024–2026',
  ],
  onlyOnSheet: [{ content: 'Trực tổng đài mùa mưa', cell: cell(7) }],
  otherLeads: [
    {
      content: 'Chấm điểm nhà sạch, vườn đẹp ở bảy thôn',
      cell: cell(9),
      inPlan: 'Hội Phụ nữ xã',
      onSheet: 'Phòng Văn hóa - Xã hội',
    },
  ],
  otherTimes: [
    { content: 'Bàn giao sổ vàng', cell: cell(12), inPlan: 'trước 20/12/2026', onSheet: 'Quý I/2027' },
  ],
};

export const planTasksPreview: PlanTasksPreview = {
  key: 'k-tasks',
  sheet: 'Theo dõi nhiệm vụ 2026',
  isNew: true,
  nameOnOffer: null,
  tasks: 52,
  groups: 9,
  withLead: 50,
  withTime: 52,
  targets: 0,
  staysInUse: null,
};

const taken: TakenPlanTasks = { sheet: 'Theo dõi nhiệm vụ 2026', tasks: 52, undoId: 'u-tasks' };

const targetsPreview: TargetsPreview = {
  key: 'k-targets',
  sheet: 'Chỉ tiêu',
  isNew: false,
  nameOnOffer: null,
  targets: 8,
  filled: 3,
  added: ['Trên 90% hộ có bể nước mưa'],
  removed: ['04 km đường hoa'],
  lostNotes: ['04 km đường hoa'],
};

const targetsWritten: WrittenTargets = {
  kind: 'written',
  sheet: 'Chỉ tiêu',
  targets: 8,
  undoId: 'u-targets',
};

export const templatePreview: TemplateBookPreview = {
  key: 'k-templates',
  sheets: [
    { kind: 'tasks', sheet: 'Theo dõi nhiệm vụ 2026', present: null },
    { kind: 'nominees', sheet: 'Đề nghị 2026', present: null },
    { kind: 'bodies', sheet: 'DM đơn vị', present: null },
  ],
  bodies: { count: 14, from: 'office' },
};

const templateBook: TemplateBook = {
  sheets: templatePreview.sheets.map(({ kind, sheet }) => ({ kind, sheet })),
  undoId: 'u-templates',
};

/** The commands of the plan's own tasks and targets, answering the values above. */
export const fixedPlanTasks = {
  previewPlanTasks: () => Promise.resolve(done(planTasksPreview)),
  takePlanTasks: () => Promise.resolve(done(taken)),
  previewTemplateBook: () => Promise.resolve(done(templatePreview)),
  createTemplateBook: () => Promise.resolve(done(templateBook)),
  comparePlanTasks: () => Promise.resolve(done(compared)),
  previewTargets: () => Promise.resolve(done(targetsPreview)),
  writeTargets: () => Promise.resolve(done(targetsWritten)),
} satisfies Partial<Actions>;
