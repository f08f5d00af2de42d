import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { office, vietnamese, papersView as words } from '../words';
import { brokenSheetXlsx } from '../fixtures/badFiles';
import { nomineeSample } from '../fixtures/nomineeSample';
import { docxOf, p, table } from '../xlsx/docx/docxOf';
import { looks, narrow, overflow, seriousIn, sheetTabs, tabTo } from './lookAtPane';
import { root } from './preview';
import { picturesFolder, previewOfTests } from './previewOfTests';

const { pane: common, planView } = vietnamese;
const ward = nomineeSample('nominees-ward-2025');
const taskPlan = join(root, 'test', 'fixtures', 'samples', 'ward-2026', 'plan.md');
const pictures = picturesFolder('papers');
const files = mkdtempSync(join(tmpdir(), 'unit-files-'));

const { openAtTab } = previewOfTests({ pictures });

/** The sample of tasks, or a workbook of one's own in its place, at the view of summaries; null without a browser. */
async function openSummaries(
  file: string | null,
  options: Pick<Parameters<typeof openAtTab>[0], 'context'> = {},
) {
  const tab = common.tabs.summaries;
  const opened = await openAtTab({ query: 'sample=ward-2026', tab, file, ...options });
  await opened?.pane.locator('[data-papers]').waitFor();
  return opened;
}

/** Opens a folded paper and answers its section. */
async function openPaper(pane: FrameLocator, paper: { readonly name: string; readonly title: string }) {
  const section = pane.locator(`[data-paper="${paper.name}"]`);
  await section.getByRole('button', { name: paper.title, exact: true }).click();
  return section;
}

const papers = {
  list: { name: 'list', title: words.list.title },
  word: { name: 'word', title: words.word.title },
  join: { name: 'join', title: words.join.title },
  findings: { name: 'findings', title: words.findings.title },
  nextYear: { name: 'nextYear', title: words.nextYear.title },
} as const;

const write = async (section: Locator, button: string): Promise<Locator> => {
  await section.locator('[data-write-card]').getByRole('button', { name: button, exact: true }).click();
  const done = section.locator('[data-done=written]');
  await done.waitFor();
  return done;
};

/** A button by what it says before its number. */
const startOf = (label: string) => new RegExp(`^${label.split(':')[0] ?? ''}`);

/** Two lists that can be read and one that is cut off, as units send them. */
function unitFiles(): readonly string[] {
  const word = docxOf({
    body:
      p('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025') +
      table(
        [
          ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Ký hiệu riêng'],
          ['1', 'Lê Văn Thử', 'Trưởng thôn', 'Thôn Một', 'Lao động tiên tiến', 'x'],
        ].map((row) => row.map((text) => p(text))),
      ),
  });
  const all = [
    { name: 'thon-mot.docx', bytes: word },
    { name: 'phuong.xlsx', bytes: readFileSync(ward.clean) },
    { name: 'hong.xlsx', bytes: brokenSheetXlsx },
  ];
  return all.map(({ name, bytes }) => {
    const path = join(files, name);
    writeFileSync(path, bytes);
    return path;
  });
}

/** Asks for the Word file; where errors would be in it they are told first, and the file waits for the person's word. */
async function askForWord(section: Locator): Promise<void> {
  await section.getByRole('button', { name: words.word.button }).click();
  const anyway = section.getByRole('button', { name: words.word.saveAnyway });
  const saved = section.locator('[data-saved-file]');
  await anyway.or(saved).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await saved.waitFor();
}

/** The Word file that a click on its button saves. */
async function savedWord(page: Page, section: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), askForWord(section)]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  return {
    name: download.suggestedFilename(),
    document: strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
  };
}

describe('papers to hand upward, in the browser', () => {
  test('lists of units are joined; the broken one is named, none of the others is lost; taken back', async () => {
    const opened = await openSummaries(ward.seeded);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    const theirs = await sheetTabs(page);
    const section = await openPaper(pane, papers.join);
    await section.locator('[data-unit-files]').setInputFiles([...unitFiles()]);
    await section.getByRole('button', { name: words.join.look }).click();
    await section.locator('[data-write-card]').waitFor();
    await page.screenshot({ path: join(pictures, 'join-card.png') });
    const told = await section
      .locator('[data-write-card] [data-source]')
      .evaluateAll((items) =>
        items.map((item) => [item.getAttribute('data-source'), item.getAttribute('data-trouble')]),
      );
    expect(told).toEqual([
      ['thon-mot.docx', 'none'],
      ['phuong.xlsx', 'none'],
      ['hong.xlsx', 'broken'],
    ]);
    expect(await sheetTabs(page)).toEqual(theirs);
    const done = await write(section, words.join.button);
    expect(await sheetTabs(page)).toHaveLength(theirs.length + 1);
    expect(await section.locator('[data-trouble=broken]').count()).toBe(1);
    await done.getByRole('button', { name: common.goToSheet }).click();
    await page.locator('td', { hasText: 'Lê Văn Thử' }).first().waitFor();
    await page.screenshot({ path: join(pictures, 'join-done.png') });
    await done.getByRole('button', { name: common.undo }).click();
    await section.locator('[data-done=undone]').waitFor();
    expect(await sheetTabs(page)).toEqual(theirs);
    expect(troubles).toEqual([]);
  });

  test('the nomination list is shown, written and brought up to date; the Word file holds the same people', async () => {
    const opened = await openSummaries(ward.seeded);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    const theirs = await sheetTabs(page);
    const section = await openPaper(pane, papers.list);
    await section.getByRole('button', { name: words.list.look }).click();
    await section.locator('[data-write-card]').waitFor();
    expect(await sheetTabs(page)).toEqual(theirs);
    await page.screenshot({ path: join(pictures, 'list-card.png') });
    await write(section, words.list.button);
    expect(await sheetTabs(page)).toHaveLength(theirs.length + 1);

    await section.getByRole('button', { name: words.list.look }).click();
    await section.locator('[data-paper-changes]').waitFor();
    await section.getByRole('button', { name: common.cancel }).click();

    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    const wordSection = await openPaper(pane, papers.word);
    expect(scripts).toEqual([]);
    const saved = await savedWord(page, wordSection);
    // what writes Word files comes only now
    expect(scripts.length).toBeGreaterThan(0);
    await wordSection.locator('[data-saved-file]').waitFor();
    await page.screenshot({ path: join(pictures, 'word-saved.png') });
    expect(saved.name).toMatch(/\.docx$/);
    expect(saved.document).toMatch(/w:tblHeader/);
    expect(saved.document).not.toMatch(/\d{12}/);
    expect(troubles).toEqual([]);
  });

  test('what each unit has to mend: copied or marked for copying, and written as a sheet', async () => {
    const opened = await openSummaries(ward.seeded);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    const theirs = await sheetTabs(page);
    const section = await openPaper(pane, papers.findings);
    await section.getByRole('button', { name: words.findings.look }).click();
    const unit = section.locator('[data-unit]').first();
    await unit.getByRole('button', { name: new RegExp(`^${words.findings.copy}`) }).click();
    await unit.locator('[data-copying=copied], [data-copying=refused]').waitFor();
    await page.screenshot({ path: join(pictures, 'findings-card.png') });
    await write(section, words.findings.button);
    expect(await sheetTabs(page)).toHaveLength(theirs.length + 1);
    expect(troubles).toEqual([]);
  });

  test('appendix and next year from the sample of tasks', async () => {
    const opened = await openSummaries(null);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    await pane.getByRole('tab', { name: new RegExp(common.tabs.plan) }).click();
    await pane.getByRole('button', { name: planView.chooseFile }).waitFor();
    await pane.locator('section:visible input[type=file]').setInputFiles(taskPlan);
    await pane.getByRole('button', { name: planView.write.button }).click();
    await pane.locator('[data-done=written]:visible').waitFor();
    await pane.getByRole('tab', { name: common.tabs.summaries }).click();

    const wordSection = await openPaper(pane, papers.word);
    const saved = await savedWord(page, wordSection);
    expect(saved.document).toMatch(/w:orient="landscape"/);

    const theirs = await sheetTabs(page);
    const section = await openPaper(pane, papers.nextYear);
    await section.getByRole('button', { name: words.nextYear.look }).click();
    await section.locator('[data-write-card]').waitFor();
    await section.getByRole('button', { name: startOf(words.nextYear.tasks(0, 0)) }).click();
    await section.locator('[data-task] input').first().uncheck();
    await page.screenshot({ path: join(pictures, 'next-year-card.png') });
    const done = await write(section, words.nextYear.button);
    expect((await sheetTabs(page)).length).toBeGreaterThan(theirs.length);
    await page.screenshot({ path: join(pictures, 'next-year-done.png') });
    await done.getByRole('button', { name: common.undo }).click();
    await section.locator('[data-done=undone]').waitFor();
    expect(await sheetTabs(page)).toEqual(theirs);
    expect(troubles).toEqual([]);
  });

  test('with the keyboard alone: unfolded, looked at, written, taken back', async () => {
    const opened = await openSummaries(ward.clean);
    if (opened === null) return;
    const { page, pane } = opened;
    const section = pane.locator('[data-paper=list]');
    const reach = (name: string) =>
      tabTo(page, section.getByRole('button', { name, exact: true }), { most: 40 });
    await pane.getByRole('tab', { name: common.tabs.summaries }).focus();
    for (const name of [words.list.title, words.list.look, words.list.button]) {
      await reach(name);
      await page.keyboard.press('Enter');
    }
    await section.locator('[data-done=written]').waitFor();
    await reach(common.undo);
    await page.keyboard.press('Enter');
    await section.locator('[data-done=undone]').waitFor();
  });

  test('before the workbook is sent: what goes is told, then the steps and what they held are gone', async () => {
    const opened = await openSummaries(ward.clean);
    if (opened === null) return;
    const { page, pane, troubles } = opened;
    const section = await openPaper(pane, papers.list);
    await section.getByRole('button', { name: words.list.look }).click();
    await write(section, words.list.button);
    const menu = async (entry: string) => {
      await pane.getByRole('button', { name: entry }).click();
    };
    await menu(common.menu.open);
    await menu(common.menu.undo);
    await pane.getByText(office.undo.action('makeNominationList')).waitFor();
    await menu(common.menu.back);
    await menu(common.menu.clean);
    await page.screenshot({ path: join(pictures, 'clean.png') });
    await menu(office.clean.button);
    await pane.getByText(office.clean.cleaned).waitFor();
    await menu(common.menu.back);
    await menu(common.menu.undo);
    await pane.getByText(office.undo.empty).waitFor();
    expect(troubles).toEqual([]);
  });

  test.each(looks)(
    'at 320 px, $name: nothing scrolls sideways, no serious violation',
    async ({ name, context }) => {
      const opened = await openSummaries(ward.seeded, { context });
      if (opened === null) return;
      const { page, pane } = opened;
      await narrow(page);
      const widths = [await overflow(pane)];
      const violations = [await seriousIn(page)];
      const see = async (paper: keyof typeof papers) => {
        await pane.locator(`[data-paper=${paper}]`).evaluate((element) => element.scrollIntoView());
        widths.push(await overflow(pane));
        violations.push(await seriousIn(page));
        await page.screenshot({ path: join(pictures, `${paper}-320-${name}.png`) });
      };
      const list = await openPaper(pane, papers.list);
      await list.getByRole('button', { name: words.list.look }).click();
      await list.locator('[data-write-card]').waitFor();
      await see('list');
      const joining = await openPaper(pane, papers.join);
      await joining.locator('[data-unit-files]').setInputFiles([...unitFiles()]);
      await joining.getByRole('button', { name: words.join.look }).click();
      await joining.locator('[data-write-card]').waitFor();
      await see('join');
      const findings = await openPaper(pane, papers.findings);
      await findings.getByRole('button', { name: words.findings.look }).click();
      await findings.locator('[data-write-card]').waitFor();
      await see('findings');
      const year = await openPaper(pane, papers.nextYear);
      await year.getByRole('button', { name: words.nextYear.look }).click();
      await year.locator('[data-write-card]').waitFor();
      await see('nextYear');
      const wordFile = await openPaper(pane, papers.word);
      await askForWord(wordFile);
      await see('word');
      expect(violations.flat()).toEqual([]);
      expect(widths.flat().filter((width) => width > 0)).toEqual([]);
    },
  );
});
