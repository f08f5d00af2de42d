import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { guideSections } from '../../src/strings/guideSections';

const root = join(__dirname, '..', '..');

/** What the builder of pages answers; its files are scripts of Node. */
function answered(code: string): unknown {
  const script = `import { readFileSync } from 'node:fs';
    import { documentPage, picturesOf } from './tools/guidePage.mjs';
    const page = (markdown) => documentPage(markdown, {
      contents: 'with', sizes: new Map(picturesOf(markdown).map((one) => [one, { width: 1, height: 1 }])),
    });
    const ofFile = (name) => page(readFileSync('docs/' + name, 'utf8'));
    const attempt = (markdown) => { try { page(markdown); return 'made'; } catch (error) { return error.message; } };
    console.log(JSON.stringify(${code}));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(said);
}

const [guide, wallSheet, refused] = answered(String.raw`[ofFile('huong-dan.md'), ofFile('to-dan-tuong.md'), [
  attempt('# A\n\n## B c\n\n[there](#b-c), [web](https://learn.microsoft.com), [wall](to-dan-tuong.md)'),
  attempt('# A\n\n[privacy](privacy.md)'),
  attempt('# A\n\n## B\n\n[gone](#c)'),
  attempt('# A\n\n[other](to-dan-tuong.md#phan)'),
]]`) as readonly [string, string, readonly string[]];

const idsOf = (page: string) => new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
const linksOf = (page: string) => [...page.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href);

test('a link leads to a section of the page, the wall sheet or the web, or the page is not made', () => {
  expect(refused).toEqual([
    'made',
    'links that lead nowhere in the build: privacy.md',
    'links that lead nowhere in the build: #c',
    'links that lead nowhere in the build: to-dan-tuong.md#phan',
  ]);
});

test.each([
  ['guide', guide, 12],
  ['wall sheet', wallSheet, 0],
])('each name in the %s that leads somewhere has its target there', (_name, page, least) => {
  const ids = idsOf(page);
  const lost = linksOf(page).filter((href) =>
    href.startsWith('#') ? !ids.has(decodeURIComponent(href.slice(1))) : href !== 'wall-sheet.html',
  );
  expect(linksOf(page).length).toBeGreaterThan(least);
  expect(lost).toEqual([]);
});

test('each section that the pane opens is there', () => {
  const ids = idsOf(guide);
  expect(Object.values(guideSections).filter((id) => !ids.has(id))).toEqual([]);
});
