import type { Frame, Page } from 'playwright-core';
import { vietnamese } from '../words';
import { previewOfTests } from './previewOfTests';

const preview = previewOfTests();
const elsewhere = 'https://elsewhere.test/';

/** Opens the pane and waits until it stands; the frame it stands in. */
async function openPane() {
  const opened = await preview.open({ query: 'sample=ward-2026' });
  if (opened === null) return null;
  await opened.pane.getByRole('button', { name: vietnamese.planView.chooseFile }).waitFor();
  const frame = opened.page.frames().find((one) => one.url().includes('/pane/'));
  if (frame === undefined) throw new Error('the pane has no frame');
  return { ...opened, frame };
}

/** Waits until the browser's own message has come, which is told after the act itself. */
async function leftOf(page: Page, { left }: { readonly left: readonly string[] }): Promise<void> {
  for (let tries = 0; left.length === 0 && tries < 50; tries += 1) await page.waitForTimeout(100);
}

describe('the check that every browser test ends with', () => {
  test('tells a request that the preview page makes', async () => {
    const opened = await openPane();
    if (opened === null) return;
    await opened.page.evaluate((url) => fetch(`${url}list.json`).catch(() => null), elsewhere);
    await leftOf(opened.page, opened);
    expect(opened.takeLeft()).toEqual([`request to ${elsewhere}list.json`]);
  });

  test('tells a window that is opened to elsewhere', async () => {
    const opened = await openPane();
    if (opened === null) return;
    await opened.page.evaluate((url) => void window.open(`${url}page`), elsewhere);
    await leftOf(opened.page, opened);
    expect(opened.takeLeft()).toEqual([`request to ${elsewhere}page`]);
  });

  test('tells a socket that the pane opens', async () => {
    const opened = await openPane();
    if (opened === null) return;
    await opened.frame.evaluate(() => void new WebSocket('wss://elsewhere.test/'));
    await leftOf(opened.page, opened);
    expect(opened.takeLeft()).toEqual(['socket to wss://elsewhere.test/']);
  });

  test.each<readonly [string, string, (frame: Frame) => Promise<unknown>]>([
    [
      'a question',
      'connect-src',
      (frame) => frame.evaluate((url) => fetch(url).catch(() => null), elsewhere),
    ],
    ['a picture', 'img-src', (frame) => frame.evaluate((url) => void (new Image().src = url), elsewhere)],
    [
      'a script of another host',
      'script-src',
      (frame) =>
        frame.evaluate((src) => {
          document.head.append(Object.assign(document.createElement('script'), { src }));
        }, elsewhere),
    ],
    [
      'a script written into the page',
      'script-src',
      (frame) =>
        frame.evaluate(() => {
          document.head.append(
            Object.assign(document.createElement('script'), { text: 'window.name = "written"' }),
          );
        }),
    ],
    [
      'a handler written into the page',
      'script-src',
      (frame) =>
        frame.evaluate(() => {
          document.body.setAttribute('onclick', 'void 0');
          document.body.click();
        }),
    ],
    ['words that become code', 'script-src', (frame) => frame.evaluate(() => void setTimeout('void 0'))],
    [
      'an address that is code',
      'script-src',
      (frame) =>
        frame.evaluate(() => {
          const link = Object.assign(document.createElement('a'), { href: 'javascript:void 0' });
          document.body.append(link);
          link.click();
        }),
    ],
    [
      'a style with a text of its own',
      'style-src',
      (frame) =>
        frame.evaluate(() => {
          document.head.append(
            Object.assign(document.createElement('style'), { textContent: 'p{color:red}' }),
          );
        }),
    ],
    [
      'a frame of another host',
      'frame-src',
      (frame) =>
        frame.evaluate((src) => {
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
        }, elsewhere),
    ],
  ])('tells %s, which the pane refuses', async (_name, directive, act) => {
    const opened = await openPane();
    if (opened === null) return;
    await act(opened.frame);
    await leftOf(opened.page, opened);
    const said = opened.takeLeft();
    expect(said[0]).toContain('Content Security Policy');
    expect(said[0]).toContain(directive);
  });
});

test('styles are whole under the policy: every style element of the pane is empty, and filled', async () => {
  const opened = await openPane();
  if (opened === null) return;
  const sheets = await opened.frame.evaluate(() =>
    [...document.querySelectorAll('style')].map((element) => ({
      text: element.textContent,
      rules: element.sheet?.cssRules.length ?? 0,
    })),
  );
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter(({ text, rules }) => text !== '' || rules === 0)).toEqual([]);
});

test('the helpers of Office are loaded when a choice is kept, not when the pane opens', async () => {
  const opened = await openPane();
  if (opened === null) return;
  const { page, pane, frame, troubles } = opened;
  const asked = () =>
    frame.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/preferences.')),
    );
  expect(await asked()).toEqual([]);
  await pane.getByRole('tab', { name: new RegExp(vietnamese.pane.tabs.tasks) }).click();
  await pane.getByRole('button', { name: vietnamese.tasksView.confirm.ok }).click();
  const [filter = ''] = vietnamese.tasksView.findings.onlyToMend(0).split(' (');
  await pane.getByRole('switch', { name: new RegExp(filter) }).click();
  for (let tries = 0; (await asked()).length === 0 && tries < 50; tries += 1) await page.waitForTimeout(100);
  expect(await asked()).toHaveLength(1);
  expect(await frame.evaluate(() => Object.keys(window.localStorage))).toEqual(
    expect.arrayContaining(['emulation-pane', '@emulation-pane/onlyErrors']),
  );
  expect(troubles).toEqual([]);
});
