/** @jest-environment jsdom */
import { createEvent, fireEvent, waitFor } from '@testing-library/react';
import type { JoinRequest } from '../../../src/actions/papers/joinedList';
import { done } from '../../../src/core/work/outcome';
import { papersView } from '../../words';
import { joined, joinPreview, source } from './fixedPapers';
import { openPaper } from './openPaper';

const words = papersView.join;
const file = (name: string, content = name) => new File([content], name, { lastModified: 1 });

/** jsdom's files do not tell their bytes by themselves. */
function withBytes(one: File, bytes: () => Promise<ArrayBuffer>): File {
  return Object.assign(one, { arrayBuffer: bytes });
}
const readable = (name: string) =>
  withBytes(file(name), () => Promise.resolve(Uint8Array.from(name, letterCode).buffer));
const letterCode = (letter: string): number => letter.charCodeAt(0);

const inputOf = (section: HTMLElement): HTMLInputElement => {
  const input = section.querySelector<HTMLInputElement>('[data-unit-files]');
  if (input === null) throw new Error('no input');
  return input;
};

describe('lists from units, joined in the pane', () => {
  test('files and sheets are looked at source by source, then joined; what cannot be read stays named', async () => {
    const looked: JoinRequest[] = [];
    const asked: JoinRequest[] = [];
    const { person, paper, section } = await openPaper(words.title, {
      previewJoin: (request) => {
        looked.push(request);
        return Promise.resolve(done(joinPreview));
      },
      joinLists: (request) => {
        asked.push(request);
        return Promise.resolve(done(joined));
      },
    });
    const look = paper.getByRole<HTMLButtonElement>('button', { name: words.look });
    expect(look.disabled).toBe(true);
    const names = ['thon-mot.xlsx', 'truong.docx', 'hong.xlsx'];
    await person.upload(inputOf(section), names.map(readable));
    await paper.findByText('truong.docx');
    await person.click(await paper.findByRole('button', { name: words.sheets(0) }));
    await person.click(paper.getByRole('checkbox', { name: 'Danh bạ' }));
    await person.click(look);
    await paper.findByText(words.troubles.broken);
    expect(paper.getByLabelText(words.columns.question('Ký hiệu'))).toBeTruthy();
    expect(paper.getByText(words.skipped(1))).toBeTruthy();
    expect(looked[0]?.files.map(({ name }) => name)).toEqual(names);
    expect(looked[0]?.files.map(({ bytes }) => String.fromCharCode(...bytes))).toEqual(names);
    expect(looked[0]?.sheets).toEqual(['Danh bạ']);
    expect(asked).toEqual([]);

    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.written(6, joined.sheet));
    expect(asked[0]).toMatchObject({ accepted: joinPreview.key, sheets: ['Danh bạ'] });
    expect(section.querySelector('[data-source="hong.xlsx"]')?.getAttribute('data-trouble')).toBe('broken');
  });

  test('units and unknown columns are asked about before joining; an answer is looked at, kept, and written', async () => {
    const looked: JoinRequest[] = [];
    const asked: JoinRequest[] = [];
    const { person, paper, section } = await openPaper(words.title, {
      previewJoin: (request) => {
        looked.push(request);
        return Promise.resolve(done({ ...joinPreview, key: `k${looked.length}` }));
      },
      joinLists: (request) => {
        asked.push(request);
        return Promise.resolve(done(joined));
      },
    });
    await person.upload(inputOf(section), [readable('truong.docx')]);
    await paper.findByText('truong.docx');
    await person.click(paper.getByRole('button', { name: words.look }));
    const unit = await paper.findByLabelText<HTMLInputElement>(words.unit.labelOf('truong.docx'));
    expect(unit.value).toBe('Trường Mẫu');
    expect(paper.getByText(words.unit.told.fileName)).toBeTruthy();
    expect(paper.getByText(words.columns.samples(['M1', 'M2']))).toBeTruthy();
    const names = joinPreview.twice.flatMap(({ places }) =>
      places.map(({ source: from, sourceRow }) => words.twice.place(from, sourceRow)),
    );
    expect(paper.getByText(words.twice.line('Lê Thị Ngô', names, 'name'))).toBeTruthy();
    expect(looked.map(({ answers }) => answers)).toEqual([{ units: [], columns: [], proposals: 'taken' }]);

    await person.clear(unit);
    await person.type(unit, 'Trường THCS Mẫu');
    await person.tab();
    await waitFor(() =>
      expect(looked.at(-1)?.answers?.units).toEqual([{ source: 'truong.docx', unit: 'Trường THCS Mẫu' }]),
    );
    // the card stays, and what was typed in it
    expect(unit.isConnected).toBe(true);
    expect(unit.value).toBe('Trường THCS Mẫu');
    await person.selectOptions(paper.getByLabelText(words.columns.question('Ký hiệu')), 'position');
    await waitFor(() =>
      expect(looked.at(-1)?.answers?.columns).toEqual([{ header: 'Ký hiệu', field: 'position' }]),
    );
    await waitFor(() =>
      expect(paper.getByRole<HTMLButtonElement>('button', { name: words.button }).disabled).toBe(false),
    );
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.written(6, joined.sheet));
    expect(asked[0]).toMatchObject({ accepted: `k${looked.length}`, answers: looked.at(-1)?.answers });
    // after joining the names are still there to be looked at
    expect(section.querySelector('[data-names-twice]')).not.toBeNull();

    // looking again does not ask anew
    await person.click(paper.getByRole('button', { name: words.look }));
    const again = await paper.findByLabelText<HTMLSelectElement>(words.columns.question('Ký hiệu'));
    expect(again.value).toBe('position');
    expect(looked.at(-1)?.answers).toEqual(asked[0]?.answers);
  });

  test('columns that come together are told; nothing is asked where nothing is open', async () => {
    const { person, paper, section } = await openPaper(words.title, {
      previewJoin: () =>
        Promise.resolve(done({ ...joinPreview, sources: [source({ source: 'a.xlsx' })], twice: [] })),
    });
    await person.upload(inputOf(section), [readable('a.xlsx')]);
    await person.click(await paper.findByRole('button', { name: words.look }));
    await person.click(await paper.findByRole('button', { name: words.together.title(1) }));
    const [one] = joinPreview.together;
    expect(paper.getByText(words.together.line(one?.headers ?? [], one?.heading ?? ''))).toBeTruthy();
    expect(
      section.querySelectorAll('[data-unit-of], [data-unknown-columns], [data-names-twice]'),
    ).toHaveLength(0);
  });

  test('a file dragged here, one chosen twice, one left out again, one that cannot be opened', async () => {
    const looked: JoinRequest[] = [];
    const { person, paper, section } = await openPaper(words.title, {
      previewJoin: (request) => {
        looked.push(request);
        return Promise.resolve(done(joinPreview));
      },
    });
    const zone = section.querySelector('[data-drop-zone]');
    if (zone === null) throw new Error('no place to drop');
    const locked = withBytes(file('khoa.xlsx'), () =>
      Promise.reject(new DOMException('', 'NotReadableError')),
    );
    fireEvent.drop(zone, { dataTransfer: { files: [readable('a.xlsx'), readable('b.xlsx'), locked] } });
    await paper.findByText(words.notOpened('khoa.xlsx'));
    await person.upload(inputOf(section), [readable('a.xlsx')]);
    await waitFor(() => expect(paper.queryByText(words.notOpened('khoa.xlsx'))).toBeNull());
    await person.click(paper.getByRole('button', { name: words.leaveOut('b.xlsx') }));
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByText(words.troubles.broken);
    expect(looked[0]?.files.map(({ name }) => name)).toEqual(['a.xlsx']);
  });

  test('a file dropped beside the place for it does not open in place of the pane', async () => {
    const { section } = await openPaper(words.title);
    const drop = createEvent.drop(section);
    fireEvent(section, drop);
    expect(drop.defaultPrevented).toBe(true);
  });

  test('another year and the same file twice are said', async () => {
    const sources = [
      source({ source: 'a.xlsx', year: 2024, otherYear: true }),
      source({ source: 'b.xlsx', sameAs: 'a.xlsx' }),
    ];
    const { person, paper, section } = await openPaper(words.title, {
      previewJoin: () => Promise.resolve(done({ ...joinPreview, sources })),
    });
    await person.upload(inputOf(section), [readable('a.xlsx')]);
    await person.click(await paper.findByRole('button', { name: words.look }));
    await paper.findByText(words.otherYear);
    expect(paper.getByText(words.sameAs('a.xlsx'))).toBeTruthy();
  });

  test('no source holds a list: nothing to write', async () => {
    const { person, paper, section } = await openPaper(words.title, {
      previewJoin: () =>
        Promise.resolve(
          done({ ...joinPreview, rows: 0, sources: [source({ source: 'a.pdf', trouble: 'pdf' })] }),
        ),
    });
    await person.upload(inputOf(section), [readable('a.pdf')]);
    await person.click(await paper.findByRole('button', { name: words.look }));
    await paper.findByText(words.nothing);
    expect(paper.queryByRole('button', { name: words.button })).toBeNull();
  });
});
