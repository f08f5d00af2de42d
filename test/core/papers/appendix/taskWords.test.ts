import { atOnce } from '../../../../src/core/work/work';
import { taskWords, writtenOut, type TaskWording } from '../../../../src/core/papers/appendix/taskWords';
import { defaultAppendixSettings } from '../../../../src/core/plan/appendixSettings';
import { readTime } from '../../../../src/core/time/readTime';
import { makeTask } from '../samplePlan';

const names: Readonly<Record<string, string>> = { 'BCH QS': 'Ban Chỉ huy Quân sự' };
const fullName = (words: string): string | null => names[words] ?? null;
const asTyped: TaskWording = {
  settings: { bodyNames: 'asTyped', days: 'asTyped', notes: 'leftOut' },
  fullName,
};
const task = {
  ...makeTask({ key: 'a', content: 'Tập huấn', itemId: 'II.1', note: 'mới bổ sung' }),
  leads: {
    value: [{ text: 'BCH QS', canonical: 'Ban Chỉ huy Quân sự', kind: 'known' as const }],
    text: 'BCH QS (trực)',
    cell: null,
  },
  supporters: {
    value: [{ text: 'P.LẠ', canonical: null, kind: 'unknown' as const }],
    text: 'P.LẠ',
    cell: null,
  },
  time: { value: readTime('1.7.2026', { planYear: 2026 }), text: '1.7.2026', cell: null },
};

test('by default names and days stand in full, and the remark of the tracking sheet stays there', () => {
  expect(taskWords(task, { settings: defaultAppendixSettings, fullName })).toEqual({
    lead: 'Ban Chỉ huy Quân sự (trực)',
    support: 'P.LẠ',
    time: '01/07/2026',
    note: '',
  });
});

test('each choice can be taken back by itself', () => {
  expect(taskWords(task, asTyped)).toEqual({
    lead: 'BCH QS (trực)',
    support: 'P.LẠ',
    time: '1.7.2026',
    note: '',
  });
  const carried: TaskWording = { ...asTyped, settings: { ...asTyped.settings, notes: 'carried' } };
  expect(taskWords(task, carried).note).toBe('mới bổ sung');
});

test('cells are counted whether the choice is on or off; what stays as it is does not count', () => {
  expect(atOnce(writtenOut([task], { fullName }))).toEqual({ bodyNames: 1, days: 1, notes: 1 });
  const plain = makeTask({ key: 'b', content: 'Họp', itemId: 'II.1' });
  expect(atOnce(writtenOut([plain], { fullName }))).toEqual({ bodyNames: 0, days: 0, notes: 0 });
});
