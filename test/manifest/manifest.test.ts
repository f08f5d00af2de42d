import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedDir } from '../shared';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

describe('manifest.xml', () => {
  const schema = join(sharedDir, 'schemas', 'OfficeAppManifestV1_1.xsd');
  const missing = existsSync(schema)
    ? hasXmllint
      ? null
      : 'xmllint is not installed'
    : 'the schema is absent';

  const testWithSchema = missing === null ? test : test.skip;
  const skipped = missing === null ? '' : ` (skipped: ${missing})`;

  testWithSchema(`is valid by Microsoft's schema${skipped}`, () => {
    const result = spawnSync('xmllint', ['--noout', '--schema', schema, join(root, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect({ status: result.status, said: result.status === 0 ? '' : result.stderr }).toEqual({
      status: 0,
      said: '',
    });
  });

  test('asks for no requirement set, so that an old Excel opens the pane and reads why', () => {
    expect(manifest).not.toMatch(/<(bt:)?Sets|<Requirements/);
  });

  test('every button shows the one pane with its own view', () => {
    expect([...manifest.matchAll(/<TaskpaneId>(.*?)<\/TaskpaneId>/g)].map((match) => match[1])).toEqual(
      Array(5).fill('EmulationPane'),
    );
    expect([...manifest.matchAll(/taskpane\.html\?view=(\w+)/g)].map((match) => match[1])).toEqual([
      'plan',
      'tasks',
      'appendix',
      'nominees',
      'summaries',
    ]);
  });

  test('every icon that it names is there', () => {
    const names = [...manifest.matchAll(/localhost:3000\/(assets\/[\w-]+\.png)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('every id that it uses is declared, with an English text beside every Vietnamese one', () => {
    const used = new Set([...manifest.matchAll(/resid="(.*?)"/g)].map((match) => match[1]));
    const declared = new Set([...manifest.matchAll(/<bt:\w+ id="(.*?)"/g)].map((match) => match[1]));
    expect([...used].filter((id) => !declared.has(id))).toEqual([]);
    const strings = manifest.match(/<bt:String id/g) ?? [];
    const english = manifest.match(/<bt:Override Locale="en-US"/g) ?? [];
    expect(english).toHaveLength(strings.length);
  });

  test('short strings fit what Office shows (125), long ones 250', () => {
    const values = (list: string) =>
      [
        ...(manifest.split(`<bt:${list}>`)[1]?.split(`</bt:${list}>`)[0] ?? '').matchAll(/Value="(.*?)"/g),
      ].map((match) => (match[1] ?? '').length);
    expect(Math.max(...values('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...values('LongStrings'))).toBeLessThanOrEqual(250);
  });
});
