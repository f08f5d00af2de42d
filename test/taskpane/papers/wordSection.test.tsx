/** @jest-environment jsdom */
import { done, failed } from '../../../src/core/work/outcome';
import type { WordRequest } from '../../../src/actions/writeWordFile';
import { papersView } from '../../words';
import { emptyOffice } from '../fixedActions';
import { openPaper } from './openPaper';

const words = papersView.word;
const made: string[] = [];
const gone: string[] = [];
const clicked: { readonly name: string; readonly url: string }[] = [];

beforeEach(() => {
  made.length = 0;
  gone.length = 0;
  clicked.length = 0;
  // jsdom knows no addresses of blobs, and follows no links
  URL.createObjectURL = () => {
    made.push(`blob:${made.length + 1}`);
    return made.at(-1) ?? '';
  };
  URL.revokeObjectURL = (url) => gone.push(url);
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    clicked.push({ name: this.download, url: this.href });
  };
});

describe('a Word file from the pane', () => {
  test('is handed over once, can be saved again, and what is asked for anew takes its place', async () => {
    const asked: WordRequest[] = [];
    const { person, paper, section, unmount } = await openPaper(words.title, {
      writeWordFile: (request) => {
        asked.push(request);
        return Promise.resolve(
          done({ name: 'Phụ lục.docx', bytes: new Uint8Array([80, 75]), printed: { count: 0, named: [] } }),
        );
      },
    });
    await person.click(await paper.findByRole('checkbox', { name: words.paper.nominationList }));
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.saved('Phụ lục.docx'));
    expect(asked[0]).toMatchObject({ papers: ['appendix', 'nominationList'], withPersonal: false });
    expect(clicked).toEqual([{ name: 'Phụ lục.docx', url: 'blob:1' }]);
    const link = paper.getByRole<HTMLAnchorElement>('link', { name: words.again });
    expect([link.download, link.href]).toEqual(['Phụ lục.docx', 'blob:1']);

    await person.click(paper.getByRole('checkbox', { name: words.paper.appendix }));
    expect(section.querySelector('[data-saved-file]')).toBeNull();
    expect(gone).toEqual(['blob:1']);
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.saved('Phụ lục.docx'));
    expect(asked[1]?.papers).toEqual(['nominationList']);
    unmount();
    expect(gone).toEqual(made);
  });

  test.each(['Mac', 'iOS'])(
    'on %s no file is made that nobody could save: another way is told',
    async (platform) => {
      const page: Record<string, unknown> = window as unknown as Record<string, unknown>;
      page['Office'] = { context: { platform } };
      try {
        const { paper } = await openPaper(words.title, {});
        expect(paper.getByText(words.noSaving)).toBeTruthy();
        expect(paper.queryByRole('button', { name: words.button })).toBeNull();
      } finally {
        delete page['Office'];
      }
    },
  );

  test('without a plan the list alone is proposed, and the appendix says what it needs', async () => {
    const { person, paper } = await openPaper(words.title, {
      viewOffice: () => Promise.resolve(done(emptyOffice)),
    });
    const appendix = paper.getByRole<HTMLInputElement>('checkbox', { name: words.paper.appendix });
    const list = paper.getByRole<HTMLInputElement>('checkbox', { name: words.paper.nominationList });
    expect([appendix.checked, list.checked]).toEqual([false, true]);
    await person.click(appendix);
    expect(paper.getByText(words.noPlan)).toBeTruthy();
    await person.click(appendix);
    await person.click(list);
    expect(paper.getByRole<HTMLButtonElement>('button', { name: words.button }).disabled).toBe(true);
  });

  test('a paper that cannot be made: one sentence, no file', async () => {
    const { person, paper, section } = await openPaper(words.title, {
      writeWordFile: () => Promise.resolve(failed({ reason: 'noPlan' })),
    });
    await person.click(await paper.findByRole('checkbox', { name: words.paper.nominationList }));
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByRole('alert');
    expect(section.querySelector('[data-problem]')?.getAttribute('data-problem')).toBe('noPlan');
    expect(clicked).toEqual([]);
  });

  test('a file that would be too large: one sentence, and no offer to try the same again', async () => {
    const { person, paper, section } = await openPaper(words.title, {
      writeWordFile: () =>
        Promise.resolve(failed({ reason: 'wordTooLarge', rows: 600_000, letters: 90_000_000 })),
    });
    await person.click(await paper.findByRole('button', { name: words.button }));
    const alert = await paper.findByRole('alert');
    expect(section.querySelector('[data-problem]')?.getAttribute('data-problem')).toBe('wordTooLarge');
    expect(alert.querySelector('button')).toBeNull();
    expect(clicked).toEqual([]);
  });
});
