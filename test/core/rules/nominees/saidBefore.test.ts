import { atOnce } from '../../../../src/core/work/work';
import type { NomineeRule, NomineeRuleInput } from '../../../../src/core/rules/nomineeInputs';
import { mendingRules } from '../../../../src/core/rules/nominees/index';
import { nomineeRun } from '../../../../src/core/rules/nominees/nomineeRun';
import { day } from '../taskSheet';
import { inputOf } from './nomineeSheet';

const rows = Array.from({ length: 7 }, () => ({}));
const byItself = (): NomineeRule => {
  const rule = mendingRules.find(({ meta }) => meta.scope === 'nominee');
  if (rule === undefined) throw new Error('no rule judges nominees by themselves');
  return rule;
};

/** How many of the slices of two rows each are asked about anew, once all were asked about in the input before. */
function askedAnew(before: NomineeRuleInput, after: NomineeRuleInput): string {
  const rule = byItself();
  const first = atOnce(nomineeRun(before, { sliceSize: 2 }));
  for (const slice of first.slices(rule.meta)) first.keep(rule, slice, []);
  const second = atOnce(nomineeRun(after, { sliceSize: 2 }));
  const slices = second.slices(rule.meta);
  return `${slices.filter((slice) => second.known(rule, slice) === null).length} of ${slices.length}`;
}

/** The input with one of its nominees put in another's place. */
function withOther(input: NomineeRuleInput, at: number): NomineeRuleInput {
  const [own] = input.nominees.slice(at, at + 1);
  if (own === undefined) throw new Error('nobody stands there');
  const nominees = input.nominees.with(at, { ...own });
  return { ...input, nominees, everyone: nominees };
}

test('of the same nominees nothing is asked anew', () => {
  const input = inputOf(rows);
  expect(askedAnew(input, { ...input })).toBe('0 of 4');
});

test('where one row was read again, only its slice is', () => {
  const input = inputOf(rows);
  expect(askedAnew(input, withOther(input, 0))).toBe('1 of 4');
});

test('where another nomination of the same person was read again, both their slices are', () => {
  const input = inputOf(rows.with(6, { 'Họ và tên': 'Trần Thị Thử' }));
  expect(askedAnew(input, withOther(input, 6))).toBe('2 of 4');
});

test.each<readonly [string, (input: NomineeRuleInput) => Partial<NomineeRuleInput>]>([
  ['the day of today', () => ({ today: day('2025-12-30') })],
  ['the day of decision', () => ({ decisionDay: { date: day('2025-12-30'), which: 'decision' } })],
  ['the year', () => ({ year: 2024 })],
  [
    'an answer of the office',
    ({ settings }) => ({ settings: { ...settings, withoutPosition: new Set(['x']) } }),
  ],
  ['a header', ({ tables }) => ({ tables: tables.map((table) => ({ ...table, columns: [] })) })],
])('with %s all are', (_what, over) => {
  const input = inputOf(rows);
  expect(askedAnew(input, { ...input, ...over(input) })).toBe('4 of 4');
});

test('what speaks of the whole list is not handed to rules that judge each nominee by himself', () => {
  const input = inputOf(rows);
  for (const slice of atOnce(nomineeRun(input, { sliceSize: 2 })).slices(byItself().meta)) {
    expect([slice.plan, slice.tasks, slice.missing]).toEqual([null, null, []]);
  }
});
