import { caseRows } from './caseRows';
import { findingsOn, inShort, taskRow } from './taskSheet';
import { taskTables } from './taskTables';

describe('rules on tasks', () => {
  test.each(caseRows(taskTables))('%s', (_name, rule, { rows, situation, expected }) => {
    expect(inShort(findingsOn(rule, rows, situation))).toEqual(expected);
  });

  test('an unknown lead carries the answer that adds it to the list', () => {
    const [finding] = findingsOn('NV-04', [taskRow({ lead: 'Tổ  áo xanh ' })]);
    expect(finding?.answer).toEqual({ kind: 'addBody', name: 'Tổ áo xanh' });
  });

  test('what recurs names all its cells', () => {
    const [finding] = findingsOn(
      'NV-04',
      [1, 2, 3, 4, 5, 6, 7].map((ordinal) => taskRow({ ordinal, lead: 'Tổ áo xanh' })),
    );
    expect(finding?.cells).toHaveLength(7);
    expect(finding?.data).toMatchObject({ cellCount: 7, cells: 'D2, D3, D4, D5, D6, D7, …' });
  });

  test('an impossible day is quoted', () => {
    const [finding] = findingsOn('NV-08', [taskRow({ time: 'Từ 01/4 đến 31/4/2026' })]);
    expect(finding?.data['part']).toContain('31/4');
  });

  test('what begins and ends in cells of their own is quoted as the cells say it', () => {
    const rows = [
      ['Viết bài về gương người tốt của phường', 'Công an', '20/12/2026', '10/01/2026'],
      ['Tổ chức phát động phong trào thi đua mới', 'Công an', '6T đầu năm', '30/06/2062'],
      ['Sơ kết phong trào thi đua sáu tháng đầu', 'Công an', '05/01/2026', '31/4/2026'],
    ];
    const situation = { header: ['Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Bắt đầu', 'Kết thúc'], plan: null };
    const [apart, day] = findingsOn('NV-08', rows, situation);
    expect(apart).toMatchObject({
      messageId: 'endsBeforeStart',
      data: { shownPart: '20/12/2026” – “10/01/2026' },
    });
    expect(day).toMatchObject({ messageId: 'impossibleDay', data: { shownPart: '31/4/2026' } });
    const [far] = findingsOn('NV-09', rows, situation);
    expect(far).toMatchObject({
      messageId: 'unlikelyYear',
      data: { shownText: '6T đầu năm” – “30/06/2062' },
    });
  });

  test('a task without words goes by its row', () => {
    const [late] = findingsOn('NV-12', [taskRow(), taskRow({ ordinal: 2, content: '', time: '27/02/2026' })]);
    expect(late?.data).toMatchObject({ content: '', shownRow: 3 });
  });

  test('a repeat names the earlier row as people count it', () => {
    const [finding] = findingsOn('NV-10', [taskRow(), taskRow({ ordinal: 2 })]);
    expect(finding?.data['otherRow']).toBe(2);
  });
});
