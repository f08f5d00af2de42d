import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

const root = join(__dirname.replaceAll('\\', '/'), '..', '..');
const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];

/** Paths that a page names: those of our own folders in its code, and what its links lead to. */
function pathsIn(page: string, text: string): readonly string[] {
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].flatMap(([words]) =>
    words.split(/[\s`'"()=;,]+/),
  );
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.replace(/#.*$/, ''));
  return [
    ...code
      .filter((word) => /^(?:src|test|tools|docs|assets)\//.test(word))
      .map((word) => word.replace(/[.:]+$/, '')),
    ...links.filter((link) => link !== '' && !/^\w+:/.test(link)).map((link) => join(dirname(page), link)),
  ];
}

/** Names of a folder; none where it is no folder. */
function namesIn(place: string): readonly string[] {
  return statSync(place).isDirectory() ? readdirSync(place) : [];
}

/** What a step of a path stands for: itself; "<placeholder>", "*" and "…" stand for any name or part of one. */
function fits(step: string): RegExp {
  const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${step
      .split(/<[^>]*>|\*+|…/)
      .map(literal)
      .join('.+')}$`,
  );
}

/** True where something stands under the path, letter for letter. */
function exists(path: string): boolean {
  const steps = path.split('/').filter((step) => step !== '');
  const found = steps.reduce<readonly string[]>(
    (places, step) => {
      const pattern = fits(step);
      return places.flatMap((place) =>
        namesIn(place)
          .filter((name) => pattern.test(name))
          .map((name) => join(place, name)),
      );
    },
    [root],
  );
  return found.length > 0;
}

const missingIn = (page: string, text: string): readonly string[] =>
  pathsIn(page, text).filter((path) => !exists(path));

test.each(pages)('every path that %s names is there', (page) => {
  expect(missingIn(page, readFileSync(join(root, page), 'utf8'))).toEqual([]);
});

test('the pages name paths', () => {
  const named = pages.flatMap((page) => pathsIn(page, readFileSync(join(root, page), 'utf8')));
  expect(named.length).toBeGreaterThan(100);
});

test.each<readonly [string, readonly string[]]>([
  ['`src/core/work` and `src/core/work/work.ts`', []],
  ['`src/core/reports/`', ['src/core/reports/']],
  ['`src/core/Work`', ['src/core/Work']],
  ['`src/core/work/work.ts/more`', ['src/core/work/work.ts/more']],
  ['`src/core/rules/tasks/<id>-<whatItIsAbout>.ts`', []],
  ['`src/core/rules/tasks/<id>.test.ts`', ['src/core/rules/tasks/<id>.test.ts']],
  ['`test/core/*/anyList.test.ts`', []],
  ['```\nnpx jest test/tools/nowhere.test.ts\n```', ['test/tools/nowhere.test.ts']],
  ['[the map](architecture.md#rooms), [elsewhere](https://example.org/src/x)', []],
  ['[lost](nowhere.md)', ['docs/nowhere.md']],
])('%j lacks %j', (text, missing) => {
  expect(missingIn('docs/page.md', text)).toEqual(missing);
});
