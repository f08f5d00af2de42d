import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nomineeSample } from '../fixtures/nomineeSample';
import { printedSheet } from './printedSheet';
import { answerOf, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'breaks-'));
const sample = nomineeSample('nominees-commune-2023');

/** The sample with its longer texts broken in the middle, as people do by Alt+Enter; `end` is how the file has it. */
function withBreaks(end: '\n' | '\r\n'): string {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(sample.seeded)))).map(
    ([name, bytes]) => {
      if (!/sharedStrings\.xml$|worksheets\/sheet\d+\.xml$/.test(name)) return [name, bytes] as const;
      const text = strFromU8(bytes).replace(
        /(<t[^>]*>)([^<]*)(<\/t>)/g,
        (_, open: string, said: string, close: string) => {
          const words = said.split(' ');
          const half = Math.floor(words.length / 2);
          const broken =
            words.length < 4 ? said : words.slice(0, half).join(' ') + end + words.slice(half).join(' ');
          return open + broken + close;
        },
      );
      return [name, strToU8(text)] as const;
    },
  );
  const file = join(folder, end === '\n' ? 'lf.xlsx' : 'crlf.xlsx');
  writeFileSync(file, zipSync(Object.fromEntries(parts)));
  return file;
}

test('line breaks as Excel writes them change nothing: findings, figures and formulas are the same', async () => {
  const runs = await Promise.all(
    (['\n', '\r\n'] as const).map(async (end) => {
      const file = withBreaks(end);
      const out = file.replace('.xlsx', '-out.xlsx');
      const run = runCli('run', file, '--out', out, '--today', sample.today, '--formulas');
      const { findings } = answerOf(run);
      const printed = await printedSheet(new Uint8Array(readFileSync(out)), 'Tổng hợp khen thưởng');
      return { findings, printed, formulas: formulasIn(out) };
    }),
  );
  const [lf, crlf] = runs;
  expect(lf?.formulas).toBeGreaterThan(50);
  expect(crlf).toEqual(lf);
});

function formulasIn(file: string): number {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.entries(parts)
    .filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
    .reduce((sum, [, bytes]) => sum + strFromU8(bytes).split('<f>').length - 1, 0);
}
