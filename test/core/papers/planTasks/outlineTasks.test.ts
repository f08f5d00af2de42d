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
  const read = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
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
    // words of the line above may stand before those of the line itself
    const stretches = said.includes(foldText(content)) ? [content] : content.split(/(?<=^[^:]*): /u);
    for (const text of [...stretches, lead, ...support.split('; ')]) expect(said).toContain(foldText(text));
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

describe('lines that stand above others', () => {
  const base = planOf('strangerPlans/06-border-web-page.txt');
  const part = base.parts.find(({ id }) => id === base.taskPartId);
  const [some] = part?.items ?? [];
  const bodies = ['Công an xã', 'Đoàn Thanh niên xã', 'Trạm Y tế xã', 'Phòng Văn hóa - Xã hội'];

  /** The rows of an item: content, lead, support, and of whom the lead is to be chosen. */
  function rowsUnder(title: string, points: readonly string[]) {
    if (part === undefined || some === undefined) throw new Error('no part with tasks');
    const plan = { ...base, parts: [{ ...part, items: [{ ...some, title, points }] }] };
    const dictionary = bodyDictionary({ planBodies: bodies, officeBodies: [], on: null });
    const { tasks } = atOnce(outlineTasks(plan, { dictionary, sayPeriod: words.sayPeriod }));
    return tasks.map(({ content, lead, support, open }) => [content, lead, support, open]);
  }

  test.each([
    ['Công an xã chủ trì, phối hợp với Đoàn Thanh niên xã:'],
    ['Giao Công an xã chủ trì, Đoàn Thanh niên xã phối hợp:'],
    ['Công an xã chủ trì, Đoàn Thanh niên xã phối hợp thực hiện'],
    ['Công an xã (chủ trì), Đoàn Thanh niên xã (phối hợp)'],
    ['Đơn vị chủ trì: Công an xã; đơn vị phối hợp: Đoàn Thanh niên xã'],
  ])('who leads and who supports is told: %s', (heading) => {
    expect(
      rowsUnder('Giữ gìn trật tự', [`a) ${heading}`, '- Tuần tra ban đêm', '- Viết bài trên loa']),
    ).toEqual([
      ['Tuần tra ban đêm', 'Công an xã', 'Đoàn Thanh niên xã', ''],
      ['Viết bài trên loa', 'Công an xã', 'Đoàn Thanh niên xã', ''],
    ]);
  });

  test('two of whom nobody is told to lead are left to choose from; a line of its own goes before them', () => {
    const heading = 'Công an xã, Đoàn Thanh niên xã';
    expect(
      rowsUnder('Giữ gìn trật tự', [
        `a) ${heading}:`,
        '- Tuần tra ban đêm',
        '- Trạm Y tế xã chuẩn bị thuốc, phối hợp với Công an xã',
        'b) Lập danh sách hộ cam kết',
      ]),
    ).toEqual([
      ['Tuần tra ban đêm', '', '', heading],
      ['Trạm Y tế xã chuẩn bị thuốc, phối hợp với Công an xã', 'Trạm Y tế xã', 'Công an xã', ''],
      ['Lập danh sách hộ cam kết', '', '', ''],
    ]);
  });

  test('a marked line that leads in is no task; its words stand where those below are not understood alone', () => {
    expect(
      rowsUnder('Tuyên truyền', [
        'a) Mở chuyên mục trên loa, gồm:',
        '- Gương người tốt, việc tốt',
        '- Đăng bài mỗi tuần một lần',
        'b) Tổ chức hội thi:',
        '+ Vòng thôn',
        'c) Tổng kết phong trào',
      ]).map(([content]) => content),
    ).toEqual([
      'Mở chuyên mục trên loa: Gương người tốt, việc tốt',
      'Đăng bài mỗi tuần một lần',
      'Tổ chức hội thi: Vòng thôn',
      'Tổng kết phong trào',
    ]);
  });

  test('signs of one kind lead in too, and each level ends with its own', () => {
    expect(
      rowsUnder('Tuyên truyền', ['- Nội dung phát thanh:', '- Luật Hộ tịch', '- Luật Cư trú']).map(
        ([content]) => content,
      ),
    ).toEqual(['Nội dung phát thanh: Luật Hộ tịch', 'Nội dung phát thanh: Luật Cư trú']);
    expect(
      rowsUnder('Tuyên truyền', [
        'a) Trên loa:',
        '- Buổi sáng:',
        '+ Luật Hộ tịch',
        '- Buổi chiều',
        'b) Trên mạng xã hội',
      ]).map(([content]) => content),
    ).toEqual(['Buổi sáng: Luật Hộ tịch', 'Trên loa: Buổi chiều', 'Trên mạng xã hội']);
  });

  test.each([
    ['the last line', ['- Viết bài', '- Tổ chức hội thi:']],
    ['one whose next is its like', ['a) Tổ chức hội thi:', 'b) Viết bài']],
    ['one whose next stands higher', ['a) Viết bài', '- Tổ chức hội thi:', 'b) Đăng bài']],
  ])('not %s: there is nothing below it', (_says, points) => {
    expect(rowsUnder('Tuyên truyền', points)).toHaveLength(points.length);
  });

  test.each([
    ['supporting without anybody who leads', 'Phối hợp với Công an xã tuần tra', '', 'Công an xã'],
    [
      'one who supports another in its own task',
      'Trạm Y tế xã phối hợp với Công an xã tập huấn',
      'Trạm Y tế xã',
      'Công an xã',
    ],
    ['leading an event', 'Công an xã chủ trì hội nghị, Đoàn Thanh niên xã dự', 'Công an xã', ''],
  ])('not %s', (_says, line, lead, support) => {
    expect(rowsUnder('Giữ gìn trật tự', [`- ${line}`])).toEqual([[line, lead, support, '']]);
  });
});
