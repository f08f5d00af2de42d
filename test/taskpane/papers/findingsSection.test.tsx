/** @jest-environment jsdom */
import { done } from '../../../src/core/work/outcome';
import type { UnitFindingsRequest } from '../../../src/actions/papers/unitFindings';
import { papersView } from '../../words';
import { unitPreview, writtenUnits } from './fixedPapers';
import { openPaper } from './openPaper';

const words = papersView.findings;

/** A clipboard that takes or refuses; put over the one of the test library. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

async function looked(actions: Parameters<typeof openPaper>[1] = {}) {
  const opened = await openPaper(words.title, actions);
  await opened.person.click(opened.paper.getByRole('button', { name: words.look }));
  await opened.paper.findByRole('list', { name: words.units });
  return opened;
}

describe('findings that go back to units', () => {
  test('each unit with its number and a text to copy, before anything is written', async () => {
    const copied: string[] = [];
    const { person, paper } = await looked();
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    expect(paper.getByText(words.holds(3, 2))).toBeTruthy();
    expect(paper.getByText(words.nobody(4))).toBeTruthy();
    await person.click(paper.getByRole('button', { name: words.copyOf('Trường Mẫu') }));
    await paper.findByText(words.copied);
    expect(copied).toEqual([unitPreview.units[1]?.text]);
  });

  test('a clipboard that is refused: the text stands there, marked, for Ctrl+C', async () => {
    const { person, paper } = await looked();
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await person.click(paper.getByRole('button', { name: words.copyOf('Thôn Một') }));
    const area = await paper.findByLabelText<HTMLTextAreaElement>(words.textOf('Thôn Một'));
    const text = unitPreview.units[0]?.text ?? '';
    expect(area.value).toBe(text);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, text.length]);
    expect(document.activeElement).toBe(area);
  });

  test('the sheet of one unit or of all; the texts stay after it was written', async () => {
    const asked: UnitFindingsRequest[] = [];
    const { person, paper } = await looked({
      writeUnitFindings: (request) => {
        asked.push(request);
        return Promise.resolve(done(writtenUnits));
      },
    });
    await person.selectOptions(paper.getByLabelText(words.which), words.unit('Thôn Một', 2));
    expect(paper.getByText(words.holds(2, 1))).toBeTruthy();
    expect(paper.queryByRole('button', { name: words.copyOf('Trường Mẫu') })).toBeNull();
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.written(3, writtenUnits.sheet));
    expect(asked[0]).toMatchObject({ unit: 'Thôn Một' });
    expect(paper.getByRole('button', { name: words.copyOf('Thôn Một') })).toBeTruthy();
  });

  test('nothing to send back: says so, nothing to write', async () => {
    const { person, paper } = await openPaper(words.title, {
      previewUnitFindings: () => Promise.resolve(done({ ...unitPreview, units: [], withoutUnit: 0 })),
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByText(words.nothing);
    expect(paper.queryByRole('button', { name: words.button })).toBeNull();
  });

  test('a hundred units: twenty at a time, all can be reached', async () => {
    const units = Array.from({ length: 100 }, (_, at) => ({
      unit: `Thôn ${at + 1}`,
      count: 1,
      text: `${at}`,
    }));
    const { person, paper } = await looked({
      previewUnitFindings: () => Promise.resolve(done({ ...unitPreview, units })),
    });
    expect(paper.getAllByRole('listitem')).toHaveLength(20);
    await person.click(paper.getByRole('button', { name: papersView.more(20, 80) }));
    expect(paper.getAllByRole('listitem')).toHaveLength(40);
  });
});
