import type { Plan, PlanTask } from '../../../src/core/plan/plan';
import { samplePlan } from './samplePlan';
import type { TaskCase } from './taskCase';
import { taskRow, type Row } from './taskSheet';

interface Said {
  readonly content: string;
  readonly lead: string;
  readonly time: string;
}

const bells: Said = { content: 'Sửa lại bảng tin của bảy thôn', lead: 'Công an xã', time: 'Quý I/2026' };
const books: Said = { content: 'Lập sổ vàng ghi gương sáng', lead: 'Trạm Y tế', time: 'trước 20/5/2026' };
const paths: Said = { content: 'Phát động trồng hoa ven đường', lead: 'Hội Phụ nữ', time: 'Tháng 3/2026' };
const votes: Said = {
  content: 'Bỏ phiếu chọn tổ dân cư kiểu mẫu',
  lead: 'Hội Nông dân',
  time: 'Quý IV/2026',
};

function planWithTasks(said: readonly Said[], place: PlanTask['place'] = 'appendix'): Plan {
  const tasks = said.map(({ content, lead, time }): PlanTask => {
    return { place, group: null, content, leads: [lead], supporting: [], time, product: null };
  });
  return { ...samplePlan, tasks };
}

const rowsOf = (said: readonly Said[]): readonly Row[] =>
  said.map((one, at) => taskRow({ ordinal: at + 1, ...one }));

/** What is found where the plan file has an appendix of its own. */
export const planAppendixTables: Readonly<Record<'NV-14', readonly TaskCase[]>> = {
  'NV-14': [
    {
      says: 'tasks that the sheet lacks, one remark each',
      rows: rowsOf([paths, bells]),
      situation: { plan: planWithTasks([bells, books, paths, votes]) },
      expected: ['notOnSheet info sheet', 'notOnSheet info sheet'],
    },
    {
      says: 'another lead and another deadline, at their cells',
      rows: rowsOf([
        { ...bells, lead: 'Trường Mầm non' },
        { ...books, time: 'trước 30/6/2026' },
        paths,
        votes,
      ]),
      situation: { plan: planWithTasks([bells, books, paths, votes]) },
      expected: ['otherLead info D2', 'otherTime info F3'],
    },
    {
      says: 'order, marks, short names and merged leads are no difference',
      rows: rowsOf([
        { ...votes, content: 'Bỏ phiếu chọn tổ dân cư “kiểu mẫu”', lead: 'HND, Công an xã' },
        { ...paths, lead: 'Hội LHPN xã', time: '31/3/2026' },
        books,
        bells,
      ]),
      situation: { plan: planWithTasks([bells, books, paths, votes]) },
      expected: [],
    },
    {
      says: 'a sheet that lists something else is one remark',
      rows: rowsOf([{ ...bells, content: 'Tiêm phòng đàn gia súc đợt một' }]),
      situation: { plan: planWithTasks([bells, books, paths, votes]) },
      expected: ['otherList info sheet'],
    },
    {
      says: 'a task that the appendix says twice',
      rows: rowsOf([bells, books]),
      situation: { plan: planWithTasks([bells, bells, books]) },
      expected: [],
    },
    {
      says: 'a plan without an appendix, and tables in its body alone',
      rows: rowsOf([bells]),
      situation: { plan: planWithTasks([books, paths], 'body') },
      expected: [],
    },
    { says: 'no plan', rows: rowsOf([bells]), situation: { plan: null }, expected: [] },
  ],
};
