import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { findings as listWords, vietnamese, nomineesView as words } from '../words';
import { nomineeSample } from '../fixtures/nomineeSample';
import { looks, narrow, overflow, seriousIn, sheetTabs } from './lookAtPane';
import { picturesFolder, previewOfTests } from './previewOfTests';
import { previewPage } from '../../src/strings/previewPage';

const { pane: common, tasksView } = vietnamese;
const ward = nomineeSample('nominees-ward-2025');
const pictures = picturesFolder('nominees');

const { openAtTab } = previewOfTests({ pictures });

/** Opens a workbook of lists in the preview, with the view of nominations; null where there is no browser. */
const openLists = (file: string, options: Pick<Parameters<typeof openAtTab>[0], 'context'> = {}) =>
  openAtTab({
    query: 'sample=ward-2026&view=nominees',
    tab: new RegExp(common.tabs.nominees),
    file,
    ...options,
  });

/** Says "that is right" to the columns of every list, or of all at once; the check follows. How often was pressed. */
async function confirmAndCheck(pane: FrameLocator): Promise<number> {
  const one = pane.getByRole('button', { name: words.confirm.said.ok });
  const all = pane.getByRole('button', { name: /^Đúng cả/ });
  const found = pane.locator('[data-finding-counts], [data-clean]').first();
  for (let presses = 0; ; presses += 1) {
    await one.or(found).first().waitFor();
    if (await found.isVisible()) return presses;
    const section = pane.locator('[data-confirm-sheet]');
    const sheet = (await section.getAttribute('data-confirm-sheet')) ?? '';
    await ((await all.isVisible()) ? all : one).click();
    await pane.locator(`[data-confirm-sheet="${sheet}"]`).waitFor({ state: 'detached' });
  }
}

/** True for what is in its window wholly, as it stands. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0);
}

/** A button by what it says before its number. */
const startOf = (label: string) => new RegExp(`^${label.split(' (')[0] ?? ''}`);

describe('a nomination list before it is submitted, in the browser', () => {
  test('confirmed, checked, mended, and with its slip; nothing leaves the page', async () => {
    const opened = await openLists(ward.seeded);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    const theirs = await sheetTabs(page);
    const confirm = pane.getByRole('button', { name: words.confirm.said.ok });
    await confirm.waitFor();
    await page.screenshot({ path: join(pictures, 'lists.png') });
    // the sheet of the question is in front, and its button is in sight without scrolling
    const asked = await pane.locator('[data-confirm-sheet]').getAttribute('data-confirm-sheet');
    await page.locator('.tabs button[aria-pressed=true]', { hasText: asked ?? '' }).waitFor();
    expect(await confirm.evaluate(isInSight)).toBe(true);
    // four lists: the tab, and at most two presses
    expect(await confirmAndCheck(pane)).toBeLessThanOrEqual(2);
    await page.screenshot({ path: join(pictures, 'findings.png') });
    expect(await pane.locator('[data-finding]').count()).toBeGreaterThan(0);
    expect(await pane.locator('[data-notice]').count()).toBeLessThanOrEqual(1);

    await pane
      .getByRole('button', { name: new RegExp(`^${tasksView.findings.goTo}`) })
      .first()
      .click();
    await page.locator('td.selected').waitFor();

    const ignore = pane.getByRole('button', { name: new RegExp(`^${listWords.finding.ignore}`) }).first();
    await ignore.click();
    await pane.getByLabel(listWords.finding.reason).fill('đã có quyết định riêng');
    await pane.getByRole('button', { name: listWords.finding.ignoreButton }).click();
    await pane.locator('[data-last=ignored]').waitFor();

    await pane.getByRole('button', { name: words.slip.button }).click();
    const card = pane.locator('[data-write-card]');
    await card.waitFor();
    expect(await sheetTabs(page)).toEqual(theirs);
    await page.screenshot({ path: join(pictures, 'slip-card.png') });
    await card.getByRole('button', { name: words.slip.button }).click();
    const done = pane.locator('[data-done=written]:visible');
    await done.waitFor();
    expect(await sheetTabs(page)).toHaveLength(theirs.length + 1);
    await pane.getByText(listWords.ignored.title(1)).waitFor();
    await done.getByRole('button', { name: common.goToSheet }).click();
    await page.screenshot({ path: join(pictures, 'slip-sheet.png') });
    await done.getByRole('button', { name: common.undo }).click();
    await pane.locator('[data-done=undone]:visible').waitFor();
    expect(await sheetTabs(page)).toEqual(theirs);
    expect(troubles).toEqual([]);
  });

  test('cells are mended after old and new were shown, and put back; findings follow what is typed', async () => {
    const opened = await openLists(ward.seeded);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await confirmAndCheck(pane);
    await pane.getByRole('button', { name: startOf(listWords.fixes.title(0)) }).click();
    await pane.getByRole('button', { name: new RegExp(`^${listWords.fixes.kinds.spaces}`) }).click();
    const old = (await pane.locator('[data-changes] del').first().textContent()) ?? '';
    await page.screenshot({ path: join(pictures, 'fixes.png') });
    await pane.locator('[data-fix-all=spaces]').click();
    const done = pane.locator('[data-done=written]:visible');
    await done.waitFor();
    await done.getByRole('button', { name: common.undo }).click();
    await pane.locator('[data-done=undone]:visible').waitFor();
    await pane.getByRole('button', { name: new RegExp(`^${listWords.fixes.kinds.spaces}`) }).click();
    expect(await pane.locator('[data-changes] del').first().textContent()).toBe(old);
    await page.locator('td[data-place="5,1"]').click();
    await page.getByLabel(previewPage.cell, { exact: true }).fill('');
    await page.getByLabel(previewPage.cell, { exact: true }).press('Enter');
    await pane.getByText(/^Theo ô vừa sửa: /).waitFor();
    await page.screenshot({ path: join(pictures, 'followed.png') });
    expect(await pane.getByText(words.check.stale).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('a clean list: nothing wrong, and it says how much was checked', async () => {
    const opened = await openLists(ward.clean);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await confirmAndCheck(pane);
    await page.screenshot({ path: join(pictures, 'clean.png') });
    expect(await pane.locator('[data-clean]').textContent()).toMatch(/26/);
    expect(await pane.getByRole('tab', { name: common.tabs.nominees, exact: true }).count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test.each(looks)(
    'at 320 px, $name: nothing scrolls sideways, no serious violation',
    async ({ name, context }) => {
      const opened = await openLists(ward.seeded, { context });
      if (opened === null) return;
      const { page, pane } = opened;
      await narrow(page);
      await pane.getByRole('button', { name: words.confirm.said.ok }).waitFor();
      const widths = [await overflow(pane)];
      const columns = await seriousIn(page);
      await confirmAndCheck(pane);
      widths.push(await overflow(pane));
      await page.screenshot({ path: join(pictures, `findings-320-${name}.png`) });
      const findings = await seriousIn(page);
      for (const label of [words.facts.title, words.quota.units, words.promise.title]) {
        const fold = pane.getByRole('button', { name: label, exact: true });
        if (await fold.isVisible()) await fold.click();
      }
      widths.push(await overflow(pane));
      await page.screenshot({ path: join(pictures, `folds-320-${name}.png`) });
      expect({ columns, findings, folds: await seriousIn(page) }).toEqual({
        columns: [],
        findings: [],
        folds: [],
      });
      expect(widths.flat().every((width) => width <= 0)).toBe(true);
    },
  );
});
