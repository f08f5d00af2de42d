import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './preview';
import { previewOfTests } from './previewOfTests';
import { previewPage } from '../../src/strings/previewPage';

const preview = previewOfTests();

const open = (query: string) => preview.open({ query });

describe('the preview page', () => {
  test('a cell is edited, the workbook saved, and opened again with what was typed', async () => {
    const opened = await open('sample=ward-2026');
    if (opened === null) return;
    const { page, troubles } = opened;
    await page.locator('td[data-place="1,0"]').click();
    await page.getByLabel(previewPage.cell, { exact: true }).fill('Dòng mới');
    await page.getByLabel(previewPage.cell, { exact: true }).press('Enter');
    await page.locator('td[data-place="1,0"]', { hasText: 'Dòng mới' }).waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: previewPage.save }).click();
    const saved = await (await download).path();
    const before = unzipSync(readFileSync(join(root, 'test/fixtures/samples/ward-2026/workbook.xlsx')));
    const after = unzipSync(readFileSync(saved));
    const parts = Object.keys(before).filter((name) => !name.endsWith('/'));
    expect(Object.keys(after)).toEqual(expect.arrayContaining(parts));

    await page.getByRole('button', { name: previewPage.newWorkbook }).click();
    await page.getByRole('status').filter({ hasText: previewPage.newWorkbook }).waitFor();
    await page.locator('#open-file').setInputFiles({
      name: 'again.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(saved),
    });
    await page.locator('td[data-place="1,0"]', { hasText: 'Dòng mới' }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('merges, fonts and borders of the sample are drawn', async () => {
    const opened = await open('sample=ward-2026');
    if (opened === null) return;
    const { page } = opened;
    await page.locator('.tabs button').nth(1).click();
    await page.locator('.sheet td[colspan]').first().waitFor();
    expect(await page.locator('.sheet td[colspan]').count()).toBeGreaterThan(0);
    const bold = await page
      .locator('.sheet td')
      .evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).fontWeight === '700').length);
    expect(bold).toBeGreaterThan(0);
  });

  test('a file that is no workbook is refused with a word, and the open one stays', async () => {
    const opened = await open('sample=ward-2026');
    if (opened === null) return;
    const { page } = opened;
    await page.locator('.tabs button').first().waitFor();
    const tabs = await page.locator('.tabs button').allTextContents();
    const broken = join(tmpdir(), 'broken.xlsx');
    writeFileSync(broken, 'no zip');
    await page.locator('#open-file').setInputFiles(broken);
    await page.getByRole('status').filter({ hasText: 'broken.xlsx' }).waitFor();
    expect(await page.locator('.tabs button').allTextContents()).toEqual(tabs);
  });
});
