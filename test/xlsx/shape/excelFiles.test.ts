import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHost } from '../../workbook/office';
import { allowedMaking, allowedRewriting, judged } from './allowedDifferences';
import { chartCases } from './chartCases';
import { contentCases } from './contentCases';
import { pageCases } from './pageCases';
import { rewritten } from './rewriting';
import type { Rewriting } from './rewriting';
import { sayDifference, shapeDifferences } from './shapeDifferences';
import type { ShapeDifference } from './shapeDifferences';
import { shapeOf } from './shapeOf';

/** Workbooks that Excel itself wrote: their folder stands in EXCEL_FILES. */
const folder = process.env['EXCEL_FILES'];
const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const why = files.length === 0 ? ' (skipped: EXCEL_FILES names no folder with .xlsx files)' : '';
const run = files.length === 0 ? test.skip : test;

const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder ?? '', name)));

/** Reasons with their counts, in the log of the run. */
function report(title: string, parts: number, held: ReadonlyMap<string, number>): void {
  const all = [...held.values()].reduce((sum, count) => sum + count, 0);
  const lines = [...held]
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => `  ${count} ${reason}`);
  process.stdout.write(`${title}: ${parts} parts, ${all} differences allowed\n${lines.join('\n')}\n`);
}

function partsIn(shape: ReturnType<typeof shapeOf>): number {
  return new Set(shape.map(({ part }) => part)).size;
}

describe(`files that Excel wrote${why}`, () => {
  const cases = [...pageCases, ...contentCases, ...chartCases].filter(
    ({ file }) => files.length === 0 || files.includes(file),
  );
  const made = { parts: 0, differences: [] as ShapeDifference[] };

  (files.length === 0 || cases.length === 0 ? test.skip : test).each(
    cases.map((one) => [one.kind, one.file, one] as const),
  )('%s: the host makes %s', async (_kind, file, { make }) => {
    const host = await startHost();
    await Excel.run(async (context) => {
      make(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });
    const expected = shapeOf(fileOf(file));
    const differences = shapeDifferences(expected, shapeOf(host.save()));
    made.parts += partsIn(expected);
    made.differences.push(...differences);
    expect(judged(differences, allowedMaking).left.map(sayDifference)).toEqual([]);
  });

  afterAll(() => {
    if (files.length > 0) report('made', made.parts, judged(made.differences, allowedMaking).held);
  });

  run.each<[Rewriting]>([['oneCell'], ['everything']])(
    'written anew (%s), all keep their shape',
    (how) => {
      let parts = 0;
      const all: ShapeDifference[] = [];
      const left = files.flatMap((name) => {
        const before = shapeOf(fileOf(name));
        const differences = shapeDifferences(before, shapeOf(rewritten(fileOf(name), how)));
        parts += partsIn(before);
        all.push(...differences);
        return judged(differences, allowedRewriting).left.map((one) => `${name} ${sayDifference(one)}`);
      });
      report(`${how}, ${files.length} files`, parts, judged(all, allowedRewriting).held);
      expect(left).toEqual([]);
    },
    600_000,
  );
});
