import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionIds } from '../../../src/workbook/probe/allQuestions';
import { hostNames, type HostName } from '../../../src/workbook/probe/compare';
import type { ProbeView } from '../../../src/actions/probeExcel';
import { keptAnswers } from './keptAnswers';
import { probeOnHost } from './probeOnHost';

const root = join(__dirname, '..', '..', '..');
const answers = join(root, 'src', 'workbook', 'probe', 'hostAnswers.json');
const sample = join(root, 'test', 'fixtures', 'probe', 'embedded-windows.json');
const update = process.env['UPDATE_GOLDENS'] === '1';

const views = {} as Record<HostName, ProbeView>;
beforeAll(async () => {
  for (const host of hostNames) views[host] = await probeOnHost(host);
}, 240_000);

test.each(hostNames)('%s: every question comes to an answer', (host) => {
  const { told } = views[host].record;
  const open = questionIds.filter((id) => told[id]?.state !== 'answered');
  expect(open).toEqual([]);
});

test('what the pane carries as the answers of the embedded Excel is what it answers', () => {
  const text = keptAnswers({
    plain: views.plain.record,
    web: views.web.record,
    windows: views.windows.record,
    mac: views.mac.record,
    oldest: views.oldest.record,
  });
  if (update) writeFileSync(answers, text);
  expect(readFileSync(answers, 'utf8')).toBe(text);
});

test('the file of a run on the embedded Excel is the sample', () => {
  const text = `${views.windows.fileText}\n`;
  if (update) writeFileSync(sample, text);
  expect(readFileSync(sample, 'utf8')).toBe(text);
});
