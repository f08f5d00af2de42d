import { currentLawBook } from '../../../src/core/law/currentBook';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import type { Nominee } from '../../../src/core/nominees/nominee';
import { readNominees } from '../../../src/core/nominees/readNominees';
import { atOnce } from '../../../src/core/work/work';
import { form0603 } from '../../../src/core/counting/form0603';
import { nomineeTables, tieOut } from '../../../src/core/counting/nomineeTables';
import { rewardMoney } from '../../../src/core/counting/rewardMoney';
import { rowTotal, type CountTable } from '../../../src/core/counting/summaryTable';
import { isoDateOf } from './isoDateOf';
import { gridsOfFile } from '../../fixtures/gridsOfFile';
import { nomineeSample } from '../../fixtures/nomineeSample';

const book = currentLawBook();

function nomineesOf(id: 'nominees-ward-2025' | 'nominees-commune-2023'): readonly Nominee[] {
  const sample = nomineeSample(id);
  const { tables, historyTables } = atOnce(
    findNomineeTables(gridsOfFile(sample.clean), { confirmed: [], book }),
  );
  return atOnce(
    readNominees(tables, {
      year: sample.year,
      book,
      historyTables,
      knownUnits: [],
      differentPersons: new Set(),
    }),
  ).nominees;
}

const law = book.at(isoDateOf('2025-12-31'));
const isTitle = ({ award }: Nominee): boolean =>
  award.value !== null && law.award(award.value)?.value.isTitle === true;
const awardName = ({ award }: Nominee): string => award.value ?? award.text;

/** Rows that other rows add up to, and rows in which a record may stand twice, left out. */
const sumOfRows = (table: CountTable): number =>
  table.rows.reduce((sum, row) => sum + (row.isHead === true ? 0 : rowTotal(row)), 0);

describe.each(['nominees-ward-2025', 'nominees-commune-2023'] as const)('tables of %s', (id) => {
  const nominees = nomineesOf(id);
  const tables = atOnce(nomineeTables({ nominees, awardName, isTitle }));

  test.each(tables.map((table) => [table.id, table] as const))('%s adds up both ways', (_, table) => {
    const individuals = nominees.filter(({ kind }) => kind.value === 'individual').length;
    const all = table.id === 'classes' || table.id === 'sexes' ? individuals : nominees.length;
    expect(table.total).toBe(all);
    expect(sumOfRows(table)).toBe(all);
    expect(rowTotal({ counts: table.totals })).toBe(all);
    table.totals.forEach((total, column) => {
      const summed = table.rows.reduce(
        (sum, row) => sum + (row.isHead === true ? 0 : (row.counts[column] ?? 0)),
        0,
      );
      expect(summed).toBe(total);
    });
  });

  test('each head of award and unit is the sum of the units below it', () => {
    const table = tables.find((one) => one.id === 'awardUnits');
    const sums: number[] = [];
    const heads: number[] = [];
    for (const row of table?.rows ?? []) {
      if (row.isHead === true) {
        heads.push(rowTotal(row));
        sums.push(0);
      } else sums[sums.length - 1] = (sums.at(-1) ?? 0) + rowTotal(row);
    }
    expect(heads.length).toBeGreaterThan(2);
    expect(sums).toEqual(heads);
  });

  test('the money is what each nomination gets, added one by one', () => {
    const money = atOnce(rewardMoney({ nominees, book, decisionDate: isoDateOf('2025-12-05'), awardName }));
    expect(money.sum).toBe(money.lines.reduce((sum, { each, count }) => sum + (each ?? 0) * count, 0));
    expect(money.lines.reduce((sum, { count, notPaid }) => sum + count + notPaid, 0)).toBe(nominees.length);
    expect(money.sum % 10_000).toBe(0);
  });

  test('a nominee of no kind, or a form without a type, breaks the tie-out', () => {
    const [first] = nominees;
    if (first === undefined) throw new Error('no nominees');
    const nobody = { ...first, kind: { ...first.kind, value: null } };
    const before = tieOut({ nominees, isTitle });
    const after = tieOut({ nominees: [...nominees, nobody], isTitle });
    expect(before.byKind).toBe(before.total);
    expect(after.total - after.byKind).toBe(1);
    expect(after.holds).toBe(false);
    const typed = nominees.find(({ awardType }) => awardType.value !== null);
    if (typed === undefined) throw new Error('no list that tells types');
    const untyped = {
      ...typed,
      award: { ...typed.award, value: 'GK-XA' },
      awardType: { ...typed.awardType, value: null },
    };
    const withUntyped = tieOut({ nominees: [...nominees, untyped], isTitle });
    expect(withUntyped.total - withUntyped.byType).toBe(before.total - before.byType + 1);
    const ofSilentList = tieOut({ nominees: [...nominees, { ...untyped, sheet: 'Trang khác' }], isTitle });
    expect(ofSilentList.total - ofSilentList.byType).toBe(before.total - before.byType);
  });
});

describe('form 0603.N/BNV-TĐKT', () => {
  const [one] = nomineesOf('nominees-ward-2025');
  if (one === undefined) throw new Error('no nominees');
  const nominee = (
    awardId: string,
    kind: 'individual' | 'collective' | 'household',
    name: string,
  ): Nominee => ({
    ...one,
    award: { ...one.award, value: awardId },
    kind: { ...one.kind, value: kind },
    name: { ...one.name, text: name, value: name },
    objectClass: { ...one.objectClass, text: '', value: '' },
    position: { ...one.position, text: '' },
    unit: { ...one.unit, text: '' },
    awardType: { ...one.awardType, value: 'adHoc' },
  });

  test('awards of ministries and provinces only, in their rows and columns', () => {
    const { rows, total } = form0603({
      nominees: [
        nominee('BK-TINH', 'individual', 'A'),
        nominee('BK-TINH', 'collective', 'Công ty A'),
        nominee('CO-TINH', 'collective', 'Trường A'),
        nominee('LDTT', 'individual', 'B'),
      ],
      isTitle,
    });
    const counts = Object.fromEntries(rows.map(({ key, counts: ofRow }) => [key, ofRow]));
    expect(total).toBe(3);
    expect(counts['01']).toEqual([2, 0, 1, 0]);
    expect(counts['02']).toEqual([1, 0, 1, 0]);
    expect(counts['03']).toEqual([1, 0, 0, 0]);
    expect(counts['05']).toEqual([1, 0, 0, 0]);
    expect(counts['13']).toEqual([2, 0, 1, 0]);
    expect(counts['11']).toEqual([0, 0, 0, 0]);
  });
});

describe('money', () => {
  const [one] = nomineesOf('nominees-ward-2025').filter(({ kind }) => kind.value === 'individual');
  if (one === undefined) throw new Error('no individuals');
  const titled = (awardId: string): Nominee => ({ ...one, award: { ...one.award, value: awardId } });
  const sumOf = (nominees: readonly Nominee[], day = '2025-12-05'): number =>
    atOnce(rewardMoney({ nominees, book, decisionDate: isoDateOf(day), awardName })).sum;

  // law.md 3.4: coefficient × base salary, up to ten thousand đồng
  test.each([
    ['LDTT', '2023-06-30', 450_000],
    ['LDTT', '2023-07-01', 540_000],
    ['LDTT', '2025-12-05', 710_000],
    ['LDTT', '2026-07-01', 760_000],
    ['CSTDCS', '2026-06-30', 2_340_000],
    ['CSTDTINH', '2026-07-01', 7_590_000],
    ['GK-XA', '2025-06-30', 360_000],
    ['GK-XA', '2025-07-01', 710_000],
  ])('%s decided on %s', (awardId, day, amount) => {
    expect(sumOf([titled(awardId)], day)).toBe(amount);
  });

  test('of two titles of one year the higher is paid; a form beside a title is paid too', () => {
    expect(sumOf([titled('LDTT'), titled('CSTDCS')])).toBe(2_340_000);
    expect(sumOf([titled('LDTT'), titled('GK-XA')])).toBe(1_420_000);
  });
});
