/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { NominationRequest } from '../../../src/actions/papers/nominationList';
import { done, failed } from '../../../src/core/work/outcome';
import { vietnamese, papersView } from '../../words';
import { readyOffice } from '../fixedActions';
import { listPreview, madeList } from './fixedPapers';
import { openPaper } from './openPaper';

const { pane: common } = vietnamese;
const words = papersView.list;

describe('the nomination list in the pane', () => {
  test('shown first, written on a second click, with personal columns off, and taken back', async () => {
    const asked: NominationRequest[] = [];
    const undone: unknown[] = [];
    const { person, paper } = await openPaper(words.title, {
      makeNominationList: (request) => {
        asked.push(request);
        return Promise.resolve(done(madeList));
      },
      undo: (step) => {
        undone.push(step);
        return Promise.resolve(done({ sheets: [madeList.sheet], left: [] }));
      },
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByText(words.counts(listPreview.counts, listPreview.once));
    expect(asked).toEqual([]);
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.written(8, madeList.sheet));
    expect(asked[0]).toMatchObject({ shape: 'list', withPersonal: false, accepted: listPreview.key });
    await person.click(paper.getByRole('button', { name: common.undo }));
    await paper.findByText(common.undone([madeList.sheet]));
    expect(undone).toEqual([madeList.undoId]);
  });

  test('another shape or personal columns put the look away, and are asked for', async () => {
    const asked: NominationRequest[] = [];
    const { person, paper, section } = await openPaper(words.title, {
      previewNominationList: (request) => {
        asked.push(request);
        return Promise.resolve(done(listPreview));
      },
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByRole('button', { name: words.button });
    await person.click(paper.getByRole('radio', { name: words.shapes.import }));
    expect(section.querySelector('[data-write-card]')).toBeNull();
    await person.click(paper.getByRole('switch', { name: words.personal }));
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByRole('button', { name: words.button });
    expect(asked.map(({ shape, withPersonal }) => [shape, withPersonal])).toEqual([
      ['list', false],
      ['import', true],
    ]);
  });

  test('notes of the lists are named with their number, left out unless ticked', async () => {
    const asked: NominationRequest[] = [];
    const { person, paper } = await openPaper(words.title, {
      previewNominationList: (request) => {
        asked.push(request);
        return Promise.resolve(done({ ...listPreview, notesOfLists: 3 }));
      },
      makeNominationList: (request) => {
        asked.push(request);
        return Promise.resolve(done(madeList));
      },
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await person.click(await paper.findByRole('checkbox', { name: words.notes(3) }));
    await person.click(await paper.findByRole('button', { name: words.button }));
    await paper.findByText(words.written(8, madeList.sheet));
    expect(asked.map(({ notes }) => notes)).toEqual(['leftOut', 'carried', 'carried']);
  });

  test('a second run says what is added, changed and gone, and what would be lost', async () => {
    const preview = {
      ...listPreview,
      isNew: false,
      added: ['A', 'B'],
      removed: ['C'],
      lostNotes: ['chờ bổ sung'],
    };
    const { person, paper } = await openPaper(words.title, {
      previewNominationList: () => Promise.resolve(done(preview)),
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByText(`+ ${papersView.changes.added(2)}`);
    expect(paper.getByText(`− ${papersView.changes.removed(1)}`)).toBeTruthy();
    await person.click(paper.getByRole('button', { name: papersView.changes.names }));
    expect(paper.getByText('C')).toBeTruthy();
    await person.click(paper.getByRole('button', { name: papersView.changes.lostNotes(1) }));
    expect(paper.getByText('chờ bổ sung')).toBeTruthy();
  });

  test('changed since the look: one sentence, and another look at what stands now', async () => {
    let looks = 0;
    const { person, paper } = await openPaper(words.title, {
      previewNominationList: () => {
        looks += 1;
        return Promise.resolve(done(listPreview));
      },
      makeNominationList: () => Promise.resolve(failed({ reason: 'changedSince', sheet: 'DS' })),
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await person.click(await paper.findByRole('button', { name: words.button }));
    await person.click(await paper.findByRole('button', { name: common.retry }));
    await paper.findByRole('button', { name: words.button });
    expect(paper.queryByRole('alert')).toBeNull();
    expect(looks).toBe(2);
  });

  test('a name that is taken: told in the look, and written under the other', async () => {
    const names: (string | undefined)[] = [];
    const { person, paper } = await openPaper(words.title, {
      previewNominationList: () => Promise.resolve(done({ ...listPreview, nameOnOffer: 'DS (2)' })),
      makeNominationList: ({ nominationSheetName }) => {
        names.push(nominationSheetName);
        return Promise.resolve(done(madeList));
      },
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByText(papersView.nameTaken('DS (2)'));
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.written(8, madeList.sheet));
    expect(names).toEqual(['DS (2)']);
  });

  test('taken only at the moment of writing: the other name is on offer', async () => {
    const names: (string | undefined)[] = [];
    const { person, paper } = await openPaper(words.title, {
      makeNominationList: ({ nominationSheetName }) => {
        names.push(nominationSheetName);
        return Promise.resolve(
          nominationSheetName === undefined
            ? failed({ reason: 'notOurSheet', sheet: 'DS', otherName: 'DS (3)' })
            : done(madeList),
        );
      },
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await person.click(await paper.findByRole('button', { name: words.button }));
    await person.click(await paper.findByRole('button', { name: papersView.other('DS (3)') }));
    await paper.findByText(words.written(8, madeList.sheet));
    expect(names).toEqual([undefined, 'DS (3)']);
  });

  test('no list in the workbook: says so and what to do, nothing to write', async () => {
    const { person, paper, section } = await openPaper(words.title, {
      previewNominationList: () => Promise.resolve(failed({ reason: 'noNomineeList' })),
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByRole('alert');
    expect(section.querySelector('[data-problem]')?.getAttribute('data-problem')).toBe('noNomineeList');
    expect(paper.queryByRole('button', { name: words.button })).toBeNull();
  });

  test('the focus goes to what was looked at, and the look can be taken again', async () => {
    let looks = 0;
    const { person, paper } = await openPaper(words.title, {
      previewNominationList: () => {
        looks += 1;
        return Promise.resolve(done(listPreview));
      },
    });
    const look = paper.getByRole('button', { name: words.look });
    await person.click(look);
    await paper.findByRole('button', { name: words.button });
    expect(document.activeElement?.hasAttribute('data-write-card')).toBe(true);
    await person.click(look);
    await paper.findByRole('button', { name: words.button });
    expect(looks).toBe(2);
  });

  test('a read-only workbook: it can be looked at, not written', async () => {
    const { person, paper } = await openPaper(words.title, {
      viewOffice: () => Promise.resolve(done({ ...readyOffice, isReadOnly: true })),
    });
    await screen.findByText(common.next.readOnly);
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByText(papersView.readOnly);
    expect(paper.queryByRole('button', { name: words.button })).toBeNull();
  });

  test('a long writing can be stopped', async () => {
    let isStopped = false;
    const { person, paper } = await openPaper(words.title, {
      makeNominationList: ({ signal, onProgress }) =>
        new Promise((resolve) => {
          onProgress?.(10, 500);
          signal?.addEventListener('abort', () => {
            isStopped = true;
            resolve(failed({ reason: 'cancelled' }));
          });
        }),
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await person.click(await paper.findByRole('button', { name: words.button }));
    await paper.findByText(new RegExp(common.progress(10, 500)));
    await person.click(paper.getByRole('button', { name: common.stop }));
    await paper.findByRole('alert');
    expect(isStopped).toBe(true);
  });
});
