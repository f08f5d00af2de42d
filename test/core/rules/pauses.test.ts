import { rowsPerPause } from '../../../src/core/work/work';
import { nomineeRules } from '../../../src/core/rules/nominees';
import { taskRules } from '../../../src/core/rules/tasks';
import { inputOf } from './nominees/nomineeSheet';
import { taskInputOn, taskRow } from './taskSheet';

const rows = 400;
const atLeast = rows / rowsPerPause;

/** How often a check gives the thread back; 0: it works in one go. */
function pausesOf(work: object): number {
  if (!('next' in work) || typeof work.next !== 'function') return 0;
  const check = work as Generator<number, unknown>;
  let pauses = 0;
  while (check.next().done !== true) pauses += 1;
  return pauses;
}

describe('rules that look long at each row give the thread back on the way, for every fifty rows', () => {
  const input = taskInputOn(
    Array.from({ length: rows }, (_, at) => taskRow({ ordinal: at + 1, lead: `Tổ số ${at + 1}` })),
  );
  test.each(['NV-04', 'NV-06', 'NV-08', 'NV-09', 'NV-10', 'NV-12'])('%s', (id) => {
    const rule = taskRules.find(({ meta }) => meta.id === id);
    expect(pausesOf(rule?.check(input) ?? {})).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('rules on lists too', () => {
  const input = inputOf(
    Array.from({ length: rows }, (_, at) => ({
      'Họ và tên': `Trần Thị Thử ${at + 1}`,
      'Danh hiệu đề nghị': 'Chiến sĩ thi đua cơ sở',
    })),
  );
  test.each(['CN-17', 'DS-01', 'HS-01'])('%s', (id) => {
    const rule = nomineeRules.find(({ meta }) => meta.id === id);
    expect(pausesOf(rule?.check(input) ?? {})).toBeGreaterThanOrEqual(atLeast);
  });
});
