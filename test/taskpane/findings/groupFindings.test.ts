import { countBySeverity, groupFindings } from '../../../src/taskpane/findings/groupFindings';
import { unitOfRows } from '../../../src/taskpane/findings/unitOfRows';
import type { Finding } from '../../../src/core/rules/finding';
import { blankLead, finding, table, unknownLead } from '../fixedActions';

const lead = finding({ ...blankLead, row: 3 });
const leadLower = finding({ ...blankLead, row: 9 });
const time = finding({ ...unknownLead, rule: 'NV-07', row: 5 });
const note = finding({ ...unknownLead, rule: 'NV-01', severity: 'info', row: 3 });
const ofPlan: Finding = { ...note, rule: 'KH-09', where: { kind: 'planItem', itemId: 'II.2' } };
const onOther: Finding = { ...note, where: { kind: 'row', sheet: 'DS khen thưởng', row: 7 } };
const whole: Finding = { ...note, rule: 'HS-09', where: { kind: 'sheet', sheet: table.sheet } };

const nobodys = () => null;
const unitOf = unitOfRows([
  { sheet: table.sheet, row: 3, unit: 'Văn phòng' },
  { sheet: table.sheet, row: 3, unit: 'Công an' },
  { sheet: table.sheet, row: 5, unit: 'Công an' },
  { sheet: table.sheet, row: 9, unit: '' },
  { sheet: 'DS khen thưởng', row: 7, unit: 'Văn phòng' },
]);
const keys = (groups: ReturnType<typeof groupFindings>) =>
  groups.map(({ key, findings }) => [key, findings.length]);

describe('findings as they are put together', () => {
  test('by rule: errors first, then by rule id, inside as they came', () => {
    const groups = groupFindings([note, time, leadLower, lead], { grouping: 'rule', unitOf: nobodys });
    expect(keys(groups)).toEqual([
      ['rule error NV-03', 2],
      ['rule warning NV-07', 1],
      ['rule info NV-01', 1],
    ]);
    expect(groups[0]?.findings).toEqual([leadLower, lead]);
  });

  test('by sheet: the plan last, inside down the rows, what is said of the whole sheet first', () => {
    const all = [ofPlan, leadLower, onOther, time, lead, whole];
    const groups = groupFindings(all, { grouping: 'sheet', unitOf: nobodys });
    expect(keys(groups)).toEqual([
      [`sheet ${table.sheet}`, 4],
      ['sheet DS khen thưởng', 1],
      ['sheet ', 1],
    ]);
    expect(groups[0]?.findings).toEqual([whole, lead, time, leadLower]);
  });

  test('by unit: across sheets, the first unit of a row; rows that name nobody come last', () => {
    const groups = groupFindings([ofPlan, lead, time, leadLower, onOther], { grouping: 'unit', unitOf });
    expect(groups.map(({ of, findings }) => [of, findings])).toEqual([
      [{ by: 'unit', unit: 'Văn phòng' }, [onOther, lead]],
      [{ by: 'unit', unit: 'Công an' }, [time]],
      [{ by: 'unit', unit: null }, [ofPlan, leadLower]],
    ]);
  });

  test('the gravest of one row first', () => {
    const [group] = groupFindings([note, lead], { grouping: 'sheet', unitOf: nobodys });
    expect(group?.findings).toEqual([lead, note]);
  });

  test('counts by severity', () => {
    expect(countBySeverity([note, time, lead, leadLower])).toEqual({ error: 2, warning: 1, info: 1 });
  });
});
