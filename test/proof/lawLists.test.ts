import type { FindingAnswer } from '../../src/cli/answers';
import { lawCases } from '../samples/making/lawCases/lawCases';
import { cleanLists } from '../samples/making/lawLists/cleanLists';
import { checkedBook } from '../samples/lawCases/checkedBook';
import { lawVerdict, wrongsOf } from '../samples/lawCases/verdict';

/** Warnings that four hundred right rows may bring together. */
const mostWarnings = 2;
const rowsOfEach = 40;

describe('lists that are right by the law of their day', () => {
  const warnings: string[] = [];

  test.each(cleanLists.map((list) => [list.id, list] as const))(
    '%s: every row is read, nothing is called an error',
    async (id, { today, sheets }) => {
      const { tables, findings } = await checkedBook({ id, today, sheets, plan: null });
      const said = (wanted: string) => findings.filter(({ severity }) => severity === wanted).map(told);
      warnings.push(...said('warning').map((text) => `${id} ${text}`));
      expect(tables.reduce((sum, { records }) => sum + records, 0)).toBe(rowsOfEach);
      expect(said('error')).toEqual([]);
    },
  );

  test('warnings are few over all of them', () => {
    expect(warnings.length > mostWarnings ? warnings : []).toEqual([]);
  });
});

describe('small lists against the law of their day', () => {
  test.each(lawCases.map((one) => [`${one.id} ${one.kind}: ${one.what}`, one] as const))(
    '%s',
    async (_, one) => {
      expect(wrongsOf(await lawVerdict(one))).toEqual([]);
    },
  );

  test('ids differ, and many cases must bring nothing', () => {
    expect(new Set(lawCases.map(({ id }) => id)).size).toBe(lawCases.length);
    expect(lawCases.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThan(40);
  });
});

function told({ rule, address, message }: FindingAnswer): string {
  return `${rule} ${address}: ${message}`;
}
