import { atOnce } from '../../../../src/core/work/work';
import fc from 'fast-check';
import {
  draftAppendix,
  type AppendixReport,
  type AppendixRequest,
} from '../../../../src/core/papers/appendix/appendix';
import { appendixChanges } from '../../../../src/core/papers/appendix/appendixChanges';
import { readAppendixSheet, type ExistingAppendix } from '../../../../src/core/papers/appendix/appendixSheet';
import {
  defaultAppendixSettings,
  everyAppendixColumn,
  type AppendixColumn,
} from '../../../../src/core/plan/appendixSettings';
import { measureText } from '../../../../src/core/text/letterWidths';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import { draftRows, gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { Grid } from '../../../../src/core/sheets/grid';
import type { DraftValue } from '../../../../src/core/sheets/sheetDraft';
import { appendix as say } from '../../../../src/strings/papers/appendix';
import { makeTask, samplePlan, sampleTasks } from '../samplePlan';

function draftOf(request: Partial<AppendixRequest>): AppendixReport {
  return atOnce(
    draftAppendix({
      plan: samplePlan,
      tasks: sampleTasks(12),
      settings: defaultAppendixSettings,
      say,
      fullName: () => null,
      ...request,
    }),
  );
}

function textsOf(report: AppendixReport): string[] {
  return draftRows(report.draft).flatMap((row) => row.cells.flatMap((cell) => textOf(cell.value)));
}

function textOf(value: DraftValue): string[] {
  return value.type === 'text' ? [value.text] : [];
}

function existingOf(grid: Grid): ExistingAppendix {
  const existing = atOnce(readAppendixSheet(grid));
  if (existing === null) throw new Error('The appendix does not read back.');
  return existing;
}

/** The grid as it is after people typed: [row, column, value] with the row of the task's key. */
function typed(
  report: AppendixReport,
  edits: readonly { key: string; column: number; value: string }[],
): Grid {
  const grid = atOnce(gridOfDraft(report.draft));
  const values = grid.values.map((row) => {
    const key = String(row.at(-1));
    const edit = edits.find((each) => key.startsWith('task:') && key.endsWith(`:${each.key}`));
    return edit === undefined
      ? row
      : row.map((value, column) => (column === edit.column ? edit.value : value));
  });
  return { ...grid, values };
}

describe('the appendix, NĐ 30/2020 annex I part III.1', () => {
  test('three title lines: heading, name in capitals, note of the plan', () => {
    expect(textsOf(draftOf({})).slice(0, 3)).toEqual([
      'Phụ lục',
      'NHIỆM VỤ CỤ THỂ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026',
      '(Kèm theo Kế hoạch số 08/KH-UBND ngày 13 tháng 01 năm 2026 của Ủy ban nhân dân xã Thanh Bình Thượng)',
    ]);
  });

  test.each([
    [
      'no number, no date',
      { number: null, numberAsPrinted: null, date: null, dateAsPrinted: null },
      'paper',
      '(Kèm theo Kế hoạch số ……/……… ngày …… tháng …… năm …… của Ủy ban nhân dân xã Thanh Bình Thượng)',
    ],
    [
      'number blank, year printed',
      {
        number: null,
        numberAsPrinted: '      /KH-UBND',
        date: null,
        dateAsPrinted: 'ngày    tháng    năm 2026',
      },
      'paper',
      '(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm 2026 của Ủy ban nhân dân xã Thanh Bình Thượng)',
    ],
    [
      'no issuer',
      { issuer: null },
      'paper',
      '(Kèm theo Kế hoạch số 08/KH-UBND ngày 13 tháng 01 năm 2026 của ……………)',
    ],
    [
      'electronic',
      {},
      'electronic',
      '(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm của Ủy ban nhân dân xã Thanh Bình Thượng)',
    ],
  ] as const)('note line with %s', (_name, changes, form, expected) => {
    const plan = { ...samplePlan, document: { ...samplePlan.document, ...changes } };
    const note = textsOf(draftOf({ plan, settings: { ...defaultAppendixSettings, form } }))[2] ?? '';
    expect(note.replace(/[\u00a0 ]+/g, ' ')).toBe(expected);
  });

  test('groups in the order of the plan, others last, numbers run on', () => {
    const tasks = [
      makeTask({ key: 'a', content: 'việc a', itemId: 'II.2' }),
      makeTask({ key: 'b', content: 'việc b' }),
      makeTask({ key: 'c', content: 'việc c', itemId: 'II.1' }),
      makeTask({ key: 'd', content: 'việc d', itemId: 'III.9' }),
    ];
    const report = draftOf({ tasks });
    const rows = draftRows(report.draft).flatMap((row) =>
      row.key === undefined ? [] : [row.key.replace(/^task:[^:]*/, 'task')],
    );
    expect(rows.slice(1)).toEqual([
      'group:II.1',
      'task:c',
      'group:II.2',
      'task:a',
      'group:',
      'task:b',
      'task:d',
    ]);
    const numbers = draftRows(report.draft).flatMap((row) =>
      row.cells.flatMap(({ value }) => (value.type === 'number' ? [value.number] : [])),
    );
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(textsOf(report)).toContain('2. Phong trào thi đua');
    expect(report.itemsWithoutTasks.map(({ id }) => id)).toEqual(['II.3', 'II.4', 'II.5', 'II.6']);
  });

  test('group names are the plan’s titles where the office wants them', () => {
    const report = draftOf({ settings: { ...defaultAppendixSettings, groupName: 'title' } });
    expect(textsOf(report)).toContain('2. Tổ chức, phát động và triển khai các phong trào thi đua');
  });

  test('columns in the office’s order, together no wider than the page', () => {
    const columns: readonly AppendixColumn[] = ['ordinal', 'content', 'time', 'lead', 'support'];
    const { draft } = draftOf({ settings: { ...defaultAppendixSettings, columns } });
    expect(draft.columns.map(({ name }) => name)).toEqual([...columns, 'key']);
    const width = draft.columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0);
    expect(width).toBeGreaterThan(670);
    expect(width).toBeLessThanOrEqual(((297 - 30 - 15) * 72) / 25.4);
  });

  test('with every column the page is full and not fuller; a day, and the widest figure, stand on one line', () => {
    const all = { ...defaultAppendixSettings, columns: everyAppendixColumn };
    const field = (value: DraftValue) => ({ value, text: 'x', cell: { sheet: 'x', row: null, column: 1 } });
    const date = parseIsoDate('2026-01-08');
    if (date === null) throw new Error('no day');
    const tasks = [5_000_000, 1_250_000_000_000].map((number, at) =>
      makeTask({
        key: `k${at}`,
        content: 'việc',
        further: {
          followUp: field({ type: 'text', text: 'Văn phòng' }),
          leader: field({ type: 'text', text: 'Chủ tịch' }),
          source: field({ type: 'blank' }),
          assignedOn: field({ type: 'date', date }),
          budget: field({ type: 'number', number, format: '#,##0' }),
        },
      }),
    );
    const { draft } = draftOf({ tasks, settings: all });
    expect(draft.columns.map(({ name }) => name)).toEqual([...everyAppendixColumn, 'key']);
    const visible = draft.columns.filter(({ hidden }) => hidden !== true);
    expect(visible.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(682);
    const widthOf = (name: string) => visible.find((column) => column.name === name)?.width ?? 0;
    expect(widthOf('assignedOn')).toBeGreaterThan(7 + measureText('08/01/2026', { sizePt: 12, bold: false }));
    expect(widthOf('budget')).toBeGreaterThan(
      7 + measureText('1.250.000.000.000', { sizePt: 12, bold: false }),
    );
    const row = draftRows(draft).find(({ key }) => key?.endsWith(':k0') === true);
    expect(row?.cells.slice(6, 11).map(({ value, style }) => [value.type, style])).toEqual([
      ['text', 'cellText'],
      ['text', 'cellText'],
      ['blank', 'cellText'],
      ['date', 'cellCentred'],
      ['number', 'cellNumber'],
    ]);
  });

  test('every task once, whole, in any number and order', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Zạêớ0-9=+@-]{1,14}$/), { minLength: 1, maxLength: 400 });
    const task = fc.record({
      content: words.map((all) => all.join(' ')),
      item: fc.constantFrom(null, 'II.1', 'II.3', 'IX.9'),
    });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 8 }), (all) => {
        const tasks = all.map(({ content, item }, index) =>
          makeTask({ key: `k:${index}`, content, itemId: item }),
        );
        const report = draftOf({ tasks });
        const read = existingOf(atOnce(gridOfDraft(report.draft)));
        const expected = tasks.map(({ key, content }) => [key, content.text.replace(/\s+/g, ' ')]);
        const found = read.tasks.map((task) => [
          task.taskKey,
          read.textOf(task, 'content').replace(/\s+/g, ' '),
        ]);
        expect(new Map(found as [string, string][])).toEqual(new Map(expected as [string, string][]));
        expect(found).toHaveLength(expected.length);
        expect(read.addedRows).toEqual([]);
        expect(Math.max(...draftRows(report.draft).map((row) => row.height))).toBeLessThanOrEqual(409);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the second run', () => {
  const tasks = [
    makeTask({
      key: 'a',
      content: 'Tổ chức hội nghị triển khai kế hoạch năm',
      itemId: 'II.1',
      note: 'gửi Sở',
    }),
    makeTask({ key: 'b', content: 'Đăng tin bài về gương điển hình', itemId: 'II.1' }),
    makeTask({ key: 'c', content: 'Kiểm tra tại các thôn', itemId: 'II.5' }),
  ];
  const first = draftOf({ tasks });
  const noteColumn = 6;

  test('changes nothing where nothing changed', () => {
    const again = draftOf({ tasks, existing: existingOf(atOnce(gridOfDraft(first.draft))) });
    expect(again.draft).toEqual(first.draft);
    expect(atOnce(appendixChanges(existingOf(atOnce(gridOfDraft(first.draft))), again))).toEqual({
      added: [],
      changed: [],
      changedCells: [],
      removed: [],
      lostNotes: [],
    });
  });

  test('keeps notes that people typed or emptied, and takes new notes of the task sheet elsewhere', () => {
    const settings = { ...defaultAppendixSettings, notes: 'carried' } as const;
    const existing = existingOf(
      typed(draftOf({ tasks, settings }), [
        { key: 'b', column: noteColumn, value: 'đã làm' },
        { key: 'a', column: noteColumn, value: '' },
      ]),
    );
    const changed = tasks.map((task) =>
      task.key === 'c'
        ? makeTask({ key: 'c', content: task.content.text, itemId: 'II.5', note: 'mới' })
        : task,
    );
    const again = existingOf(atOnce(gridOfDraft(draftOf({ tasks: changed, settings, existing }).draft)));
    expect(again.tasks.map((task) => [task.taskKey, again.textOf(task, 'note')])).toEqual([
      ['a', ''],
      ['b', 'đã làm'],
      ['c', 'mới'],
    ]);
    const third = existingOf(
      atOnce(gridOfDraft(draftOf({ tasks: changed, settings, existing: again }).draft)),
    );
    expect(third.tasks.map((task) => third.textOf(task, 'note'))).toEqual(['', 'đã làm', 'mới']);
  });

  test('knows a task again by likeness when its key changed, one to one within the item', () => {
    const existing = existingOf(typed(first, [{ key: 'b', column: noteColumn, value: 'giữ' }]));
    const renamed = [
      tasks[0],
      makeTask({ key: 'b2', content: 'Đăng tin, bài về gương điển hình.', itemId: 'II.1' }),
      tasks[2],
    ].flatMap((task) => task ?? []);
    const report = draftOf({ tasks: renamed, existing });
    const read = existingOf(atOnce(gridOfDraft(report.draft)));
    const renamedTask = read.tasks.find(({ taskKey }) => taskKey === 'b2');
    expect(renamedTask === undefined ? null : read.textOf(renamedTask, 'note')).toBe('giữ');
    expect(atOnce(appendixChanges(existing, report))).toMatchObject({ added: [], removed: [] });
  });

  test('names what is added, changed and gone, and notes that would be lost', () => {
    const existing = existingOf(typed(first, [{ key: 'c', column: noteColumn, value: 'của tôi' }]));
    const next = [
      makeTask({
        key: 'a',
        content: 'Tổ chức hội nghị triển khai kế hoạch năm',
        itemId: 'II.1',
        note: 'gửi Sở',
        time: 'Quý I',
      }),
      makeTask({ key: 'b', content: 'Đăng tin bài về gương điển hình', itemId: 'II.1' }),
      makeTask({ key: 'z', content: 'Việc hoàn toàn mới', itemId: 'II.6' }),
    ];
    const report = draftOf({ tasks: next, existing });
    expect(atOnce(appendixChanges(existing, report))).toEqual({
      added: ['Việc hoàn toàn mới'],
      changed: ['Tổ chức hội nghị triển khai kế hoạch năm'],
      changedCells: [
        { task: 'Tổ chức hội nghị triển khai kế hoạch năm', column: 'time', before: '', now: 'Quý I' },
      ],
      removed: ['Kiểm tra tại các thôn'],
      lostNotes: ['của tôi'],
    });
  });

  test('rows that people added stay behind the row they followed, or the nearest that is left', () => {
    const grid = atOnce(gridOfDraft(first.draft));
    const at = grid.values.findIndex((row) => String(row.at(-1)).endsWith(':b'));
    const added = ['', 'dòng thêm', '', '', 45_000, '', '', ''];
    const format = added.map((_, column) => (column === 4 ? 'dd/mm/yyyy' : 'General'));
    const withRow: Grid = {
      ...grid,
      values: grid.values.toSpliced(at + 1, 0, added),
      numberFormats: grid.numberFormats.toSpliced(at + 1, 0, format),
    };
    const existing = existingOf(withRow);
    const kept = (report: AppendixReport): unknown =>
      draftRows(report.draft).map(
        (row) =>
          row.key?.split(':')[0] + ':' + (row.cells[1]?.value.type === 'text' ? row.cells[1].value.text : ''),
      );
    expect(kept(draftOf({ tasks, existing }))).toEqual(expect.arrayContaining(['undefined:dòng thêm']));
    const order = draftRows(draftOf({ tasks: tasks.filter(({ key }) => key !== 'b'), existing }).draft).map(
      (row) => row.key ?? row.cells[1]?.value,
    );
    const place = order.findIndex(
      (each) => typeof each === 'object' && each.type === 'text' && each.text === 'dòng thêm',
    );
    expect(String(order[place - 1])).toMatch(/:a$/);
    const row = draftRows(draftOf({ tasks, existing }).draft).find(
      (each) => each.cells[1]?.value.type === 'text' && each.cells[1].value.text === 'dòng thêm',
    );
    expect(row?.cells[4]?.value).toEqual({ type: 'number', number: 45_000, format: 'dd/mm/yyyy' });
  });
});

test('work in steps pauses often, and comes to the same', () => {
  const request = {
    plan: samplePlan,
    tasks: sampleTasks(450),
    settings: defaultAppendixSettings,
    say,
    fullName: () => null,
  };
  const pauses: number[] = [];
  const steps = draftAppendix(request);
  let step = steps.next();
  while (step.done !== true) {
    pauses.push(step.value);
    step = steps.next();
  }
  expect(pauses.length).toBeGreaterThan(450 / 60);
  expect(pauses.every((share, index) => share >= (pauses[index - 1] ?? 0) && share <= 1)).toBe(true);
  expect(step.value).toEqual(atOnce(draftAppendix(request)));
});
