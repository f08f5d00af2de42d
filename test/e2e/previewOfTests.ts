import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenPreview, Preview } from './preview';
import { builtPane, openPreview, startPreview } from './preview';

type OpenOptions = Parameters<typeof openPreview>[1];

/** A folder for pictures for people to look at: SCREENSHOTS, or a new one of this name. */
export const picturesFolder = (name: string): string =>
  process.env['SCREENSHOTS'] ?? mkdtempSync(join(tmpdir(), `${name}-`));

/**
 * The preview for the tests of a file: started before them and ended after. Where there is no browser the reason is
 * said once, and what opens answers null: such a test does nothing. A folder of pictures is printed once. Whatever a test
 * asserts, it fails where a page asked for more than its own files and Office.js, or where its policy refused something.
 */
export function previewOfTests({ pictures }: { readonly pictures?: string } = {}) {
  let preview: Preview = { ok: false, why: 'not started' };

  beforeAll(async () => {
    preview = await startPreview(builtPane);
    if (!preview.ok) process.stderr.write(`${preview.why}\n`);
    else if (pictures !== undefined) process.stderr.write(`pictures of the pane: ${pictures}\n`);
  }, 180_000);

  afterAll(async () => {
    if (preview.ok) await preview.close();
  });

  const opened: OpenPreview[] = [];

  afterEach(() => {
    expect(opened.splice(0).flatMap(({ left }) => left)).toEqual([]);
  });

  const open = async (options: OpenOptions): Promise<OpenPreview | null> => {
    if (!preview.ok) return null;
    const one = await openPreview(preview, options);
    opened.push(one);
    return one;
  };

  /** Opens a sample, puts a workbook of one's own in its place (null: none), and goes to a tab of the pane. */
  const openAtTab = async (
    options: OpenOptions & { readonly tab: string | RegExp; readonly file: string | null },
  ): Promise<OpenPreview | null> => {
    const { tab, file, ...rest } = options;
    const opened = await open(rest);
    if (opened === null) return null;
    const { page, pane } = opened;
    await pane.getByRole('tab', { name: tab }).waitFor();
    if (file !== null) {
      await page.locator('#open-file').setInputFiles(file);
      await page.locator('.tabs button', { hasText: 'ward-2026' }).waitFor({ state: 'detached' });
    }
    await pane.getByRole('tab', { name: tab }).click();
    return opened;
  };

  return { open, openAtTab };
}
