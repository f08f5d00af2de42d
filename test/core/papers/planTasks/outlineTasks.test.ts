import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bodyDictionary } from '../../../../src/core/bodies/bodyDictionary';
import { outlineTasks, type OutlineTasks } from '../../../../src/core/papers/planTasks/outlineTasks';
import { paragraphsFromText } from '../../../../src/core/plan/planText';
import type { Plan, PlanTask } from '../../../../src/core/plan/plan';
import { readPlan } from '../../../../src/core/plan/readPlan';
import { foldText } from '../../../../src/core/text/folding';
import { atOnce } from '../../../../src/core/work/work';
import { planTasks as words } from '../../../../src/strings/papers/planTasks';

const fixtures = join(__dirname, '../../../fixtures');
const papers = ['strangerPlans', 'plans'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.expected.'))
    .map((name) => `${folder}/${name}`),
);

function planOf(paper: string): Plan {
  const text = readFileSync(join(fixtures, paper), 'utf8');
  const read = readPlan(paragraphsFromText(text), { origin: 'text' });
  if (!read.ok) throw new Error(paper);
  return read.plan;
}

function outlineOf(plan: Plan): OutlineTasks {
  const dictionary = bodyDictionary({
    planBodies: plan.bodies.map(({ name }) => name),
    officeBodies: [],
    on: plan.document.date,
  });
  return atOnce(outlineTasks(plan, { dictionary, sayPeriod: words.sayPeriod }));
}

test.each(papers)('%s: nothing stands on the sheet that the plan does not say', (paper) => {
  const plan = planOf(paper);
  const { tasks } = outlineOf(plan);
  const said = foldText(
    plan.parts.flatMap(({ items }) => items.flatMap(({ title, points }) => [title, ...points])).join('\n'),
  );
  const ids = new Set(plan.parts.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const { itemId, content, lead, support } of tasks) {
    expect(content).not.toBe('');
    expect(ids).toContain(itemId);
    for (const text of [content, lead, ...support.split('; ')]) expect(said).toContain(foldText(text));
  }
});

const rowsOf = (paper: string) =>
  outlineOf(planOf(paper)).tasks.map(({ itemId, content, lead, time }) => [
    itemId,
    content.slice(0, 24),
    lead,
    time,
  ]);

test('bodies as headings lead what stands below them; two are left to the clerk', () => {
  expect(rowsOf('strangerPlans/06-border-web-page.txt')).toEqual([
    ['II.1', 'Biên soạn tờ gấp song ng', 'Phòng Văn hóa – Xã hội', ''],
    ['II.1', 'Mở 04 lớp tập huấn mỗi n', 'Phòng Văn hóa – Xã hội', ''],
    ['II.1', 'Lồng ghép tuyên truyền t', 'Đồn Biên phòng Cửa khẩu Đắk Bờ Y', ''],
    ['II.1', 'Đưa nội dung vào giờ chà', 'Trường Phổ thông dân tộc nội trú THCS Sa Loong', ''],
    ['II.2', 'Xác minh tuổi các cặp ch', '', ''],
    ['II.2', 'Tư vấn sức khỏe sinh sản', '', ''],
    ['II.2', 'Vận động già làng, trưởn', '', ''],
    ['II.2', 'Đề nghị Đoàn TNCS Hồ Chí', 'Đoàn TNCS Hồ Chí Minh xã', ''],
  ]);
});

test('a plan by quarters says when, and has no items to name', () => {
  expect(rowsOf('strangerPlans/05-by-quarters.txt').slice(0, 4)).toEqual([
    [null, 'Ký giao ước thi đua giữa', '', 'trước ngày 25/01/2027'],
    [null, 'Mỗi chi hội một tiết mục', '', 'Quý I'],
    [null, 'Mời hội viên cao tuổi dự', '', 'Quý I'],
    [null, 'Rà soát hội viên vay vốn', '', 'Quý I'],
  ]);
});

test('rows of a table among the points say what their cells say', () => {
  const plan = planOf('strangerPlans/09-ward-with-appendix.md');
  const row: PlanTask = {
    place: 'body',
    group: null,
    content: 'Khai mạc, phát động thi đua',
    leads: ['Phòng Văn hóa - Xã hội'],
    supporting: [],
    time: '06/4/2026',
    product: null,
  };
  const { tasks } = outlineOf({ ...plan, tasks: [row] });
  expect(tasks[0]).toMatchObject({
    itemId: 'II.1',
    content: 'Khai mạc, phát động thi đua',
    lead: 'Phòng Văn hóa - Xã hội',
    time: '06/4/2026',
  });
});

test('targets and how many may be proposed are no tasks', () => {
  expect(outlineOf(planOf('strangerPlans/01-numbers-on-their-own-line.txt')).targets).toBe(3);
  const council = outlineOf(planOf('strangerPlans/10-council-of-several-parts.txt'));
  expect(council.targets).toBe(3);
  expect(council.tasks.some(({ itemId }) => itemId === 'B.1')).toBe(false);
});

test('a line that only leads in is no task, and a plan without items gives none', () => {
  const contents = outlineOf(planOf('strangerPlans/07-prose-of-a-chairman.txt')).tasks.map(
    ({ content }) => content,
  );
  expect(contents.filter((content) => content.endsWith(':'))).toEqual([]);
  expect(outlineOf({ ...planOf('plans/11-pasted-without-head.txt'), parts: [] })).toEqual({
    tasks: [],
    targets: 0,
  });
});
