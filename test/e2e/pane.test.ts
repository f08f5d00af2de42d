import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { vietnamese } from '../words';
import { looks, narrow, overflow, seriousIn, sheetTabs } from './lookAtPane';
import { root } from './preview';
import { picturesFolder, previewOfTests } from './previewOfTests';
import { previewPage } from '../../src/strings/previewPage';

const { pane: common, planView, tasksView } = vietnamese;
const sample = (name: string) => join(root, 'test', 'fixtures', 'samples', name);
const pictures = picturesFolder('pane');

const { open } = previewOfTests({ pictures });

async function importPlan(pane: FrameLocator, file: string): Promise<void> {
  await pane.getByRole('button', { name: planView.chooseFile }).waitFor();
  await pane.locator('input[type=file]').setInputFiles(file);
  await pane.getByRole('button', { name: planView.write.button }).click();
  await pane.locator('[data-done=written]').waitFor();
}

async function confirmAndCheck(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: new RegExp(common.tabs.tasks) }).click();
  await pane.getByRole('button', { name: tasksView.confirm.ok }).click();
  await pane.locator('[data-finding-counts]:visible').waitFor();
}

describe('from a plan to its appendix, in the browser', () => {
  test.each([
    ['as in Excel on the desktop', 'desktop', /^excel-win32-/],
    ['in a frame, as in Excel on the web', 'web', /^excel-web-/],
  ] as const)('the whole way %s; nothing leaves the page', async (_name, transport, library) => {
    const opened = await open({ query: 'sample=ward-2026', transport });
    if (opened === null) return;
    const { page, pane, troubles, officeFiles } = opened;
    await pane.getByRole('button', { name: planView.chooseFile }).waitFor();
    const theirs = await sheetTabs(page);

    await importPlan(pane, join(sample('ward-2026'), 'plan.docx'));
    expect(await sheetTabs(page)).toEqual([...theirs, 'Kế hoạch']);
    await confirmAndCheck(pane);
    expect(await pane.locator('[data-finding]').count()).toBeGreaterThan(0);

    await pane
      .getByRole('button', { name: new RegExp(`^${tasksView.findings.goTo}`) })
      .first()
      .click();
    await page.locator('td.selected', { hasText: '30/02/2026' }).waitFor();

    await pane.getByRole('button', { name: tasksView.appendix.button }).click();
    const card = pane.locator('[data-write-card]');
    await card.waitFor();
    expect(await sheetTabs(page)).toEqual([...theirs, 'Kế hoạch']);
    await card.getByRole('button', { name: tasksView.appendix.button }).click();
    const done = pane.locator('[data-done=written]');
    await done.last().waitFor();
    expect(await sheetTabs(page)).toHaveLength(theirs.length + 2);
    await page.screenshot({ path: join(pictures, 'appendix.png') });

    await pane.locator('[data-done=written]:visible').getByRole('button', { name: common.goToSheet }).click();
    await page.locator('.tabs button[aria-pressed=true]', { hasText: 'Phụ lục' }).waitFor();
    await page.screenshot({ path: join(pictures, 'appendix-sheet.png') });
    await pane.locator('[data-done=written]:visible').getByRole('button', { name: common.undo }).click();
    await pane.locator('[data-done=undone]:visible').waitFor();
    expect(await sheetTabs(page)).toEqual([...theirs, 'Kế hoạch']);
    expect(officeFiles.some((file) => library.test(file))).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('a plan pasted as text, and the other sample', async () => {
    const opened = await open({ query: 'sample=commune-2023' });
    if (opened === null) return;
    const { pane, troubles } = opened;
    await pane.getByRole('button', { name: planView.paste }).click();
    await pane
      .getByLabel(planView.pasteLabel)
      .fill(readFileSync(join(sample('commune-2023'), 'plan.txt'), 'utf8'));
    await pane.getByRole('button', { name: planView.readPaste }).click();
    await pane.getByRole('button', { name: planView.write.button }).click();
    await pane.locator('[data-done=written]').waitFor();
    await confirmAndCheck(pane);
    expect(troubles).toEqual([]);
  });

  test('a cell that is being typed in: nothing is written, one sentence, and try again works', async () => {
    const opened = await open({ query: 'sample=ward-2026' });
    if (opened === null) return;
    const { page, pane } = opened;
    await pane.getByRole('button', { name: planView.chooseFile }).waitFor();
    await pane.locator('input[type=file]').setInputFiles(join(sample('ward-2026'), 'plan.md'));
    const write = pane.getByRole('button', { name: planView.write.button });
    await write.waitFor();
    const before = await sheetTabs(page);
    await page.getByLabel(previewPage.cell, { exact: true }).pressSequentially('x');
    await write.click();
    const waiting = pane.locator('[data-problem=cellEditing], [data-working]').first();
    await waiting.waitFor();
    expect(await sheetTabs(page)).toEqual(before);
    await page.getByLabel(previewPage.cell, { exact: true }).press('Escape');
    const retry = pane.locator('[data-problem=cellEditing]').getByRole('button', { name: common.retry });
    await Promise.race([retry.waitFor(), pane.locator('[data-done=written]').waitFor()]);
    if (await retry.isVisible()) await retry.click();
    await pane.locator('[data-done=written]').waitFor();
  });

  test.each(looks)('no serious accessibility violation, $name', async ({ name, context }) => {
    const opened = await open({ query: 'sample=ward-2026', context });
    if (opened === null) return;
    const { page, pane } = opened;
    await importPlan(pane, join(sample('ward-2026'), 'plan.md'));
    await page.screenshot({ path: join(pictures, `plan-${name}.png`) });
    const plan = await seriousIn(page);
    await pane.getByRole('tab', { name: new RegExp(common.tabs.tasks) }).click();
    await pane.getByRole('button', { name: tasksView.confirm.ok }).waitFor();
    await page.screenshot({ path: join(pictures, `columns-${name}.png`) });
    const columns = await seriousIn(page);
    await confirmAndCheck(pane);
    await page.screenshot({ path: join(pictures, `findings-${name}.png`) });
    expect({ plan, columns, findings: await seriousIn(page) }).toEqual({
      plan: [],
      columns: [],
      findings: [],
    });
  });

  test('at 320 px nothing scrolls sideways', async () => {
    const opened = await open({ query: 'sample=ward-2026' });
    if (opened === null) return;
    const { page, pane } = opened;
    await narrow(page);
    await importPlan(pane, join(sample('ward-2026'), 'plan.md'));
    const widths = [await overflow(pane)];
    await pane.getByRole('tab', { name: new RegExp(common.tabs.tasks) }).click();
    await pane.getByRole('button', { name: tasksView.confirm.ok }).waitFor();
    widths.push(await overflow(pane));
    await confirmAndCheck(pane);
    await page.screenshot({ path: join(pictures, 'findings-320.png') });
    widths.push(await overflow(pane));
    expect(widths.flat().every((width) => width <= 0)).toBe(true);
  });

  test('below the floor one plain page says what is needed', async () => {
    const opened = await open({ query: 'sample=ward-2026&apiLevel=1.9' });
    if (opened === null) return;
    const { page, pane } = opened;
    await pane.locator('#floor-excel').waitFor();
    expect(await pane.locator('#pane').isVisible()).toBe(false);
    await page.screenshot({ path: join(pictures, 'floor.png') });
  });

  test('the production page keeps the CDN tag and its first script is the floor check', () => {
    const page = join(root, 'dist', 'taskpane.html');
    if (!existsSync(page)) return;
    const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]*src="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(scripts.slice(0, 2)).toEqual([
      'floorCheck.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
  });
});
