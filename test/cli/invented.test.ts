import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSample } from '../../src/actions/papers/sample';
import { commandLine } from '../../src/strings/commandLine';
import { today, valueOf } from '../actions/taskWorkbook';
import { startHost } from '../workbook/office';
import { answerOf, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'invented-'));
const file = join(folder, 'sample.xlsx');
const invented = ['Kế hoạch', 'Nhiệm vụ mẫu', 'Đề nghị mẫu'];

beforeAll(async () => {
  const host = await startHost();
  valueOf(await addSample({ today }));
  writeFileSync(file, host.save());
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('check names the sheets of invented data', () => {
  const answer = answerOf(runCli('check', file, '--today', today));
  expect(answer.warnings).toContain(commandLine.sample(invented));
});

test('run names them too, without a batch more than it takes where nothing is invented', () => {
  const answer = answerOf(runCli('run', file, '--out', join(folder, 'out.xlsx'), '--today', today));
  expect(answer.appendix).not.toBeNull();
  expect(answer.warnings).toContain(commandLine.sample(invented));
  expect(answer.roundTrips.syncs).toBeLessThanOrEqual(6);
});
