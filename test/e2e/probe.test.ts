import { office, probe as words, vietnamese } from '../words';
import { narrow, overflow, seriousIn, sheetTabs } from './lookAtPane';
import { picturesFolder, previewOfTests } from './previewOfTests';
import { previewPage } from '../../src/strings/previewPage';

const { menu } = vietnamese.pane;
const pictures = picturesFolder('probe');
const preview = previewOfTests({ pictures });

test.each(['desktop', 'web'] as const)(
  '%s: a new workbook is tried in, and each answer stands beside the embedded one',
  async (transport) => {
    const opened = await preview.open({ query: 'sample=ward-2026', transport });
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
    const openProbe = async () => {
      await press(menu.open);
      await press(menu.machine);
      await press(office.machine.details);
      await press(office.machine.probe);
    };
    await openProbe();
    await pane.getByText(words.notEmpty).waitFor();

    await page.getByRole('button', { name: previewPage.newWorkbook }).click();
    await page.getByRole('status').filter({ hasText: previewPage.newWorkbook }).waitFor();
    const before = await sheetTabs(page);
    await openProbe();
    await press(words.start);
    await pane.getByText(words.alone.done(42, 42)).waitFor({ timeout: 120_000 });
    const ended = pane.locator('[data-answer]');
    expect(await ended.count()).toBe(36);
    expect(await pane.locator('[data-left-sheets]').count()).toBe(0);

    await narrow(page);
    await pane.locator('[data-answer="q07"]').getByRole('button').click();
    expect((await overflow(pane)).filter((pixels) => pixels > 0)).toEqual([]);
    expect(await seriousIn(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/probe-${transport}.png` });

    const download = page.waitForEvent('download');
    await press(words.file.save);
    expect((await download).suggestedFilename()).toMatch(/^thu-excel-\d{4}-\d\d-\d\d\.json$/);
    await press(words.end.button);
    await pane.getByText(words.end.done).waitFor();
    expect(await sheetTabs(page)).toEqual(before);
    expect(troubles).toEqual([]);
  },
  240_000,
);
