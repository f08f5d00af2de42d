import { lawInUse } from '../../../src/actions/running/lawInUse';
import { ownSheetWords } from '../../../src/actions/running/ownSheetWords';
import { chosenTables } from '../../../src/core/office/taskTables';
import { taskCheck, type TaskCheck } from '../../../src/core/office/taskCheck';
import { understandOffice } from '../../../src/core/office/understandOffice';
import { atOnce } from '../../../src/core/work/work';
import { defaultSettings } from '../../../src/workbook/ownSheets/settings';
import { snapshotOf } from '../../samples/strangers/reading';
import { day, header, taskRow, type Row } from '../rules/taskSheet';
import { gridOf } from '../sheets/gridOf';

function check(rows: readonly Row[], on = '2026-03-02', ignored = defaultSettings.ignored): TaskCheck {
  const today = day(on);
  const asked = { plan: null, planSide: null, today, year: null, law: lawInUse(), say: ownSheetWords };
  const snapshot = snapshotOf([gridOf([header, ...rows], { sheet: 'NV' })]);
  const office = atOnce(understandOffice({ ...snapshot, settings: { ...defaultSettings, ignored } }, asked));
  const [table] = chosenTables(office.tasks);
  if (table === undefined) throw new Error('no task table');
  return atOnce(taskCheck(office, table, today));
}

const keysOf = ({ findings }: TaskCheck, rule: string): readonly string[] =>
  findings.filter((one) => one.rule === rule).map(({ key }) => key);

const late = taskRow({ time: '27/02/2026' });
const other = taskRow({ ordinal: 2, content: 'Tổ chức hội nghị tuyên truyền tại các thôn', lead: '' });
const asideOf = (key: string) => [{ key, reason: 'Đã có công văn xin lùi hạn', on: '2026-03-02' }];

test('keys stay where rows are sorted or put in between', () => {
  const keys = [...keysOf(check([late, other]), 'NV-12'), ...keysOf(check([late, other]), 'NV-03')];
  const moved = check([other, taskRow({ ordinal: 3, content: 'Nghiệm thu đường hoa thôn Thượng' }), late]);
  expect(keys).toHaveLength(2);
  expect([...keysOf(moved, 'NV-12'), ...keysOf(moved, 'NV-03')]).toEqual(keys);
});

test('with other evidence it is another finding', () => {
  const [key] = keysOf(check([late]), 'NV-12');
  expect(keysOf(check([taskRow({ time: '26/02/2026' })]), 'NV-12')).not.toContain(key);
});

test('an overdue task that was set aside stays so as days pass, another does not', () => {
  const [key = ''] = keysOf(check([late]), 'NV-12');
  const later = check([late, taskRow({ ordinal: 2, time: '01/3/2026' })], '2026-05-20', asideOf(key));
  expect(later.ignored.map(({ finding, reason }) => [finding.key, finding.data['days'], reason])).toEqual([
    [key, 82, 'Đã có công văn xin lùi hạn'],
  ]);
  expect(keysOf(later, 'NV-12')).toHaveLength(1);
});

test('a warning of a near day does not silence the day when it is over', () => {
  const [key = ''] = keysOf(check([taskRow({ time: '05/3/2026' })]), 'NV-12');
  const near = check([taskRow({ time: '05/3/2026' })], '2026-03-04', asideOf(key));
  expect([near.ignored.length, keysOf(near, 'NV-12').length]).toEqual([1, 0]);
  const over = check([taskRow({ time: '05/3/2026' })], '2026-03-06', asideOf(key));
  expect([over.ignored.length, keysOf(over, 'NV-12').length]).toEqual([0, 1]);
});

test('the id of a rule sets all that it finds aside, and nothing of others', () => {
  const all = check([late, other], '2026-03-02', asideOf('NV-12'));
  expect(keysOf(all, 'NV-12')).toEqual([]);
  expect(keysOf(all, 'NV-03')).toHaveLength(1);
  expect(all.ignored.map(({ finding }) => finding.rule)).toEqual(['NV-12']);
});

test('a fix stands on the finding that it settles, and among all fixes', () => {
  const found = check([
    taskRow({ time: '9/18/2026', support: 'Trạm Y tế; Đài Truyền thanh', product: ' Tin' }),
  ]);
  const withFix = found.findings.filter(({ fix }) => fix !== undefined);
  expect(withFix.map(({ rule, fix }) => [rule, fix?.to])).toEqual([
    ['NV-06', 'Trạm Y tế'],
    ['NV-09', '18/09/2026'],
    ['SHEET-04', 'Tin'],
  ]);
  expect(found.fixes.map(({ kind }) => kind)).toEqual(['leadTwice', 'monthFirst', 'spaces']);
});
