/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { done, failed } from '../../../src/core/work/outcome';
import { vietnamese, summariesView as words } from '../../words';
import { summariesFilled, summariesPreview, unevenKinds } from '../fixedSummaries';
import { card, looked } from './lookAtSummaries';

const { pane: common } = vietnamese;

describe('the standard tables', () => {
  test('sheets, tables and sums are shown; filling says where, and undo takes it back', async () => {
    const undone: unknown[] = [];
    const { person, container } = await looked({
      undo: (step) => {
        undone.push(step);
        return Promise.resolve(done({ sheets: ['Tổng hợp nhiệm vụ'], left: [] }));
      },
    });
    const region = await card(words.standard.title);
    expect(
      [...container.querySelectorAll('[data-summary-sheet]')].map((one) =>
        one.getAttribute('data-summary-sheet'),
      ),
    ).toEqual(['Tổng hợp nhiệm vụ', 'Tổng hợp khen thưởng']);
    expect(within(region).getByText(words.standard.isNew)).toBeTruthy();
    expect(within(region).getByText(words.standard.changed(7))).toBeTruthy();
    expect(container.querySelector('[data-tie-out]')?.getAttribute('data-tie-out')).toBe('holds');
    await person.click(within(region).getByRole('button', { name: words.standard.button }));
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(screen.queryByRole('region', { name: words.standard.title })).toBeNull();
    await person.click(screen.getByRole('button', { name: common.undo }));
    await screen.findByText(common.undone(['Tổng hợp nhiệm vụ']));
    expect(undone).toEqual(['u7']);
    expect(screen.getByRole('button', { name: words.look.button })).toBeTruthy();
  });

  test('formulas at choice: the look tells which tables stay numbers and why, and the choice is written', async () => {
    const asked: unknown[] = [];
    const written: unknown[] = [];
    const { person } = await looked({
      previewSummaries: ({ figures }) => {
        asked.push(figures);
        if (figures !== 'formulas') return Promise.resolve(done(summariesPreview));
        const sheets = summariesPreview.sheets.map((sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table, index) =>
            index === 0 ? { ...table, live: true } : { ...table, why: 'Vì có ô gộp.' },
          ),
        }));
        return Promise.resolve(done({ ...summariesPreview, sheets, figures }));
      },
      fillSummaries: ({ figures }) => {
        written.push(figures);
        return Promise.resolve(done(summariesFilled));
      },
    });
    const region = await card(words.standard.title);
    await person.click(within(region).getByRole('radio', { name: words.figures.names.formulas }));
    await person.click(await within(region).findByRole('button', { name: words.standard.tablesLive(1, 2) }));
    expect(within(region).getByText('Vì có ô gộp.')).toBeTruthy();
    await person.click(within(region).getByRole('button', { name: words.standard.button }));
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(asked).toEqual([undefined, 'formulas']);
    expect(written).toEqual(['formulas']);
  });

  test('sums that do not agree say so, with the finding', async () => {
    const { container } = await looked({
      previewSummaries: () =>
        Promise.resolve(
          done({
            ...summariesPreview,
            tieOut: { total: 42, byKind: 41, byType: 42, individuals: 36, byClass: 36, holds: false },
            findings: [unevenKinds],
          }),
        ),
    });
    await card(words.standard.title);
    expect(container.querySelector('[data-tie-out]')?.getAttribute('data-tie-out')).toBe('fails');
    expect(container.querySelectorAll('[data-finding="TK-01"]')).toHaveLength(1);
  });

  test('names that are taken by their sheets: told before, offered after, one for each sheet', async () => {
    const names: unknown[] = [];
    const { person } = await looked({
      previewSummaries: () =>
        Promise.resolve(
          done({
            ...summariesPreview,
            nameOnOffer: { sheet: 'Tổng hợp nhiệm vụ', otherName: 'Tổng hợp nhiệm vụ (2)' },
          }),
        ),
      fillSummaries: ({ taskSummaryName, nomineeSummaryName }) => {
        names.push([taskSummaryName, nomineeSummaryName]);
        const sheet = 'Tổng hợp khen thưởng';
        return Promise.resolve(
          names.length === 1
            ? failed({ reason: 'notOurSheet', sheet, otherName: `${sheet} (2)` })
            : done(summariesFilled),
        );
      },
    });
    const region = await card(words.standard.title);
    within(region).getByText(words.standard.nameTaken('Tổng hợp nhiệm vụ', 'Tổng hợp nhiệm vụ (2)'));
    await person.click(within(region).getByRole('button', { name: words.standard.button }));
    await person.click(
      await screen.findByRole('button', { name: words.standard.other('Tổng hợp khen thưởng (2)') }),
    );
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(names).toEqual([
      ['Tổng hợp nhiệm vụ (2)', undefined],
      ['Tổng hợp nhiệm vụ (2)', 'Tổng hợp khen thưởng (2)'],
    ]);
  });
});
