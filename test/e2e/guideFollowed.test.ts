import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideSteps } from '../guide/guideSteps';
import { follow, type Desk } from './followGuide';
import { messyOffice } from './messyOffice';
import { narrowTo, walkLook } from './lookAtPane';
import { root } from './preview';
import { picturesFolder, previewOfTests } from './previewOfTests';

/*
 * The guide, followed by somebody who knows nothing but its words: every numbered step of docs/huong-dan.md, in its order,
 * on an office's own files. Its pictures are taken where they stand, into docs/ with PICTURES=docs (`npm run pictures`); with
 * WALK_LOOK=dark (320, 200) they are taken in that look, beside the other pictures of the tests, for people to look at.
 */
const guide = readFileSync(join(root, 'docs', 'huong-dan.md'), 'utf8');
const toDocs = process.env['PICTURES'] === 'docs';
const asked = process.env['WALK_LOOK'] ?? null;
const look = walkLook(asked ?? 'light');
const pictures = asked === null ? join(root, 'docs') : picturesFolder(`guide-${asked}`);
const size = { width: 1024, height: 640 };
/** The day on which the office works: what is overdue depends on it. */
const today = new Date('2026-09-15T09:00:00+07:00');
const preview = previewOfTests();

test('every numbered step of the guide can be done where it stands', async () => {
  const opened = await preview.open({
    query: 'sample=ward-2026',
    context: {
      viewport: size,
      ...look.context,
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Ho_Chi_Minh',
    },
  });
  if (opened === null) return;
  const { page, pane, troubles } = opened;
  await page.clock.setFixedTime(today);
  await narrowTo(page, look);
  const office = await messyOffice();
  const takePicture = async (file: string) => {
    if (!toDocs && asked === null) return;
    const path = join(pictures, file);
    mkdirSync(dirname(path), { recursive: true });
    // what is on its own sheet shows the sheet, what is in the pane alone the pane
    const part = /\/pane-/.test(file) ? page.locator('iframe') : page.locator('body');
    await part.screenshot({ path, animations: 'disabled' });
  };
  const desk: Desk = {
    page,
    pane,
    workbook: office.workbook,
    files: { '.docx': office.planDocx },
    takePicture,
  };
  const told: string[] = [];
  const items = guideSteps(guide);
  expect(items.length).toBeGreaterThan(35);
  for (const { heading, text, steps } of items) {
    for (const step of steps) {
      await follow(step, desk).catch(async (error: unknown) => {
        const shown = join(root, '.cache', 'guide-step.png');
        await page.screenshot({ path: shown });
        const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new Error(`${heading}: “${text}” (${JSON.stringify(step)}): ${why ?? ''}; picture: ${shown}`);
      });
      for (const trouble of troubles.slice(told.length)) told.push(`${JSON.stringify(step)}: ${trouble}`);
    }
  }
  expect(told).toEqual([]);
}, 480_000);

test('each of its pictures is there, small, and of one size', () => {
  const files = guideSteps(guide).flatMap(({ steps }) =>
    steps.flatMap((step) => (step.does === 'picture' ? [join(root, 'docs', step.file)] : [])),
  );
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.filter((file) => statSync(file).size > 150_000)).toEqual([]);
  // width and height stand in the first block of a PNG file
  const sizes = (wanted: RegExp) =>
    new Set(
      files
        .filter((file) => wanted.test(file))
        .map((file) => readFileSync(file).subarray(16, 24).toString('hex')),
    ).size;
  expect([sizes(/pane-[a-z]+\.png$/), sizes(/\/(?:open|appendix)\.png$/)]).toEqual([1, 1]);
});
