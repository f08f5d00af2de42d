import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { nomineeSample } from '../fixtures/nomineeSample';
import { nomineesView, vietnamese } from '../words';
import { root } from './preview';
import { previewOfTests } from './previewOfTests';

/*
 * How often a person presses for the everyday jobs, counted: a file that is chosen counts with the button that asks for it.
 */
const { pane: common, planView, tasksView } = vietnamese;
const ward = join(root, 'test', 'fixtures', 'samples', 'ward-2026');
const fourLists = nomineeSample('nominees-ward-2025');
const oneList = nomineeSample('nominees-commune-2023');

const { open, openAtTab } = previewOfTests();

/** Presses that are counted. */
function counter() {
  let clicks = 0;
  return {
    press: async (button: Locator) => {
      await button.click();
      clicks += 1;
    },
    counted: () => {
      const all = clicks;
      clicks = 0;
      return all;
    },
  };
}

const tab = (pane: FrameLocator, name: string) => pane.getByRole('tab', { name: new RegExp(name) });
const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name, exact: true });
const isFound = (pane: FrameLocator) =>
  pane.locator('[data-finding-counts]:visible, [data-clean]:visible').first();

test('the appendix: 6 presses and a file the first time, 2 the next; its sheet is shown by itself', async () => {
  const opened = await open({ query: 'sample=ward-2026' });
  if (opened === null) return;
  const { page, pane } = opened;
  const { press, counted } = counter();
  const shown = page.locator('.tabs button[aria-pressed=true]', { hasText: 'Phụ lục' });
  const choosing = page.waitForEvent('filechooser');
  await press(button(pane, planView.chooseFile));
  await (await choosing).setFiles(join(ward, 'plan.docx'));
  await press(button(pane, planView.write.button));
  await pane.locator('[data-done=written]:visible').waitFor();
  await press(tab(pane, common.tabs.tasks));
  await press(button(pane, tasksView.confirm.ok));
  await isFound(pane).waitFor();
  await press(button(pane, tasksView.appendix.button).first());
  const card = pane.locator('[data-write-card]:visible');
  await press(card.getByRole('button', { name: tasksView.appendix.button }));
  await shown.waitFor();
  expect(counted()).toBeLessThanOrEqual(6);

  // back on the sheet of tasks, as after mending something there
  await pane
    .getByRole('button', { name: new RegExp(`^${tasksView.findings.goTo}`) })
    .first()
    .click();
  await shown.waitFor({ state: 'detached' });
  await press(button(pane, tasksView.appendix.button).first());
  await press(card.getByRole('button', { name: tasksView.appendix.button }));
  await shown.waitFor();
  expect(counted()).toBeLessThanOrEqual(2);
});

test('one list: 2 presses to its findings', async () => {
  const opened = await openAtTab({
    query: 'sample=ward-2026',
    tab: new RegExp(common.tabs.nominees),
    file: oneList.seeded,
  });
  if (opened === null) return;
  const { pane } = opened;
  const { press, counted } = counter();
  // opening the view is the first of them
  await press(tab(pane, common.tabs.nominees));
  await press(button(pane, nomineesView.confirm.said.ok));
  await isFound(pane).waitFor();
  expect(counted()).toBeLessThanOrEqual(2);
});

test('four lists: 3 presses; the slip 2 more; the share of the province 2', async () => {
  const opened = await openAtTab({
    query: 'sample=ward-2026',
    tab: new RegExp(common.tabs.nominees),
    file: fourLists.seeded,
  });
  if (opened === null) return;
  const { page, pane } = opened;
  const { press, counted } = counter();
  await press(tab(pane, common.tabs.nominees));
  const all = pane.getByRole('button', { name: /^Đúng cả/ });
  const one = button(pane, nomineesView.confirm.said.ok);
  for (;;) {
    await one.or(isFound(pane)).first().waitFor();
    if (await isFound(pane).isVisible()) break;
    const asked = pane.locator('[data-confirm-sheet]');
    const sheet = (await asked.getAttribute('data-confirm-sheet')) ?? '';
    await press((await all.isVisible()) ? all : one);
    await pane.locator(`[data-confirm-sheet="${sheet}"]`).waitFor({ state: 'detached' });
  }
  expect(counted()).toBeLessThanOrEqual(3);

  await press(button(pane, nomineesView.slip.button).first());
  const card = pane.locator('[data-write-card]:visible');
  await press(card.getByRole('button', { name: nomineesView.slip.button }));
  await page.locator('.tabs button[aria-pressed=true]', { hasText: 'Phiếu kiểm tra' }).waitFor();
  expect(counted()).toBeLessThanOrEqual(2);

  const { share } = nomineesView.quota;
  const form = pane.locator('[data-province-share]');
  await press(form.getByLabel(share.value));
  await page.keyboard.type('15');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quyết định số 12/QĐ-UBND');
  await press(form.getByRole('button', { name: share.keep }));
  await pane.locator('[data-province-share="15"]').waitFor();
  expect(counted()).toBeLessThanOrEqual(2);
});
