import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(__dirname, '..', '..');
/** At most as many files are to be opened on a walk. */
const mostFiles = 20;

interface Stop {
  readonly file: string;
  readonly names: string;
  /** How it is reached where no file before it imports it. */
  readonly reached: string | null;
}

const walks = readFileSync(join(root, 'docs', 'walks.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.split('\n', 1)[0] ?? '',
    stops: [...text.matchAll(/^\d+\. `([^`]+)` `([^`]+)`(?: \(([^)]+)\))?:/gm)].map(
      ([, file, names, reached]): Stop => ({
        file: file ?? '',
        names: names ?? '',
        reached: reached ?? null,
      }),
    ),
  }));

/** The files of src that a file imports; not those of which it takes types alone. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:import (?!type )[^;]*? from |import\([^)]*?)'(\.[^']+)'/g)].map(([, path]) =>
    `${normalize(join(dirname(file), path ?? ''))}.ts`.replaceAll('\\', '/'),
  );
}

test('there are three walks', () => {
  expect(walks.map(({ title }) => title)).toHaveLength(3);
});

describe.each(walks)('$title', ({ stops }) => {
  test('opens at most twenty files, each once', () => {
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.length).toBeLessThanOrEqual(mostFiles);
    expect(new Set(stops.map(({ file }) => file)).size).toBe(stops.length);
  });

  test.each(stops)('$file exports $names', ({ file, names }) => {
    expect(existsSync(join(root, file))).toBe(true);
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toMatch(new RegExp(`export (async )?(function\\*?|const) ${names}\\b`));
  });

  test('each is imported by one before it, or the line says how it is reached', () => {
    const unreached = stops.flatMap(({ file, reached }, at) => {
      const before = stops.slice(0, at).flatMap((stop) => importsOf(stop.file));
      return at === 0 || reached !== null || before.includes(file) ? [] : [file];
    });
    expect(unreached).toEqual([]);
  });
});
