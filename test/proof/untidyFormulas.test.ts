import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSummaries, type Figures } from '../../src/actions';
import { today } from '../actions/taskWorkbook';
import { startHost } from '../workbook/office';
import { hasLibreOffice, recalculated, summaryRows } from './recalculated';

const folder = join(__dirname, '..', 'fixtures', 'workbooks');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.xlsx') ? [name.slice(0, -5)] : []));
const sheet = 'Tổng hợp nhiệm vụ';

/** The workbook with its standard tables; null where it has no task sheet to count. */
async function filled(name: string, figures: Figures): Promise<Uint8Array | null> {
  const host = await startHost({ file: new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))) });
  const made = await fillSummaries({ today, figures });
  return made.ok ? host.save() : null;
}

const suite = `formulas over untidy workbooks${hasLibreOffice ? '' : ' (skipped: LibreOffice not installed)'}`;

(hasLibreOffice ? describe : describe.skip)(suite, () => {
  const values = new Map<string, Uint8Array>();
  let worked: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const formulas = new Map<string, Uint8Array>();
    for (const name of names) {
      const [asFormulas, asValues] = [await filled(name, 'formulas'), await filled(name, 'values')];
      if (asFormulas === null || asValues === null) continue;
      formulas.set(name, asFormulas);
      values.set(name, asValues);
    }
    worked = recalculated(formulas);
  }, 240_000);

  test('most of them have tables, and most tables are formulas', async () => {
    expect(values.size).toBeGreaterThan(14);
    let live = 0;
    for (const file of worked.values()) {
      const { formulas } = await summaryRows(file, sheet);
      live += [...formulas].filter(([table, count]) => table.startsWith('task') && count > 0).length;
    }
    expect(live / (3 * worked.size)).toBeGreaterThan(0.8);
  });

  test.each(names)('%s: worked out by LibreOffice they are the values', async (name) => {
    const [asWorked, asValues] = [worked.get(name), values.get(name)];
    expect(asWorked === undefined).toBe(asValues === undefined);
    if (asWorked === undefined || asValues === undefined) return;
    const [found, wanted] = [await summaryRows(asWorked, sheet), await summaryRows(asValues, sheet)];
    for (const [key, figures] of wanted.rows) expect([key, found.rows.get(key)]).toEqual([key, figures]);
  });
});
