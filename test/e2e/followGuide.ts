import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChooser, FrameLocator, Locator, Page } from 'playwright-core';
import { previewPage } from '../../src/strings/previewPage';
import { calledSo, type GuideStep } from '../guide/guideSteps';
import { sheetTabs } from './lookAtPane';
import { root } from './preview';
import { lookFor, settled } from './settled';

/** Where a step is done: the page with the workbook, its pane, and the files that lie in the office's folder. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly workbook: string;
  /** By its ending: ".docx". */
  readonly files: Readonly<Record<string, string>>;
  readonly takePicture: (file: string) => Promise<void>;
}

/** How long a person looks for a control before giving up, in milliseconds. */
const patience = 20_000;

const pressed = ['button', 'link', 'tab', 'radio', 'checkbox', 'option', 'menuitem'] as const;

/** The first of them that is shown; what a card asks comes before what stands around it. */
async function inSight(found: Locator, pane: FrameLocator): Promise<Locator> {
  const seen = await lookFor(found, pane);
  const inCard = pane.locator('[data-write-card]').locator(seen);
  return (await inCard.count()) > 0 ? inCard.first() : seen.first();
}

function control(pane: FrameLocator, name: string): Locator {
  const [first, ...others] = pressed.map((role) => pane.getByRole(role, { name: calledSo(name) }));
  if (first === undefined) throw new Error('no role');
  return others.reduce((all, one) => all.or(one), first);
}

/**
 * Does one step of the guide by its words alone: every control is looked for by the name that people and screen readers
 * know it by, in what is in sight now.
 * @throws where nothing is called so, or it cannot be done
 */
export async function follow(step: GuideStep, desk: Desk): Promise<void> {
  const { page, pane } = desk;
  switch (step.does) {
    case 'open':
      return openWorkbook(step.workbook, desk);
    case 'ribbon':
      return pressOnRibbon(step, desk);
    case 'press':
      return press(await inSight(control(pane, step.name), pane), desk);
    case 'tab':
      return press(await inSight(pane.getByRole('tab', { name: calledSo(step.name) }), pane), desk);
    case 'file': {
      const file = desk.files[step.kind];
      if (file === undefined) throw new Error(`the office has no file ${step.kind}`);
      const chooser = chosen.get(page);
      if (chooser === undefined) throw new Error('nothing asked for a file');
      chosen.delete(page);
      await (await chooser).setFiles(file);
      break;
    }
    case 'tick':
    case 'untick': {
      const box = await inSight(pane.getByRole('checkbox', { name: calledSo(step.name) }), pane);
      await box.setChecked(step.does === 'tick', { timeout: patience });
      break;
    }
    case 'type': {
      const field = await inSight(pane.getByRole('textbox', { name: calledSo(step.name) }), pane);
      await field.fill(step.what, { timeout: patience });
      break;
    }
    case 'choose':
      await choose(step, desk);
      break;
    case 'see':
      await pane
        .getByText(calledSo(step.name))
        .or(control(pane, step.name))
        .filter({ visible: true })
        .first()
        .waitFor({ timeout: patience });
      break;
    case 'seeSheet':
      if (!(await sheetTabs(page)).some((sheet) => calledSo(step.name).test(sheet)))
        throw new Error(`no sheet “${step.name}”: ${(await sheetTabs(page)).join(', ')}`);
      break;
    case 'key':
      await page.keyboard.press(step.name.replace('Ctrl', 'Control'));
      break;
    case 'picture':
      await desk.takePicture(step.file);
      break;
  }
  await settled(pane);
}

/** A dialog for a file that the last press opened, for the step that chooses one. */
const chosen = new WeakMap<Page, Promise<FileChooser>>();

async function press(button: Locator, { page, pane }: Desk): Promise<void> {
  const chooser = page.waitForEvent('filechooser', { timeout: 1500 });
  chooser.catch(() => undefined);
  chosen.set(page, chooser);
  await button.click({ timeout: patience });
  await settled(pane);
}

async function choose(step: Extract<GuideStep, { readonly what: string }>, { pane }: Desk): Promise<void> {
  const what = calledSo(step.what);
  const group = pane
    .getByRole('radiogroup', { name: calledSo(step.name) })
    .getByRole('radio', { name: what });
  const box = pane.getByRole('combobox', { name: calledSo(step.name) });
  const found = await inSight(group.or(box), pane);
  if ((await found.getAttribute('type')) === 'radio') return found.check();
  if (await found.evaluate((element) => element instanceof HTMLSelectElement)) {
    await found.selectOption({ label: step.what });
    return;
  }
  await found.click();
  await (await inSight(pane.getByRole('option', { name: what }), pane)).click();
}

async function openWorkbook(which: 'empty' | 'own', { page, pane, workbook }: Desk): Promise<void> {
  const said = which === 'own' ? (workbook.split('/').at(-1) ?? '') : previewPage.newWorkbook;
  if (which === 'own') await page.locator('#open-file').setInputFiles(workbook);
  else await page.getByRole('button', { name: previewPage.newWorkbook }).click();
  await page.getByRole('status').filter({ hasText: said }).waitFor();
  await settled(pane);
}

/** Opens the pane with the address that the manifest gives to this command of this group. */
async function pressOnRibbon(
  step: Extract<GuideStep, { readonly does: 'ribbon' }>,
  { page, pane }: Desk,
): Promise<void> {
  if (step.ribbonTab !== 'Trang đầu') throw new Error(`no tab “${step.ribbonTab}” on the ribbon`);
  const address = new URL(ribbonAddress(step.group, step.name));
  // the pane that stands there until then would be taken for the one that opens
  const opens = page.waitForEvent('framenavigated', (frame) => frame !== page.mainFrame());
  await page.locator('iframe').evaluate((frame, view) => {
    if (frame instanceof HTMLIFrameElement) frame.src = `pane/taskpane.html${view}`;
  }, address.search);
  await opens;
  await settled(pane);
}

function ribbonAddress(group: string, name: string): string {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const texts = new Map(
    [...manifest.matchAll(/<bt:(?:String|Url) id="([^"]+)" DefaultValue="([^"]+)"/g)].map(
      ([, id = '', text = '']) => [id, text] as const,
    ),
  );
  const ofGroup = [...manifest.matchAll(/<Group id[\s\S]*?<\/Group>/g)]
    .map(([xml]) => xml)
    .find((xml) => texts.get(/<Label resid="([^"]+)"/.exec(xml)?.[1] ?? '') === group);
  const command = [...(ofGroup ?? '').matchAll(/<Control [\s\S]*?<\/Control>/g)]
    .map(([xml]) => xml)
    .find((xml) => texts.get(/<Label resid="([^"]+)"/.exec(xml)?.[1] ?? '') === name);
  const address = texts.get(/<SourceLocation resid="([^"]+)"/.exec(command ?? '')?.[1] ?? '');
  if (address === undefined) throw new Error(`the ribbon has no “${name}” in a group “${group}”`);
  return address;
}
