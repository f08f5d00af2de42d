/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../../src/core/work/outcome';
import { vietnamese, summariesView as words } from '../../words';
import {
  leftAlone,
  otherYearTable,
  officeTablesFilled,
  officeTable,
  secondTable,
  summariesFilled,
} from '../fixedSummaries';
import { card, looked, nothingToWrite, withOfficeTables } from './lookAtSummaries';

const { pane: common } = vietnamese;

describe("the office's own tables", () => {
  test('each cell old → new, the way to it, and what is left alone in their words', async () => {
    const gone: unknown[] = [];
    const { person, container } = await looked({
      ...withOfficeTables(officeTable(leftAlone), otherYearTable),
      goToCell: (cell) => {
        gone.push(cell);
        return Promise.resolve(done(null));
      },
    });
    const region = await card(words.officeTables.title);
    const rows = [...region.querySelectorAll('[data-changes] tbody tr')];
    expect(
      rows.map((row) => [row.querySelector('del')?.textContent, row.querySelector('ins')?.textContent]),
    ).toEqual([
      ['99', '4'],
      [words.changes.value(''), '5'],
    ]);
    await person.click(within(region).getByRole('button', { name: words.changes.goTo('C4') }));
    expect(gone).toMatchObject([{ sheet: 'BC quý', row: 3, column: 2 }]);
    await person.click(within(region).getByRole('button', { name: words.officeTables.left(4) }));
    expect([...region.querySelectorAll('[data-left-alone] li')].map((line) => line.textContent)).toEqual([
      words.officeTables.label('column', 'Kinh phí xã hội hóa', 'F3', 'noData'),
      words.officeTables.cellsLeft('formula', ['B5', 'B6']),
      words.officeTables.cellsLeft('words', ['D6']),
    ]);
    expect(region.querySelector('[data-does-not-add-up]')).not.toBeNull();
    await person.click(screen.getByRole('button', { name: words.officeTables.leftTables(1) }));
    expect(container.querySelector('[data-left-table="otherYear"]')?.textContent).toContain(
      'TỔNG HỢP NĂM 2024',
    );
  });

  test('a table can be left out: the others are filled, with what was shown; undo takes it back', async () => {
    const asked: unknown[] = [];
    const shown: string[] = [];
    const first = officeTable();
    const { person } = await looked({
      ...nothingToWrite,
      ...withOfficeTables(first, secondTable),
      fillOfficeTables: ({ accepted, only }) => {
        asked.push([accepted?.tables.length, only]);
        return Promise.resolve(done(officeTablesFilled));
      },
      goToSheet: (sheet) => {
        shown.push(sheet);
        return Promise.resolve(done(null));
      },
    });
    const region = await card(words.officeTables.title);
    within(region).getByRole('button', { name: words.officeTables.button(32) });
    for (const box of within(region).getAllByRole('checkbox')) await person.click(box);
    expect(within(region).getByText(words.officeTables.noneChosen)).toBeTruthy();
    await person.click(within(region).getAllByRole('checkbox')[1] ?? region);
    await person.click(within(region).getByRole('button', { name: words.officeTables.button(30) }));
    await screen.findByText(words.officeTables.written(30, 1));
    expect(asked).toEqual([[2, [secondTable.key]]]);
    // what was filled comes to the front
    expect(shown).toEqual([secondTable.sheet]);
    expect(screen.getByRole('button', { name: common.undo })).toBeTruthy();
  });

  test.each(['button', 'Escape'])('cancel by %s leaves all as it was and writes nothing', async (by) => {
    const written: string[] = [];
    const { person } = await looked({
      ...withOfficeTables(officeTable()),
      fillOfficeTables: () => {
        written.push('office');
        return Promise.resolve(done(officeTablesFilled));
      },
    });
    const region = await card(words.officeTables.title);
    const cancel = within(region).getByRole('button', { name: common.cancel });
    if (by === 'button') await person.click(cancel);
    else {
      cancel.focus();
      await person.keyboard('{Escape}');
    }
    expect(screen.queryByRole('region', { name: words.officeTables.title })).toBeNull();
    expect(written).toEqual([]);
    expect(screen.getByRole('button', { name: words.standard.button })).toBeTruthy();
  });

  test('figures that changed since: one sentence, nothing written, and a look anew', async () => {
    let looks = 0;
    const { person } = await looked({
      ...nothingToWrite,
      previewOfficeTables: () => {
        looks += 1;
        return Promise.resolve(done({ tables: [officeTable({ cells: looks })] }));
      },
      fillOfficeTables: () => Promise.resolve(failed({ reason: 'changedSince', sheet: 'Theo dõi NV' })),
    });
    await person.click(await screen.findByRole('button', { name: words.officeTables.button(1) }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.look.changedSince);
    await person.click(within(alert).getByRole('button', { name: words.look.again }));
    await screen.findByRole('button', { name: words.officeTables.button(2) });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('thousands of changes: twelve at first, all of them to be reached', async () => {
    const { person, container } = await looked({
      ...nothingToWrite,
      ...withOfficeTables(officeTable({ cells: 2500 })),
    });
    await person.click(await screen.findByRole('button', { name: words.officeTables.cells(2500) }));
    const shown = () => container.querySelectorAll('[data-changes] tbody tr').length;
    expect(shown()).toBe(12);
    await person.click(screen.getByRole('button', { name: words.changes.more(100, 2488) }));
    expect(shown()).toBe(112);
  });
});

describe('a write on its way', () => {
  test('progress and stop: the action says that nothing was changed, and it can be tried again', async () => {
    let writes = 0;
    const { person, container } = await looked({
      fillSummaries: ({ onProgress, signal }) => {
        writes += 1;
        if (writes > 1) return Promise.resolve(done(summariesFilled));
        onProgress?.(400, 1000);
        return new Promise((resolve) =>
          signal?.addEventListener('abort', () => resolve(failed({ reason: 'cancelled' }))),
        );
      },
    });
    await person.click(await screen.findByRole('button', { name: words.standard.button }));
    await screen.findByText(new RegExp(common.progress(400, 1000)));
    await person.click(screen.getByRole('button', { name: common.stop }));
    await waitFor(() => expect(container.querySelector('[data-problem="cancelled"]')).not.toBeNull());
    await person.click(screen.getByRole('button', { name: common.retry }));
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(writes).toBe(2);
  });

  test('a cell that is being typed in: theirs is not filled, and try again fills it', async () => {
    let writes = 0;
    const { person, container } = await looked({
      ...withOfficeTables(officeTable()),
      fillOfficeTables: () => {
        writes += 1;
        return Promise.resolve(writes === 1 ? failed({ reason: 'cellEditing' }) : done(officeTablesFilled));
      },
    });
    await person.click(await screen.findByRole('button', { name: words.officeTables.button(2) }));
    await waitFor(() => expect(container.querySelector('[data-problem="cellEditing"]')).not.toBeNull());
    await person.click(screen.getByRole('button', { name: common.retry }));
    await screen.findByText(words.officeTables.written(2, 1));
  });

  test('nothing had to be written after all: said, with nothing to undo', async () => {
    const { person } = await looked({
      ...withOfficeTables(officeTable()),
      fillOfficeTables: () =>
        Promise.resolve(done({ ...officeTablesFilled, kind: 'unchanged', undoId: null })),
    });
    await person.click(await screen.findByRole('button', { name: words.officeTables.button(2) }));
    await screen.findByText(words.officeTables.unchanged);
    expect(screen.queryByRole('button', { name: common.undo })).toBeNull();
  });
});
