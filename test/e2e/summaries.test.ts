import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { vietnamese, summariesView as words } from '../words';
import { nomineeSample } from '../fixtures/nomineeSample';
import { kindTable, statusTable, withOfficeTables } from '../fixtures/officeTables';
import { summaryOffice } from '../fixtures/summaryOffice';
import { looks, narrow, overflow, seriousIn, sheetTabs, tabTo } from './lookAtPane';
import type { OpenPreview } from './preview';
import { root } from './preview';
import { picturesFolder, previewOfTests } from './previewOfTests';
import { previewPage } from '../../src/strings/previewPage';

const { pane: common } = vietnamese;
const ownSheet = 'Biểu 01';
const pictures = picturesFolder('summaries');
const tasksFile = join(root, 'test', 'fixtures', 'samples', 'ward-2026', 'workbook.xlsx');

const { open } = previewOfTests({ pictures });
let withTasks: Uint8Array = new Uint8Array();
let withLists: Uint8Array = new Uint8Array();
let office: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
  withTasks = await withOfficeTables(bytesOf(tasksFile), { [ownSheet]: statusTable });
  withLists = await withOfficeTables(bytesOf(nomineeSample('nominees-ward-2025').seeded), {
    [ownSheet]: kindTable,
  });
  office = await summaryOffice();
}, 180_000);

/** Opens a workbook in the preview, with the view of summaries; null where there is no browser. */
async function openSummaries(
  file: Uint8Array,
  options: Pick<Parameters<typeof open>[0], 'context'> = {},
): Promise<OpenPreview | null> {
  const opened = await open({ query: 'sample=ward-2026&view=summaries', ...options });
  if (opened === null) return null;
  const { page, pane } = opened;
  await pane.getByRole('button', { name: words.look.button }).waitFor();
  await page.locator('#open-file').setInputFiles({
    name: 'office.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await page.locator('#bar', { hasText: 'office.xlsx' }).waitFor();
  await pane.getByRole('button', { name: words.look.button }).waitFor();
  return opened;
}

async function look(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: words.look.button, exact: true }).click();
  await pane.locator('[data-standard-tables]').waitFor();
}

/** Addresses and new figures of the changes that are shown. */
async function shownChanges(
  pane: FrameLocator,
): Promise<readonly { readonly address: string; readonly from: string; readonly to: string }[]> {
  return pane.locator('[data-changes] tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      address: row.querySelector('button')?.textContent ?? '',
      from: row.querySelector('del')?.textContent ?? '',
      to: row.querySelector('ins')?.textContent ?? '',
    })),
  );
}

/** What the grid shows in a cell, by its address ("C4"; one letter). */
function inGrid(page: Page, address: string): Promise<string | null> {
  const column = address.charCodeAt(0) - 'A'.charCodeAt(0);
  return page.locator(`td[data-place="${Number(address.slice(1)) - 1},${column}"]`).textContent();
}

/** Every cell of the sheet that is shown, as text. */
const gridText = (page: Page) =>
  page
    .locator('td[data-place]')
    .evaluateAll((cells) => cells.map((cell) => `${cell.getAttribute('data-place')} ${cell.textContent}`));

const toSheet = async (page: Page, name: string) => {
  await page.locator('.tabs button', { hasText: name }).click();
  await page.locator('.tabs button[aria-pressed=true]', { hasText: name }).waitFor();
};

/** Parts of the pane that must not scroll sideways. */
const scrolling = 'main:visible, header:visible';

const reach = (page: Page, pane: FrameLocator, name: string) =>
  tabTo(page, pane.getByRole('button', { name, exact: true }), { most: 60 });

describe('summary tables, in the browser', () => {
  test("the office's own table: shown, filled, the grid says it, nothing else changed, and undone", async () => {
    const opened = await openSummaries(withTasks);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await toSheet(page, ownSheet);
    const before = await gridText(page);
    await look(pane);
    const fold = pane.locator('[data-office-table] button[aria-expanded=false]').first();
    if ((await pane.locator('[data-changes]').count()) === 0) await fold.click();
    const more = pane.getByRole('button', {
      name: new RegExp(`^${words.changes.more(0, 0).split(' 0')[0]}`),
    });
    if (await more.first().isVisible()) await more.first().click();
    const changes = await shownChanges(pane);
    expect(changes.length).toBeGreaterThan(5);
    expect(await gridText(page)).toEqual(before);
    await page.screenshot({ path: join(pictures, 'own.png') });

    await pane.getByRole('button', { name: words.officeTables.button(changes.length), exact: true }).click();
    const done = pane.locator('[data-done=written]:visible');
    await done.waitFor();
    for (const { address, to } of changes)
      expect([address, await inGrid(page, address)]).toEqual([address, to]);
    const places = new Set(
      changes.map(({ address }) => `${Number(address.slice(1)) - 1},${address.charCodeAt(0) - 65}`),
    );
    const others = (cells: readonly string[]) =>
      cells.filter((cell) => !places.has(cell.slice(0, cell.indexOf(' '))));
    // a formula of theirs says the new sum: that is Excel's doing
    const differing = others(await gridText(page)).filter((cell) => !before.includes(cell));
    expect(differing.every((cell) => cell.startsWith('4,1 '))).toBe(true);
    await page.screenshot({ path: join(pictures, 'own-filled.png') });

    await done.getByRole('button', { name: common.undo }).click();
    await pane.locator('[data-done=undone]:visible').waitFor();
    expect(await gridText(page)).toEqual(before);
    expect(troubles).toEqual([]);
  });

  test('standard tables: shown, written to their own sheets, gone to, and undone', async () => {
    const opened = await openSummaries(withLists);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    const theirs = await sheetTabs(page);
    await look(pane);
    await pane.getByRole('radio', { name: words.figures.names.formulas }).click();
    await pane.getByRole('button', { name: /bằng công thức/ }).waitFor();
    await page.screenshot({ path: join(pictures, 'standard.png') });
    expect(await sheetTabs(page)).toEqual(theirs);
    await pane.getByRole('button', { name: words.standard.button, exact: true }).click();
    const done = pane.locator('[data-done=written]:visible');
    await done.waitFor();
    const now = await sheetTabs(page);
    expect(now.length).toBeGreaterThan(theirs.length);
    await done.getByRole('button', { name: common.goToSheet }).click();
    await page.locator('.tabs button[aria-pressed=true]', { hasText: 'Tổng hợp' }).waitFor();
    await page.screenshot({ path: join(pictures, 'standard-sheet.png') });
    await done.getByRole('button', { name: common.undo }).click();
    await pane.locator('[data-done=undone]:visible').waitFor();
    expect(await sheetTabs(page)).toEqual(theirs);
    expect(troubles).toEqual([]);
  });

  test('an edit between the look and the write: nothing is written, one sentence, and a look anew', async () => {
    const opened = await openSummaries(withTasks);
    if (opened === null) return;
    const { page, pane } = opened;
    // where the checks follow, the look is taken away as soon as somebody writes: here the write itself must see it
    await pane.getByRole('button', { name: common.menu.open }).click();
    await pane.getByRole('switch', { name: common.menu.follows }).click();
    await pane.getByRole('button', { name: common.menu.back }).click();
    await toSheet(page, ownSheet);
    await look(pane);
    await page.locator('td[data-place="3,2"]').click();
    await page.getByLabel(previewPage.cell, { exact: true }).fill('98');
    await page.getByLabel(previewPage.cell, { exact: true }).press('Enter');
    await page.locator('td[data-place="3,2"]', { hasText: '98' }).waitFor();
    const before = await gridText(page);
    await pane.locator('[data-office-tables] [data-write-card] button', { hasText: /^Điền/ }).click();
    const alert = pane.locator('[data-problem=changedSince]');
    await alert.waitFor();
    expect(await gridText(page)).toEqual(before);
    await page.screenshot({ path: join(pictures, 'changed-since.png') });
    await alert.getByRole('button', { name: words.look.again }).click();
    await pane.locator('[data-office-tables]').waitFor();
    expect(await pane.locator('[data-problem]').count()).toBe(0);
  });

  test('by keyboard alone: to the view, the look, the write and the undo', async () => {
    const opened = await openSummaries(withTasks);
    if (opened === null) return;
    const { page, pane } = opened;
    await toSheet(page, ownSheet);
    const before = await gridText(page);
    await pane.getByRole('tab', { name: common.tabs.summaries }).focus();
    await reach(page, pane, words.look.button);
    await page.keyboard.press('Enter');
    const card = pane.locator('[data-office-tables] [data-write-card]');
    await card.waitFor();
    const fill = (await card.locator('button', { hasText: /^Điền/ }).textContent()) ?? '';
    await reach(page, pane, fill);
    await page.keyboard.press('Enter');
    await pane.locator('[data-done=written]:visible').waitFor();
    expect(await gridText(page)).not.toEqual(before);
    await reach(page, pane, common.undo);
    await page.keyboard.press('Enter');
    await pane.locator('[data-done=undone]:visible').waitFor();
    expect(await gridText(page)).toEqual(before);
  });

  test.each(looks)(
    'at 320 px, $name: nothing scrolls sideways, no serious violation',
    async ({ name, context }) => {
      const opened = await openSummaries(office, { context });
      if (opened === null) return;
      const { page, pane } = opened;
      await narrow(page);
      const widths = [await overflow(pane, scrolling)];
      const start = await seriousIn(page);
      await page.screenshot({ path: join(pictures, `start-320-${name}.png`) });
      await look(pane);
      widths.push(await overflow(pane, scrolling));
      // the pane goes to the main card and stays there
      const top = (await pane.locator('[data-write-card]').first().boundingBox())?.y ?? 0;
      expect(top).toBeGreaterThan(90);
      const seen = await seriousIn(page);
      await page.screenshot({ path: join(pictures, `seen-320-${name}.png`) });
      const folds = pane
        .locator('[data-office-tables], [data-standard-tables]')
        .locator('[aria-expanded=false]');
      while ((await folds.count()) > 0) await folds.first().click();
      widths.push(await overflow(pane, scrolling));
      await page.screenshot({ path: join(pictures, `folds-320-${name}.png`) });
      expect({ start, seen, folds: await seriousIn(page) }).toEqual({ start: [], seen: [], folds: [] });
      expect(widths.flat().every((width) => width <= 0)).toBe(true);
    },
  );
});
