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
    await chart.scrollIntoViewIfNeeded();
    const figures = await chart.locator('.piece').allTextContents();
    expect(figures.map(Number).every((figure) => figure > 0)).toBe(true);
    // Nothing of the chart lies over a cell that says something
    const box = await chart.boundingBox();
    const covered = await page.locator('.sheet td:not(:has(figure))').evaluateAll(
      (cells, frame) =>
        cells.filter((cell) => {
          const { top, bottom, left, right } = cell.getBoundingClientRect();
          const isUnder =
            frame !== null &&
            bottom - 2 > frame.y &&
            top + 2 < frame.y + frame.height &&
            right - 2 > frame.x &&
            left + 2 < frame.x + frame.width;
          return isUnder && cell.textContent !== '';
        }).length,
      box,
    );
    expect(covered).toBe(0);
    await page.screenshot({ path: join(pictures, 'chart.png') });
    await done.getByRole('button', { name: common.undo }).click();
    await pane.locator('[data-done=undone]:visible').waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
