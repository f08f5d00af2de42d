import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printedSheet } from '../cli/printedSheet';
import { nomineeSample, nomineeSampleIds } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { written } from './writtenTables';

const pages = [
  ...(['ward-2026', 'commune-2023'] as const).map((id) => {
    const { workbook, today, plans } = sampleOffice(id);
    return { id, file: workbook, today, plan: plans[0] ?? null, sheet: 'Tổng hợp nhiệm vụ' };
  }),
  ...nomineeSampleIds.map((id) => {
    const { clean, today } = nomineeSample(id);
    return { id, file: clean, today, plan: null, sheet: 'Tổng hợp khen thưởng' };
  }),
];

/** The sheet of standard tables as a clerk reads it; `UPDATE_GOLDENS=1` writes the files anew. */
test.each(pages)('the summary sheet of $id', async ({ file, today, plan, sheet }) => {
  const lines = await printedSheet(await written(file, today, plan), sheet);
  const text = `${lines.map((line) => line.replace(/(?: \| )+$/, '')).join('\n')}\n`;
  const golden = join(dirname(file), 'expected-summaries.txt');
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});
