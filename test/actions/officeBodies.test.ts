import { addBody, checkTasks, dropBody, listUndo, tieBody, undo, viewOffice } from '../../src/actions';
import { fillSheet } from '../workbook/office';
import { startTasks, taskRow, today, valueOf } from './taskWorkbook';

const lead = 3;

/** Names that the check does not know, each with the number of its cells. */
async function unknownNames(): Promise<readonly string[]> {
  const { findings } = valueOf(await checkTasks({ today }));
  return findings
    .filter(({ rule }) => rule === 'NV-04')
    .map(({ data }) => `${String(data['shownBody'])} ${String(data['cellCount'])}`);
}

describe("the office's list of bodies", () => {
  test('an unknown name is one finding, tied once for all rows, changed, and taken back', async () => {
    await startTasks(
      [1, 2, 3].map((number) => taskRow(number, { [lead]: number === 2 ? 'Công an' : 'VPX' })),
    );
    expect(await unknownNames()).toEqual(['VPX 2']);
    valueOf(await tieBody({ alias: 'VPX', body: 'Văn phòng HĐND và UBND' }));
    expect(await unknownNames()).toEqual([]);
    valueOf(await tieBody({ alias: 'VPX', body: 'Công an' }));
    const { bodies } = valueOf(await viewOffice({ today }));
    expect(bodies.own).toEqual([{ alias: 'VPX', body: 'Công an' }]);
    expect(bodies.choices).toContain('Văn phòng HĐND và UBND');
    valueOf(await dropBody('VPX'));
    expect(await unknownNames()).toEqual(['VPX 2']);
    valueOf(await addBody('VPX'));
    expect(await unknownNames()).toEqual([]);
    for (const step of valueOf(await listUndo())) valueOf(await undo(step, 'ask'));
    expect(valueOf(await viewOffice({ today })).bodies.own).toEqual([]);
  });

  test("the workbook's own sheet of bodies is gone by", async () => {
    await startTasks([taskRow(1, { [lead]: 'VPX' }), taskRow(2, { [lead]: 'P.ABC và Nhà thiếu nhi' })]);
    await fillSheet('DM đơn vị', [
      ['STT', 'Tên đơn vị', 'Viết tắt'],
      [1, 'Văn phòng HĐND và UBND', 'VPX'],
      [2, 'Phòng Kinh tế', 'P.ABC'],
      [3, 'Nhà thiếu nhi', 'NTN'],
    ]);
    const { findings, tasks } = valueOf(await checkTasks({ today }));
    expect(findings.filter(({ rule }) => rule === 'NV-04')).toEqual([]);
    expect(tasks.map(({ leads }) => leads.value.map(({ canonical }) => canonical))).toEqual([
      ['Văn phòng HĐND và UBND'],
      ['Phòng Kinh tế', 'Nhà thiếu nhi'],
    ]);
  });
});
