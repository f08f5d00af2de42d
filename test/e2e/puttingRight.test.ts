import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { vietnamese } from '../words';
import { looks, narrow, overflow, seriousIn, sheetTabs } from './lookAtPane';
import { root, type OpenPreview } from './preview';
import { picturesFolder, previewOfTests } from './previewOfTests';

const { pane: common, planView, tasksView } = vietnamese;
const planFile = join(root, 'test', 'fixtures', 'samples', 'ward-2026', 'plan.md');
const pictures = picturesFolder('putting-right');

const { open } = previewOfTests({ pictures });

/** What another hand does to the workbook: in the pane's page, since Excel is there, but not by the add-in. */
type Hand = (context: Excel.RequestContext, sheet: string) => Promise<void>;

const byHand = async (page: Page, hand: Hand): Promise<void> => {
  const sheet = await appendixTab(page);
  await page
    .frames()
    .at(-1)
    ?.evaluate(`Excel.run((context) => (${hand.toString()})(context, ${JSON.stringify(sheet)}))`);
};

/** The appendix among the tabs of the workbook; "" where it is gone. */
const appendixTab = async (page: Page): Promise<string> =>
  (await sheetTabs(page)).find((name) => name.startsWith('Phụ lục')) ?? '';

/** Types into the appendix, into a column that is people's to fill. */
const typeNote: Hand = async (context, sheet) => {
  context.workbook.worksheets.getItem(sheet).getRange('G9').values = [['đã giao']];
  await context.sync();
};

/** As people copy a sheet: with its mark, which the copy of the API leaves behind. */
const copySheet: Hand = async (context, sheet) => {
  const original = context.workbook.worksheets.getItem(sheet);
  const mark = original.customProperties.getItem('emulationPlan.mark');
  mark.load('value');
  await context.sync();
  original.copy('End').customProperties.add('emulationPlan.mark', mark.value);
  await context.sync();
};

/** As if the pane had died while it wrote last: the list of what was done does not name the step. */
const stopHalfway: Hand = async (context) => {
  const lines = context.workbook.settings.getItem('emulationPlan.journal');
  lines.load('value');
  await context.sync();
  const kept = (JSON.parse(lines.value as string) as unknown[]).slice(0, -1);
  context.workbook.settings.add('emulationPlan.journal', JSON.stringify(kept));
  await context.sync();
};

/** Opens the sample and makes its appendix. */
async function withAppendix(
  options: Parameters<typeof open>[0] = { query: 'sample=ward-2026' },
): Promise<OpenPreview | null> {
  const opened = await open(options);
  if (opened === null) return null;
  const { pane } = opened;
  await pane.getByRole('button', { name: planView.chooseFile }).waitFor();
  await pane.locator('input[type=file]').setInputFiles(planFile);
  await pane.getByRole('button', { name: planView.write.button }).click();
  await pane.locator('[data-done=written]').waitFor();
  await pane.getByRole('tab', { name: new RegExp(common.tabs.tasks) }).click();
  await pane.getByRole('button', { name: tasksView.confirm.ok }).click();
  await pane.locator('[data-finding-counts]:visible').waitFor();
  await pane.getByRole('button', { name: tasksView.appendix.button }).click();
  await pane.locator('[data-write-card]').getByRole('button', { name: tasksView.appendix.button }).click();
  await pane.locator('[data-done=written]:visible').waitFor();
  return opened;
}

const undo = (pane: FrameLocator) =>
  pane.locator('[data-done=written]:visible').getByRole('button', { name: common.undo }).click();

async function readAnew(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: common.menu.open }).click();
  await pane.getByRole('button', { name: common.menu.refresh }).click();
}

describe('putting right, in the browser', () => {
  test('undo meets a note typed by hand: left, then kept with what the add-in wrote taken away', async () => {
    const opened = await withAppendix();
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await byHand(page, typeNote);
    await undo(pane);
    const question = pane.locator('[data-problem=editedSince]');
    await question.getByText('G9').waitFor();
    await page.screenshot({ path: join(pictures, 'edited.png') });
    await question.locator('[data-choice=leave]').click();
    await undo(pane);
    await question.locator('[data-choice=keep]').click();
    await pane.locator('[data-done=undone][data-left="1"]').waitFor();
    expect(await appendixTab(page)).not.toBe('');
    await page.screenshot({ path: join(pictures, 'kept.png') });
    expect(troubles).toEqual([]);
  });

  test('undo meets a note typed by hand: the whole sheet goes where the person says so', async () => {
    const opened = await withAppendix();
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await byHand(page, typeNote);
    await undo(pane);
    await pane.locator('[data-problem=editedSince] [data-choice=takeBack]').click();
    await pane.locator('[data-done=undone][data-left="0"]').waitFor();
    expect(await appendixTab(page)).toBe('');
    expect(troubles).toEqual([]);
  });

  test.each(['finish', 'takeBack'])(
    'a step that stopped half-way is found, waited for, then: %s',
    async (way) => {
      const opened = await withAppendix();
      if (opened === null) return;
      const { page, pane, troubles } = opened;
      await byHand(page, stopHalfway);
      await readAnew(pane);
      await pane.locator('[data-stopped=half][data-waits=true]').waitFor();
      await page.screenshot({ path: join(pictures, 'stopped-young.png') });
      await page.clock.setFixedTime(Date.now() + 180_000);
      await pane.locator('[data-way=look]').click();
      await pane.locator('[data-way=finish]').waitFor();
      await page.screenshot({ path: join(pictures, 'stopped.png') });
      await pane.locator(`[data-way=${way}]`).click();
      await pane.locator('[data-settled]').waitFor();
      await pane.locator('[data-stopped]').waitFor({ state: 'detached' });
      expect((await appendixTab(page)) === '').toBe(way === 'takeBack');
      expect(troubles).toEqual([]);
    },
  );

  test.each(looks)(
    'a copy by hand is asked about; no serious accessibility violation, $name',
    async (look) => {
      const opened = await withAppendix({ query: 'sample=ward-2026', context: look.context });
      if (opened === null) return;
      const { page, pane } = opened;
      await narrow(page);
      await byHand(page, typeNote);
      await undo(pane);
      await pane.locator('[data-problem=editedSince]').waitFor();
      const edited = { serious: await seriousIn(page), over: await overflow(pane) };
      await pane.locator('[data-choice=leave]').click();
      const appendix = await appendixTab(page);
      await byHand(page, copySheet);
      await readAnew(pane);
      await pane.locator('[data-twins]').waitFor();
      await page.screenshot({ path: join(pictures, `twins-${look.name}.png`) });
      const twins = { serious: await seriousIn(page), over: await overflow(pane) };
      await pane.locator(`[data-claim="${appendix}"]`).click();
      await pane.locator('[data-twins]').waitFor({ state: 'detached' });
      for (const seen of [edited, twins]) {
        expect(seen.serious).toEqual([]);
        expect(seen.over.every((width) => width <= 0)).toBe(true);
      }
    },
  );
});
