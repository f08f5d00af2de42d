import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { guideSections } from '../../src/strings/guideSections';
import { nomineesView, office, vietnamese } from '../words';
import { looks } from './lookAtPane';
import { root } from './preview';
import { picturesFolder, previewOfTests } from './previewOfTests';

const pictures = picturesFolder('guide');
const preview = previewOfTests({ pictures });
const pages = ['guide.html', 'wall-sheet.html'] as const;

/** A page of the build beside the pane, as the pane's links open it. */
async function openPage(
  name: string,
  context: NonNullable<Parameters<typeof preview.open>[0]['context']> = {},
) {
  const opened = await preview.open({ query: 'sample=ward-2026', context });
  if (opened === null) return null;
  await opened.page.goto(new URL(`/pane/${name}`, opened.page.url()).href);
  return opened.page;
}

const widerThanPage = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('every section that the pane names, and every link within the guide, is there', async () => {
  const page = await openPage('guide.html');
  if (page === null) return;
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  const linked = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1)),
    );
  expect(linked.length).toBeGreaterThan(10);
  expect([...Object.values(guideSections), ...linked].filter((id) => !ids.includes(id))).toEqual([]);
});

test('it says every line of the document that it is made of', async () => {
  const page = await openPage('guide.html');
  if (page === null) return;
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const said = words(await page.locator('main').innerText());
  const lines = readFileSync(join(root, 'docs', 'huong-dan.md'), 'utf8')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split('\n')
    .map((line) => words(line.replace(/^\s*\d+\.\s/, '')).trim())
    .filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => !said.includes(line))).toEqual([]);
});

test('its pictures come with the build, each with words for who does not see it', async () => {
  const page = await openPage('guide.html');
  if (page === null) return;
  const pictures = await page.locator('img').evaluateAll(async (images) => {
    const shown = images.flatMap((image) => (image instanceof HTMLImageElement ? [image] : []));
    // those further down are fetched only when they come near
    for (const image of shown) image.loading = 'eager';
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    return shown.map(({ alt, naturalWidth, width }) => ({ alt, naturalWidth, width }));
  });
  expect(pictures.length).toBeGreaterThan(8);
  expect(
    pictures.filter(({ alt, naturalWidth, width }) => alt === '' || naturalWidth === 0 || width === 0),
  ).toEqual([]);
});

test.each(pages.flatMap((name) => looks.map((look) => [name, look] as const)))(
  '%s: 320 px, nothing off the edge, no violation (%j)',
  async (name, look) => {
    const page = await openPage(name, { ...look.context, viewport: { width: 320, height: 700 } });
    if (page === null) return;
    expect(await widerThanPage(page)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.screenshot({ path: join(pictures, `${name}-${look.name}.png`), fullPage: false });
  },
);

test('the sheet for the wall is one page of A4', async () => {
  const page = await openPage('wall-sheet.html');
  if (page === null) return;
  const pdf = await page.pdf({ preferCSSPageSize: true, path: join(pictures, 'wall-sheet.pdf') });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.each([
  ['tasks', guideSections.tasks],
  // the sample has no lists: who has nothing yet is led to where that is told
  ['nominees', guideSections.beginning],
] as const)('the pane leads from %s to its section, in a window of its own', async (view, section) => {
  const opened = await preview.open({ query: 'sample=ward-2026' });
  if (opened === null) return;
  const { page, pane } = opened;
  await pane.getByRole('tab', { name: vietnamese.pane.tabs[view] }).click();
  if (view === 'nominees') await pane.getByText(nomineesView.lists.noneTitle).waitFor();
  else await pane.getByRole('button', { name: vietnamese.tasksView.confirm.ok }).waitFor();
  await pane.getByRole('button', { name: vietnamese.pane.menu.open }).click();
  await pane.getByRole('button', { name: vietnamese.pane.menu.help }).click();
  const coming = page.context().waitForEvent('page');
  await pane.getByRole('link', { name: office.help.guide.ofView }).click();
  const guide = await coming;
  await guide.waitForLoadState();
  expect(decodeURIComponent(new URL(guide.url()).hash).slice(1)).toBe(section);
  await guide.screenshot({ path: join(pictures, `guide-at-${view}.png`) });
});
