import { readFileSync } from 'node:fs';
import { checkNominees } from '../../../src/actions/checkNominees';
import { writeUnitFindings, type WrittenUnitFindings } from '../../../src/actions/papers/unitFindings';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { nomineeSample } from '../../fixtures/nomineeSample';
import { startHost, valuesOf } from '../../workbook/office';

const sample = nomineeSample('nominees-ward-2025');
const today =
  parseIsoDate(sample.today) ??
  (() => {
    throw new Error(sample.today);
  })();
const asked = { today, year: sample.year };

async function written(unit?: string): Promise<WrittenUnitFindings> {
  await startHost({ file: new Uint8Array(readFileSync(sample.seeded)) });
  const outcome = await writeUnitFindings({ ...asked, ...(unit === undefined ? {} : { unit }) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

test('every finding that points to a row goes to exactly one unit', async () => {
  const { units, sheet } = await written();
  const checked = await checkNominees(asked);
  if (!checked.ok) throw new Error(checked.problem.reason);
  // what the office mends by one press is no question to a unit
  const onRows = checked.value.findings.filter(
    ({ where, fixKind }) => fixKind === undefined && (where.kind === 'row' || where.kind === 'cell'),
  );
  const sent = units.reduce((sum, { count }) => sum + count, 0);
  const rows = new Set(checked.value.nominees.map((nominee) => `${nominee.sheet} ${nominee.row}`));
  // the sample has no tasks: nothing else is sent
  const ofNominees = onRows.filter(({ where }) => {
    const place = where.kind === 'cell' ? where.cell : where.kind === 'row' ? where : null;
    return place !== null && rows.has(`${place.sheet} ${place.row}`);
  });
  expect(units.length).toBeGreaterThan(1);
  expect(sent).toBe(ofNominees.length);
  const lines = (await valuesOf(sheet)).filter(([first]) => typeof first === 'number');
  expect(lines).toHaveLength(sent);
});

test('only those of one unit; the text has a line for each and no personal number', async () => {
  const { units } = await written();
  const [first] = units.filter(({ unit }) => unit !== '');
  const one = await written(first?.unit.toLocaleUpperCase('vi'));
  expect(one.units).toEqual([first]);
  expect(first?.text.split('\n')).toHaveLength((first?.count ?? 0) + 2);
  for (const { text } of units) expect(text).not.toMatch(/\d{9}/);
});

test('places lead to their cells; links of rows that are gone go with them', async () => {
  const linksOf = (sheet: string): Promise<readonly string[]> =>
    Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const cells = Array.from({ length: 80 }, (_, row) => target.getRangeByIndexes(row, 1, 1, 1));
      for (const cell of cells) cell.load({ hyperlink: true });
      await context.sync();
      return cells.flatMap(({ hyperlink }) => {
        const link = hyperlink as Excel.RangeHyperlink | null;
        return link?.documentReference ?? [];
      });
    });
  const { units, sheet } = await written();
  const all = await linksOf(sheet);
  expect(all).toHaveLength(units.reduce((sum, { count }) => sum + count, 0));
  const [first] = units;
  const one = await writeUnitFindings({ ...asked, unit: first?.unit ?? '' });
  expect(one.ok).toBe(true);
  expect(await linksOf(sheet)).toEqual(all.slice(0, first?.count));
});
