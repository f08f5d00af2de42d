import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { similarity } from '../../src/core/text/similarity';
import { communePlanText } from './making/communePlan2023';
import { communeWorkbook } from './making/communeWorkbook2023';
import { manyTasks } from './making/messy/manyTasks';
import { poolTasks } from './making/messy/tasksPool';
import { wardPlanDocx } from './making/wardDocx';
import { wardPlanMarkdown } from './making/wardPlan2026';
import { wardWorkbook } from './making/wardWorkbook2026';
import * as badFiles from '../fixtures/badFiles';

const samples = join(__dirname, '..', 'fixtures', 'samples');
/** Two tasks at least this much alike are reported as near duplicates. */
const nearDuplicate = 0.85;

function committed(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(samples, path)));
}

/** Names and contents, so that another version of the packer does not fail the test. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
}

describe('the committed samples', () => {
  test.each([
    ['commune-2023/workbook.xlsx', async () => (await communeWorkbook()).bytes],
    ['ward-2026/workbook.xlsx', async () => (await wardWorkbook()).bytes],
    ['ward-2026/plan.docx', () => Promise.resolve(wardPlanDocx())],
  ])('%s is what its script makes', async (path, make) => {
    expect(partsOf(committed(path))).toEqual(partsOf(await make()));
  });

  test.each([
    ['commune-2023/plan.txt', communePlanText],
    ['ward-2026/plan.md', wardPlanMarkdown],
  ])('%s is what its script makes', (path, make) => {
    expect(new TextDecoder().decode(committed(path))).toBe(make());
  });
});

describe('tasks made in great number', () => {
  test('the most alike of 2 000 are not near duplicates', () => {
    const contents = manyTasks(2000).map((task) => task.content);
    // Two tasks share two pieces exactly where their distance is a multiple of two of the list sizes.
    const distances = [11 * 13, 11 * 17, 11 * 19, 13 * 17, 13 * 19, 17 * 19];
    const likenesses = distances.flatMap((distance) =>
      contents.slice(distance).map((content, index) => similarity(content, contents[index] ?? '')),
    );
    expect(likenesses.length).toBeGreaterThan(9000);
    expect(likenesses.reduce((most, value) => Math.max(most, value), 0)).toBeLessThan(nearDuplicate);
  });

  test('the two dozen of the pool are unlike one another', () => {
    const pairs = poolTasks.flatMap((task, index) =>
      poolTasks.slice(index + 1).map((other) => similarity(task.content, other.content)),
    );
    expect(poolTasks).toHaveLength(24);
    expect(pairs.reduce((most, value) => Math.max(most, value), 0)).toBeLessThan(nearDuplicate);
  });
});

describe('bad files', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each(['docFile', 'xlsFile', 'passwordProtectedFile'] as const)(
    '%s begins as a compound file',
    (name) => {
      expect([...badFiles[name].slice(0, 8)]).toEqual(compound);
    },
  );

  test('a cut workbook no longer opens', () => {
    const cut = badFiles.cutShort(committed('ward-2026/workbook.xlsx'));
    expect(() => unzipSync(cut)).toThrow();
  });
});
