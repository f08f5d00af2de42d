import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
const notices = join(dist, 'THIRD-PARTY-NOTICES.txt');
const tool = (name: string): string => JSON.stringify(pathToFileURL(join(root, 'tools', name)).href);

/** What a piece of Node's own modules prints as JSON. */
function printed(code: string): unknown {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

interface Made {
  readonly licence: string;
  readonly text: string | null;
  readonly code?: string;
}

/** A folder with an entry that imports one package of the given licence; what building it with the plugin came to. */
function built({ licence, text, code = 'export const one = () => document.title;' }: Made) {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  const home = join(folder, 'node_modules', 'made');
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name: 'made', version: '1.2.3', license: licence, author: 'A. Maker' }),
  );
  writeFileSync(join(home, 'index.js'), code);
  if (text !== null) writeFileSync(join(home, 'LICENSE'), text);
  writeFileSync(join(folder, 'entry.js'), "import { one } from 'made'; console.log(one);");
  const answer = printed(`
    import { existsSync, readFileSync } from 'node:fs';
    import webpack from ${JSON.stringify(pathToFileURL(require.resolve('webpack')).href)};
    import { NoticesPlugin, noticesFile } from ${tool('noticesPlugin.mjs')};
    const folder = ${JSON.stringify(folder)};
    webpack({ context: folder, mode: 'production', entry: './entry.js', output: { path: folder + '/out' },
      plugins: [new NoticesPlugin()] }, (error, stats) => {
      const file = folder + '/out/' + noticesFile;
      console.log(JSON.stringify({
        errors: stats.toJson({ all: false, errors: true }).errors.map(({ message }) => message),
        notices: existsSync(file) ? readFileSync(file, 'utf8') : '',
      }));
    });`);
  return answer as { readonly errors: readonly string[]; readonly notices: string };
}

describe('a package in the bundle', () => {
  test('of an allowed licence is named beside it, with its text', () => {
    const { errors, notices: said } = built({ licence: 'MIT', text: 'Copyright of the maker.' });
    expect(errors).toEqual([]);
    expect(said).toContain('made 1.2.3\nLicence: MIT\n\nCopyright of the maker.');
  });

  test('that encloses no text gets the usual one, with its author', () => {
    const { errors, notices: said } = built({ licence: 'ISC', text: null });
    expect(errors).toEqual([]);
    expect(said).toContain('Copyright (c) A. Maker');
  });

  test.each<readonly [string, Made, string]>([
    ['of another licence', { licence: 'SSPL-1.0', text: 'x' }, 'licence "SSPL-1.0"'],
    ['of two licences that both hold', { licence: '(MIT AND GPL-3.0)', text: 'x' }, '(MIT AND GPL-3.0)'],
    ['without a text, and without a usual one', { licence: 'Apache-2.0', text: null }, 'no text'],
    [
      'that was built with one that is not there',
      {
        licence: 'MIT',
        text: 'x',
        code: 'export const one = () => document.title + "node_modules/hidden-part/a.js";',
      },
      'hidden-part',
    ],
  ])('%s fails the build', (_name, made, said) => {
    const { errors } = built(made);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(said);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', false],
    ['GPL-3.0', false],
    ['none named', false],
  ])('%s: %s', (licence, allowed) => {
    const code = `import { isAllowed } from ${tool('shippedPackages.mjs')}; console.log(isAllowed(${JSON.stringify(licence)}))`;
    expect(printed(code)).toBe(allowed);
  });
});

describe('what is shipped', () => {
  const isBuilt = existsSync(notices);
  if (!isBuilt) process.stderr.write('skipped: dist/ is not there (npm run build)\n');
  const named = isBuilt ? [...readFileSync(notices, 'utf8').matchAll(/^(\S+) \S+\nLicence: /gm)] : [];
  const packages = named.map(([, name]) => name);
  const scripts = isBuilt ? readdirSync(dist).filter((name) => name.endsWith('.js')) : [];
  const scriptsWith = (words: RegExp) =>
    scripts.filter((name) => words.test(readFileSync(join(dist, name), 'utf8')));

  test('names the packages that the pane is made of', () => {
    if (!isBuilt) return;
    expect(packages).toEqual(expect.arrayContaining(['react', 'docx', 'saxes', 'lodash-es']));
  });

  test('has of Microsoft’s helpers the storage alone, in one script that loads on demand', () => {
    if (!isBuilt) return;
    expect(packages).toContain('@microsoft/office-js-helpers');
    expect(packages.filter((name) => name === 'rxjs' || name === 'core-js')).toEqual([]);
    expect(scriptsWith(/rxjs/)).toEqual([]);
    expect(scriptsWith(/StorageType|switchStorage/)).toEqual([expect.stringMatching(/^preferences\./)]);
    expect(scriptsWith(/acquireToken|XMLHttpRequest/)).toEqual([]);
  });

  test('makes no code of words, which the page’s policy would refuse', () => {
    if (!isBuilt) return;
    // the storage's packages hold it behind what every browser has
    expect(scriptsWith(/\beval\(|\bFunction\(["']/)).toEqual([expect.stringMatching(/^preferences\./)]);
  });
});
