import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { previewPage } from '../../src/strings/previewPage';
import { findings, nomineesView, vietnamese } from '../words';
import { narrowTo, overflow, seriousIn, sheetTabs, walkLook } from './lookAtPane';
import { messyOffice, planText } from './messyOffice';
import { picturesFolder, previewOfTests } from './previewOfTests';
import { settled } from './settled';
import { byKeyboard, byMouse } from './walker';

/*
 * The whole way of somebody who opens the pane for the first time on their office's own workbook: plan, columns, check, a
 * fix and its undo, appendix, list, slip. By mouse and by keyboard alone. WALK_LOOK=dark (light, 320, 200) walks it in
 * that look, SCREENSHOTS names the folder of its pictures.
 */
const { pane: common, planView, tasksView } = vietnamese;
const pictures = picturesFolder('new-user');
const { open } = previewOfTests({ pictures });
const today = new Date('2026-09-15T09:00:00+07:00');

const asked = process.env['WALK_LOOK'];
const ways = [
  { by: 'mouse', look: asked ?? 'light', apiLevel: '1.14' },
  { by: 'keyboard', look: asked ?? '320', apiLevel: '1.17' },
] as const;

const cellOf = (page: Page, place: string) => page.locator(`td[data-place="${place}"]`);

test.each(ways)(
  'from first run to check slip, by $by, $look',
  async ({ by, look: name, apiLevel }) => {
    const look = walkLook(name);
    const office = await messyOffice();
    const opened = await open({
      query: `sample=ward-2026&apiLevel=${apiLevel}`,
      context: { ...look.context, acceptDownloads: true },
    });
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await page.clock.setFixedTime(today);
    await page.locator('#open-file').setInputFiles(office.workbook);
    await page.getByRole('status').filter({ hasText: 'so-theo-doi.xlsx' }).waitFor();
    await narrowTo(page, look);
    await settled(pane);
    const walker = by === 'mouse' ? byMouse(page, pane) : byKeyboard(page, pane);
    const wide: string[] = [];
    let pictured = 0;
    const see = async (what: string) => {
      pictured += 1;
      const file = `${by}-${name}-${String(pictured).padStart(2, '0')}-${what}.png`;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, file) });
      if (look.pane > 160 && (await overflow(pane)).some((pixels) => pixels > 0)) wide.push(what);
    };
    const button = (label: string | RegExp) =>
      pane.getByRole('button', { name: label, exact: true }).filter({ visible: true }).first();
    const inCard = (label: string) =>
      pane.locator('[data-write-card]:visible').getByRole('button', { name: label, exact: true });
    const next = pane.locator('[data-next-step]').getByRole('button');

    // first run: the plan as text, since the file is with somebody else
    await pane.locator('[data-first-run]').waitFor();
    await see('first-run');
    await pane.getByRole('tab').first().focus();
    await walker.press(button(planView.paste));
    await walker.type(pane.getByLabel(planView.pasteLabel), planText);
    await walker.press(button(planView.readPaste));
    await see('plan-read');
    await walker.press(button(planView.write.button));
    await see('plan-written');
    expect(await sheetTabs(page)).toContain('Kế hoạch');

    // the line on top says what comes next
    await walker.press(next);
    await pane.getByRole('button', { name: tasksView.confirm.ok, exact: true }).waitFor();
    await see('columns');
    await walker.press(button(tasksView.confirm.ok));
    await see('checked');
    await walker.press(button(tasksView.struck.leaveOut));
    await see('struck-rows-answered');

    // 9/18/2026 has one honest reading; mended, taken back, mended
    const monthFirst = cellOf(page, '9,4');
    expect(await monthFirst.textContent()).toBe('9/18/2026');
    const fix = pane.getByRole('button', { name: /^Sửa….*dòng 10 · cột E/ });
    await walker.press(fix);
    await see('fix-card');
    await walker.press(inCard(findings.fixes.one));
    expect(await monthFirst.textContent()).toBe('18/09/2026');
    await walker.press(button(common.undo));
    expect(await monthFirst.textContent()).toBe('9/18/2026');
    await see('undone');

    await walker.press(button(tasksView.check.again));
    await walker.press(button(tasksView.appendix.button));
    await see('appendix-card');
    await walker.press(inCard(tasksView.appendix.button));
    await page.locator('.tabs button[aria-pressed=true]', { hasText: 'Phụ lục' }).waitFor();
    await pane.locator('[data-print-hint]:visible').waitFor();
    await see('appendix');

    await walker.view(pane.getByRole('tab', { name: new RegExp(`^${common.tabs.nominees}`) }));
    await see('list-columns');
    await walker.press(button(nomineesView.confirm.said.ok));
    await see('list-checked');
    await walker.press(button(nomineesView.slip.button));
    await see('slip-card');
    await walker.press(inCard(nomineesView.slip.button));
    await page.locator('.tabs button[aria-pressed=true]', { hasText: 'Phiếu kiểm tra' }).waitFor();
    await see('slip');
    expect(await seriousIn(page)).toEqual([]);
    expect(wide).toEqual([]);

    // their sheets are as they were, and the appendix is ready for the printer
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: previewPage.save }).click();
    const saved = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
    const texts = Object.entries(saved).map(([part, bytes]) => [part, strFromU8(bytes)] as const);
    expect(texts.some(([, text]) => /<pageSetup[^>]*orientation="landscape"/.test(text))).toBe(true);
    expect(texts.some(([, text]) => /_xlnm\.Print_Titles/.test(text))).toBe(true);
    expect(troubles).toEqual([]);
  },
  480_000,
);
