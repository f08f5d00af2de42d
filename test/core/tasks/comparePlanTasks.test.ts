import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import type { PlanTask } from '../../../src/core/plan/plan';
import { comparePlanTasks, type PlanTaskComparison } from '../../../src/core/tasks/comparePlanTasks';
import { atOnce } from '../../../src/core/work/work';
import { tasksOn, taskRow } from '../rules/taskSheet';

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });

interface Said {
  readonly content: string;
  readonly lead: string;
  readonly time: string;
}

function own({ content, lead, time }: Said): PlanTask {
  const leads = lead === '' ? [] : [lead];
  return { place: 'appendix', group: null, content, leads, supporting: [], time, product: null };
}

function comparison(plan: readonly Said[], sheet: readonly Said[]): PlanTaskComparison {
  const tasks = tasksOn(sheet.map((said, at) => taskRow({ ordinal: at + 1, ...said })));
  return atOnce(comparePlanTasks(plan.map(own), tasks, { dictionary, year: 2026 }));
}

/** "both/only in plan/only on sheet", and what differs. */
function inShort({ both, onlyInPlan, onlyOnSheet, isOtherList }: PlanTaskComparison): string {
  const leads = both.filter(({ hasOtherLead }) => hasOtherLead).length;
  const times = both.filter(({ hasOtherTime }) => hasOtherTime).length;
  const differ = `${leads > 0 ? ` lead ${leads}` : ''}${times > 0 ? ` time ${times}` : ''}`;
  return `${both.length}/${onlyInPlan.length}/${onlyOnSheet.length}${differ}${isOtherList ? ' other' : ''}`;
}

const gate = { content: 'Chấm điểm cổng làng xanh, sạch, đẹp', lead: 'Hội Phụ nữ', time: 'Tháng 5/2026' };
const files = {
  content: 'Số hóa hồ sơ khen thưởng ba năm gần nhất',
  lead: 'Văn phòng HĐND và UBND',
  time: 'Quý III',
};
const radio = {
  content: 'Phát thanh chuyên mục gương sáng thôn bản hằng tuần',
  lead: 'Đài Truyền thanh',
  time: 'Hằng tuần',
};
const meeting = {
  content: 'Họp Hội đồng bình xét cuối năm học cho các trường',
  lead: 'Phòng Văn hóa - Xã hội',
  time: 'trước 15/6/2026',
};
const all = [gate, files, radio, meeting];

const cases: readonly {
  readonly says: string;
  readonly plan: readonly Said[];
  readonly sheet: readonly Said[];
  readonly expected: string;
}[] = [
  { says: 'the same list in another order', plan: all, sheet: [...all].reverse(), expected: '4/0/0' },
  {
    says: 'one is missing, one was added',
    plan: all,
    sheet: [gate, files, radio, { ...meeting, content: 'Mua giấy khen, khung gỗ' }],
    expected: '3/1/1',
  },
  {
    says: 'another list',
    plan: all,
    sheet: [
      gate,
      { ...gate, content: 'Trực tết' },
      { ...gate, content: 'Tiêm phòng cho đàn bò' },
      { ...gate, content: 'Nạo vét kênh nội đồng' },
    ],
    expected: '1/3/3 other',
  },
  {
    says: 'another lead, and another quarter',
    plan: all,
    sheet: [{ ...gate, lead: 'Công an xã' }, { ...files, time: 'Quý IV' }, radio, meeting],
    expected: '4/0/0 lead 1 time 1',
  },
  {
    says: 'short names of bodies, one more lead, a lead left blank',
    plan: all,
    sheet: [
      { ...gate, lead: 'Hội LHPN xã; Đoàn Thanh niên' },
      { ...files, lead: 'VP HĐND&UBND' },
      { ...radio, lead: '' },
      { ...meeting, lead: 'Phòng VH-XH' },
    ],
    expected: '4/0/0',
  },
  {
    says: 'a body that nobody knows, and its letters',
    plan: [{ ...gate, lead: 'Tổ Tự quản Đường Hoa' }, ...all.slice(1)],
    sheet: [{ ...gate, lead: 'Tổ TQĐH' }, ...all.slice(1)],
    expected: '4/0/0',
  },
  {
    says: 'a month that ends on the same day, a day inside the quarter, no time',
    plan: all,
    sheet: [
      { ...gate, time: 'trước ngày 31/5/2026' },
      { ...files, time: '20/8/2026' },
      radio,
      { ...meeting, time: '' },
    ],
    expected: '4/0/0',
  },
  {
    says: 'a deadline that was put off',
    plan: all,
    sheet: [gate, files, radio, { ...meeting, time: 'trước 30/6/2026' }],
    expected: '4/0/0 time 1',
  },
  {
    says: 'the plan says a task twice, for two leads; the sheet once for both',
    plan: [gate, { ...gate, lead: 'Hội Nông dân' }, files, radio],
    sheet: [{ ...gate, lead: 'Hội Phụ nữ; Hội Nông dân' }, files, radio],
    expected: '4/0/0',
  },
  {
    says: 'the sheet says twice, lead by lead, what the plan says once',
    plan: [{ ...gate, lead: 'Hội Phụ nữ; Hội Nông dân' }, files],
    sheet: [gate, { ...gate, lead: 'Hội Nông dân' }, files],
    expected: '3/0/0',
  },
  {
    says: 'rounds of one task are tasks of their own',
    plan: [{ ...gate, time: 'Tháng 3' }, { ...gate, time: 'Tháng 9' }, files],
    sheet: [{ ...gate, time: 'Tháng 9' }, files, radio],
    expected: '2/1/1',
  },
  {
    says: 'loosely alike: on both, but neither lead nor time is compared',
    plan: [
      ...all,
      {
        content:
          'Tập huấn lập hồ sơ cho cán bộ phụ trách của thôn, trường học, trạm y tế trên địa bàn xã trong năm',
        lead: 'Công an xã',
        time: 'Tháng 2',
      },
    ],
    sheet: [...all, { content: 'Tập huấn lập hồ sơ cho cán bộ thôn', lead: 'Trạm Y tế', time: 'Tháng 8' }],
    expected: '5/0/0',
  },
  {
    says: 'nothing to compare with',
    plan: [gate],
    sheet: [{ ...radio, content: 'Trồng cây đầu xuân' }],
    expected: '0/1/1 other',
  },
];

test.each(cases)('$says', ({ plan, sheet, expected }) => {
  expect(inShort(comparison(plan, sheet))).toBe(expected);
});
