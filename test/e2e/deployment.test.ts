import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nomineesView, vietnamese } from '../words';
import { builtPane, openPreview, root, startPreview, type Preview } from './preview';

/*
 * What docs/deployment.md tells an administrator to do with the built files, done to a copy of them while a pane is open:
 * a new version with and without the old scripts beside it, the way back, and Office.js from the own server.
 */
const hasBuild = existsSync(join(builtPane, 'taskpane.html'));
const folders = mkdtempSync(join(tmpdir(), 'deployment-'));
const served = join(folders, 'served');
const fingerprinted = /^(.+)\.([0-9a-f]{8})\.js$/;
let preview: Preview = { ok: false, why: 'not started' };

const emptyServed = () => {
  rmSync(served, { recursive: true, force: true });
  mkdirSync(served);
};
const put = (folder: string) => cpSync(folder, served, { recursive: true });

/** The same pane as a later build leaves it: every script under another fingerprint, and asked for by that. */
function laterVersion(): string {
  const folder = mkdtempSync(join(folders, 'later-'));
  cpSync(builtPane, folder, { recursive: true });
  const marks = readdirSync(folder).flatMap((name) => fingerprinted.exec(name)?.[2] ?? []);
  const later = new Map(marks.map((mark) => [mark, [...mark].reverse().join('')]));
  const anyMark = new RegExp(marks.join('|'), 'g');
  for (const name of readdirSync(folder).filter((one) => /\.(js|html)$/.test(one))) {
    const path = join(folder, name);
    const renewed = (text: string) => text.replace(anyMark, (mark) => later.get(mark) ?? mark);
    writeFileSync(path, renewed(readFileSync(path, 'utf8')));
    renameSync(path, join(folder, renewed(name)));
  }
  return folder;
}

beforeAll(async () => {
  if (!hasBuild) return;
  preview = await startPreview(served);
  if (!preview.ok) process.stderr.write(`${preview.why}\n`);
}, 180_000);

afterAll(async () => {
  if (preview.ok) await preview.close();
  rmSync(folders, { recursive: true, force: true });
});

beforeEach(() => {
  if (!hasBuild) return;
  emptyServed();
  put(builtPane);
});

/** Opens the pane of what is served now; null where there is no browser. */
async function openServed() {
  if (!preview.ok) return null;
  const opened = await openPreview(preview, { query: 'sample=ward-2026' });
  const { page, pane } = opened;
  const stands = () => pane.getByRole('button', { name: vietnamese.planView.chooseFile }).waitFor();
  const nominees = () => pane.getByRole('tab', { name: vietnamese.pane.tabs.nominees }).click();
  const listStands = () =>
    pane
      .getByText(nomineesView.lists.label)
      .or(pane.getByText(nomineesView.lists.noneTitle))
      .first()
      .waitFor();
  const scripts = async () => {
    const frame = page.frames().find((one) => one.url().includes('/pane/'));
    const names = await frame?.evaluate(() =>
      [...document.scripts].map(({ src }) => src.split('/').at(-1) ?? ''),
    );
    return (names ?? []).filter((name) => name.startsWith('pane.'));
  };
  return { ...opened, stands, nominees, listStands, scripts };
}

test('a pane that is open goes on where the old scripts stay beside the new version', async () => {
  const opened = await openServed();
  if (opened === null) return;
  await opened.stands();
  put(laterVersion());
  await opened.nominees();
  await opened.listStands();
  expect(opened.left).toEqual([]);
});

test('where they were taken away it says so and opens the new version; the way back is the same', async () => {
  const opened = await openServed();
  if (opened === null) return;
  await opened.stands();
  const [before] = await opened.scripts();
  emptyServed();
  put(laterVersion());
  await opened.nominees();
  const reload = opened.pane.getByRole('button', { name: vietnamese.pane.crashed.reload });
  await reload.click();
  await opened.stands();
  const [after] = await opened.scripts();
  expect(after).not.toBe(before);
  await opened.nominees();
  await opened.listStands();

  emptyServed();
  put(builtPane);
  await opened.page.reload();
  await opened.stands();
  expect(await opened.scripts()).toEqual([before]);
});

test('a page kept from the version before, whose scripts are gone, says so', async () => {
  emptyServed();
  put(laterVersion());
  cpSync(join(builtPane, 'taskpane.html'), join(served, 'taskpane.html'));
  const opened = await openServed();
  if (opened === null) return;
  await opened.pane.locator('#floor-files').waitFor();
});

test('a folder that carries Office.js asks no other server', async () => {
  const call = `import('./tools/ownOfficeJs.mjs').then((own) => own.carryOfficeJs(process.argv[1]))`;
  const done = spawnSync(process.execPath, ['--eval', call, served], { cwd: root, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  const opened = await openServed();
  if (opened === null) return;
  await opened.stands();
  await opened.nominees();
  await opened.listStands();
  expect({ left: opened.left, ofMicrosoft: opened.officeFiles, troubles: opened.troubles }).toEqual({
    left: [],
    ofMicrosoft: [],
    troubles: [],
  });
});
