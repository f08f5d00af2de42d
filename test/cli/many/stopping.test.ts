import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCli } from '../runCli';

const sample = join(__dirname, '..', '..', 'fixtures', 'samples', 'nominees-ward-2025', 'clean.xlsx');

/** A folder of more workbooks than are checked before it is stopped. */
function manyWorkbooks(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stopping-'));
  for (let number = 1; number <= 60; number += 1) copyFileSync(sample, join(folder, `xã ${number}.xlsx`));
  return folder;
}

/** Starts a check with a table, does something at its first line, and waits for its end. */
async function stoppedBy(stop: (run: ReturnType<typeof startCli>) => void) {
  const folder = manyWorkbooks();
  const run = startCli('check', folder, '--jobs', '1', '--table', join(folder, 'table.xlsx'));
  let said = '';
  run.stderr.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
  const ended = once(run, 'close');
  await once(run.stdout, 'data');
  stop(run);
  const [code] = (await ended) as [number | null];
  const left = readdirSync(folder).filter((name) => !name.startsWith('xã '));
  return { code, said: said.trim(), left };
}

test('Ctrl+C: it says how far it came, ends with 130, and leaves no table, not even a part of one', async () => {
  const { code, said, left } = await stoppedBy((run) => run.kill('SIGINT'));
  expect({ code, left }).toEqual({ code: 130, left: [] });
  expect(said).toMatch(/\d+\/60/);
  expect(said.split('\n')).toHaveLength(1);
});

test('nobody reads its lines any more: it stops, ends with 2, and leaves no table', async () => {
  const { code, said, left } = await stoppedBy((run) => run.stdout.destroy());
  expect({ code, left }).toEqual({ code: 2, left: [] });
  expect(said).not.toContain('EPIPE');
});
