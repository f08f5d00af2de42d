import { help, readArguments } from '../../../src/cli/arguments';

const surroundings = { clockToday: '2026-05-20', isFolder: (path: string) => path === 'communes' };

function read(...words: readonly string[]) {
  return readArguments(words, surroundings);
}

/** The request of words that are right; the sentence of words that are not. */
function requestOf(...words: readonly string[]): unknown {
  const answer = read(...words);
  return answer.ok ? answer.request : answer.why;
}

describe('check of one workbook or of many', () => {
  test('one file is one workbook, as it always was', () => {
    expect(requestOf('check', 'a.xlsx')).toMatchObject({ command: 'check', workbook: 'a.xlsx' });
  });

  test.each([
    ['several files', ['check', 'a.xlsx', 'b.xlsx'], ['a.xlsx', 'b.xlsx']],
    ['a folder', ['check', 'communes'], ['communes']],
    ['one file with a table', ['check', 'a.xlsx', '--table', 'all.xlsx'], ['a.xlsx']],
    ['one file with a number of workers', ['check', 'a.xlsx', '--jobs', '1'], ['a.xlsx']],
  ])('%s', (_says, words, places) => {
    expect(requestOf(...words)).toMatchObject({ command: 'checkMany', places });
  });

  test('everything that may be said of it', () => {
    const words = ['communes', '--plan', 'p.docx', '--law', 'l.json', '--jobs', '3', '--table', 'T.XLSX'];
    expect(requestOf('check', ...words, '--today', '2026-01-02', '--convert-old-fonts')).toEqual({
      command: 'checkMany',
      places: ['communes'],
      planFile: 'p.docx',
      lawFile: 'l.json',
      convertOldFonts: true,
      today: '2026-01-02',
      jobs: 3,
      table: 'T.XLSX',
    });
  });

  test('what is not said is the clock, no plan, all cores and no table', () => {
    expect(requestOf('check', 'communes')).toMatchObject({
      planFile: null,
      lawFile: null,
      today: '2026-05-20',
      jobs: null,
      table: null,
    });
  });

  test.each([
    ['no worker', ['--jobs', '0']],
    ['half a worker', ['--jobs', '1.5']],
    ['too many workers', ['--jobs', '65']],
    ['workers in words', ['--jobs', 'all']],
    ['a table that is no workbook', ['--table', 'all.csv']],
    ['a workbook to write', ['--out', 'out.xlsx']],
    ['a day that does not exist', ['--today', '2026-02-30']],
  ])('%s is refused with a sentence', (_says, words) => {
    const answer = read('check', 'communes', ...words);
    expect(answer).toEqual({ ok: false, why: expect.stringMatching(/\p{L}.*\.$/u) });
  });

  test.each([
    ['run', 'a.xlsx', '--out', 'b.xlsx'],
    ['plan', 'p.txt'],
  ])('%s knows neither table nor workers', (...words) => {
    expect(read(...words).ok).toBe(true);
    expect(read(...words, '--jobs', '2').ok).toBe(false);
    expect(read(...words, '--table', 't.xlsx').ok).toBe(false);
  });
});

test('--help tells every command, and what is taken from a folder', () => {
  expect(requestOf('--help')).toEqual({ command: 'help' });
  for (const word of ['plan', 'run', 'check', 'join', 'law', '--jobs', '--table', '.xlsm', '~$'])
    expect(help).toContain(word);
});
