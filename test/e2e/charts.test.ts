import { join } from 'node:path';
import { vietnamese, summariesView as words } from '../words';
import { picturesFolder, previewOfTests } from './previewOfTests';

const { pane: common } = vietnamese;
const pictures = picturesFolder('charts');

const { open } = previewOfTests();

describe('charts, over the messages of Excel on the web', () => {
  test('come with the standard tables, stand in their place, and go with an undo', async () => {
    const opened = await open({ query: 'sample=ward-2026&view=summaries', transport: 'web' });
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await pane.getByRole('button', { name: words.look.button, exact: true }).click();
    await pane.getByRole('button', { name: words.standard.button, exact: true }).click();
    const done = pane.locator('[data-done=written]:visible');
    await done.waitFor();
    await done.getByRole('button', { name: common.goToSheet }).click();
    await page.locator('.tabs button[aria-pressed=true]', { hasText: 'Tổng hợp' }).waitFor();
    const chart = page.getByRole('img', { name: /Tiến độ nhiệm vụ năm 2026/ });
    // the page is drawn anew after each batch: what is looked at is looked at in one turn of the browser
    await chart.evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
    const figures = await chart.locator('.piece').allTextContents();
    expect(figures.map(Number).every((figure) => figure > 0)).toBe(true);
    // Nothing of the chart lies over a cell that says something
    const covered = await chart.evaluate((figure) => {
      const frame = figure.getBoundingClientRect();
      return [...document.querySelectorAll('.sheet td:not(:has(figure))')].filter((cell) => {
        const { top, bottom, left, right } = cell.getBoundingClientRect();
        const isUnder =
          bottom - 2 > frame.top &&
          top + 2 < frame.bottom &&
          right - 2 > frame.left &&
          left + 2 < frame.right;
        return isUnder && cell.textContent !== '';
      }).length;
    });
    expect(covered).toBe(0);
    await page.screenshot({ path: join(pictures, 'chart.png') });
    await done.getByRole('button', { name: common.undo }).click();
    await pane.locator('[data-done=undone]:visible').waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
