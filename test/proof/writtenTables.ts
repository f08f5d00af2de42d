import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fillSummaries, parseIsoDate, readPlanFile } from '../../src/actions';
import { valueOf } from '../actions/taskWorkbook';
import { startHost } from '../workbook/office';
import { plainCounts, type CountedRecord } from './rawSheets';
import { type KeyedRows, type Shown } from './recalculated';

/** Figures of a written table: row words → head → number. */
export function writtenCounts(
  rows: KeyedRows,
  table: string,
): ReadonlyMap<string, ReadonlyMap<string, Shown>> {
  const heads = rows.get(`${table} head`)?.[0] ?? [];
  const found = new Map<string, ReadonlyMap<string, Shown>>();
  for (const [key, lines] of rows) {
    if (!key.startsWith(`${table} `) || /(title|head|chart\w*)$/.test(key)) continue;
    for (const line of lines) {
      const figures = new Map(
        heads.flatMap((head, index) =>
          index === 0 || head === '' ? [] : [[String(head), line[index] ?? '']],
        ) as [string, Shown][],
      );
      found.set(String(line[0]), figures);
    }
  }
  return found;
}

/** Every figure of the table is the one counted by hand, and every row counted by hand is there. */
export function expectCounts(rows: KeyedRows, table: string, records: readonly CountedRecord[]): void {
  const counted = plainCounts(records, table);
  const written = writtenCounts(rows, table);
  expect([...written.keys()]).toEqual(expect.arrayContaining([...counted.keys()]));
  for (const [row, figures] of written) {
    for (const [head, figure] of figures) {
      expect([table, row, head, figure]).toEqual([table, row, head, counted.get(row)?.get(head) ?? 0]);
    }
  }
}

/** The sample with its standard tables as values. */
export async function written(path: string, today: string, planPath: string | null): Promise<Uint8Array> {
  const host = await startHost({ file: new Uint8Array(readFileSync(path)) });
  const day = parseIsoDate(today);
  if (day === null) throw new Error('no day');
  const plan =
    planPath === null
      ? {}
      : {
          plan: valueOf(
            await readPlanFile({ name: basename(planPath), bytes: new Uint8Array(readFileSync(planPath)) }),
          ),
        };
  valueOf(await fillSummaries({ today: day, ...plan }));
  return host.save();
}
