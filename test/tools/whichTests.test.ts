import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const testsBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path));

test('the files that are begun with are there', () => {
  const sequencer = readFileSync(join(root, 'tools', 'longestFirst.cjs'), 'utf8');
  const named = [...sequencer.matchAll(/'(test\/[^']+\.test\.tsx?)'/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

describe('tests for which one Excel is enough', () => {
  const folders = ['test/workbook', 'test/actions'];
  const script =
    "import { oneExcelTests } from './tools/oneExcel.mjs'; console.log(JSON.stringify(oneExcelTests('.', ['test/workbook', 'test/actions'])))";
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  const left = JSON.parse(answer) as readonly string[];

  test('each that bears the mark says why; no mark stands where it is not read', () => {
    const marked = testsBelow('test').filter((path) =>
      readFileSync(join(root, path), 'utf8').includes(`@one-${'excel'}`),
    );
    expect(marked.sort()).toEqual([...left]);
  });

  test('most run on each Excel, and among them those that write, read back and undo', () => {
    const all = folders.flatMap(testsBelow);
    expect(left.length * 5).toBeLessThan(all.length);
    for (const path of [
      'test/actions/readBack.test.ts',
      'test/actions/undoExact.test.ts',
      'test/actions/unasked/unasked.test.ts',
      'test/workbook/write/pageZoom.test.ts',
    ])
      expect(left).not.toContain(path);
  });
});
