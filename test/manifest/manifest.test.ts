import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neededApi } from '../../src/workbook/capabilities';
import { sharedDir } from '../shared';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

/** What a function of tools/manifests.mjs answers, run as the build runs it; its sentence where it throws. */
function fromBuild(call: string): string {
  const script = `
    import { readFileSync } from 'node:fs';
    import { addinAddress, storeManifestFor } from './tools/manifests.mjs';
    const manifest = readFileSync('manifest.xml', 'utf8');
    try { process.stdout.write(String(${call})); } catch (error) { process.stdout.write('! ' + error.message); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout;
}

const office = 'https://tdkt.example.vn';
const storeManifest = fromBuild(`storeManifestFor(manifest, '${office}')`);

describe('the address that a build is for', () => {
  test.each([
    ['https://tdkt.example.vn', 'https://tdkt.example.vn'],
    ['https://tdkt.example.vn/xa-an-phu/', 'https://tdkt.example.vn/xa-an-phu'],
    ['', 'https://localhost:3000'],
  ])('"%s"', (said, address) => {
    expect(fromBuild(`addinAddress('${said}').address`)).toBe(address);
  });

  test.each([
    'https://localhost:3000',
    'https://LOCALHOST',
    'https://127.0.0.1:8443',
    'https://[::1]/',
    'http://tdkt.example.vn',
    'tdkt.example.vn',
    'https://tdkt.example.vn/?view=plan',
  ])('"%s" is refused', (said) => {
    expect(fromBuild(`addinAddress('${said}').address`)).toMatch(/^! ADDIN_URL /);
  });
});

describe('the manifest for stores', () => {
  test('asks for the floor, and is otherwise the one for offices', () => {
    expect(storeManifest).toMatch(
      /<Requirements>\s*<Sets DefaultMinVersion="1\.14">\s*<Set Name="ExcelApi"\/>/,
    );
    expect(neededApi).toEqual({ set: 'ExcelApi', version: '1.14' });
    const bare = (text: string): string =>
      text
        .replace(/<!--[\s\S]*?-->\n/, '')
        .replace(/ {2}<Requirements>[\s\S]*<\/Requirements>\n/, '')
        .replaceAll(office, 'https://localhost:3000');
    expect(bare(storeManifest)).toBe(bare(manifest));
    expect(storeManifest).not.toMatch(/localhost/);
  });
});

describe('manifest.xml', () => {
  const schema = join(sharedDir, 'schemas', 'OfficeAppManifestV1_1.xsd');
  const missing = existsSync(schema)
    ? hasXmllint
      ? null
      : 'xmllint is not installed'
    : 'the schema is absent';

  const testWithSchema = missing === null ? test : test.skip;
  const skipped = missing === null ? '' : ` (skipped: ${missing})`;

  testWithSchema.each([
    ['for offices', manifest],
    ['for stores', storeManifest],
  ])(`%s is valid by Microsoft's schema${skipped}`, (_name, text) => {
    const result = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
      encoding: 'utf8',
      input: text,
    });
    expect({ status: result.status, said: result.status === 0 ? '' : result.stderr }).toEqual({
      status: 0,
      said: '',
    });
  });

  test('asks for no requirement set, so that an old Excel opens the pane and reads why', () => {
    expect(manifest).not.toMatch(/<(bt:)?Sets|<Requirements/);
  });

  test('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(/<Version>(.*?)<\/Version>/.exec(manifest)?.[1]).toBe(`${version}.0`);
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
