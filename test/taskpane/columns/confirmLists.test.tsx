/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../../src/core/work/outcome';
import type { FoundList } from '../../../src/core/office/nomineeCheck';
import type { ConfirmedMapping } from '../../../src/core/sheets/table';
import type { Actions } from '../../../src/taskpane/office/actions';
import { nomineesView as words, vietnamese } from '../../words';
import { foundList, listView, nomineeCheckWith } from '../fixedNominees';
import { renderPane } from '../renderPane';
import { chooseField, openSure } from './chooseField';
import { fourLists, named } from './fourLists';

const { said, fields } = words.confirm;
const search = '?view=nominees';
const button = (name: string) => screen.findByRole('button', { name });

/** The view with these lists, none confirmed; what it asks for is counted. */
function opened(lists: readonly FoundList[], given: Partial<Actions> = {}) {
  const steps: (readonly ConfirmedMapping[])[] = [];
  const counted = { checks: 0, shown: [] as string[], steps };
  const isConfirmed = ({ table }: FoundList): boolean =>
    steps.flat().some(({ sheet }) => sheet === table.sheet);
  const pane = renderPane({
    search,
    actions: {
      viewNominees: () =>
        Promise.resolve(
          done({ ...listView, lists: lists.map((one) => ({ ...one, isConfirmed: isConfirmed(one) })) }),
        ),
      confirmMappings: (mappings) => {
        steps.push(mappings);
        return Promise.resolve(done(null));
      },
      checkNominees: () => {
        counted.checks += 1;
        return Promise.resolve(done(nomineeCheckWith()));
      },
      showSheet: (sheet) => {
        counted.shown.push(sheet);
        return Promise.resolve(done('shown'));
      },
      ...given,
    },
  });
  const asked = () =>
    pane.container.querySelector('[data-confirm-sheet]')?.getAttribute('data-confirm-sheet');
  return { ...pane, counted, asked };
}

const sheetsOf = (steps: readonly (readonly ConfirmedMapping[])[]) =>
  steps.map((step) => step.map(({ sheet }) => sheet));

describe('columns of lists, as they are confirmed', () => {
  test('one list: one press, and it is checked; history may come from several columns', async () => {
    const { person, container, counted } = opened([foundList]);
    await button(said.ok);
    expect(container.querySelector('[data-nth], [data-other-sheets]')).toBeNull();
    await openSure(person, container);
    await chooseField(person, said.fieldOf('STT'), fields.unit);
    expect(screen.getByRole('alert').textContent).toBe(said.twice(fields.unit));
    await chooseField(person, said.fieldOf('Đơn vị'), fields.historyAward);
    await chooseField(person, said.fieldOf('STT'), fields.historyAward);
    await person.click(await button(said.ok));
    await button(words.check.again);
    expect(sheetsOf(counted.steps)).toEqual([[foundList.table.sheet]]);
    expect(counted.steps[0]?.[0]?.fields[2]).toEqual({ column: 2, field: 'historyAward' });
    expect(counted.checks).toBe(1);
  });

  test('four clear lists: one press confirms all in one step, and they are checked', async () => {
    const { person, container, counted } = opened(fourLists);
    await button(said.okAll(4));
    expect(container.querySelector('[data-nth]')?.textContent).toBe(said.nth(1, 4));
    await person.click(await button(said.okAll(4)));
    await button(words.check.again);
    expect(sheetsOf(counted.steps)).toEqual([['Một', 'Hai', 'Ba', 'Bốn']]);
    expect(counted.checks).toBe(1);
  });

  test('one after the other: each has its number, and the check waits for the last', async () => {
    const { person, container, counted } = opened(fourLists);
    for (const at of [1, 2, 3, 4]) {
      await waitFor(() => expect(container.querySelector('[data-nth]')?.textContent).toBe(said.nth(at, 4)));
      expect(counted.checks).toBe(0);
      await person.click(await button(said.ok));
    }
    await button(words.check.again);
    expect(sheetsOf(counted.steps)).toEqual([['Một'], ['Hai'], ['Ba'], ['Bốn']]);
    expect(counted.checks).toBe(1);
  });

  test('lists with a doubt come first and are named; the others go along with the first of them', async () => {
    const lists = fourLists.map((list, at) => (at % 2 === 0 ? list : named(list, { doubt: true })));
    const { person, container, counted, asked } = opened(lists);
    await button(said.okAll(3));
    expect(asked()).toBe('Hai');
    expect(container.querySelector('[data-other-sheets]')?.textContent).toBe(
      said.okAllMeans(['Một', 'Ba']) + said.stillToLook(['Bốn']),
    );
    await person.click(await button(said.okAll(3)));
    await waitFor(() => expect(asked()).toBe('Bốn'));
    expect(counted.checks).toBe(0);
    expect(screen.queryByRole('button', { name: said.okAll(2) })).toBeNull();
    await person.click(await button(said.ok));
    await button(words.check.again);
    expect(sheetsOf(counted.steps)).toEqual([['Hai', 'Một', 'Ba'], ['Bốn']]);
  });

  test('a list put off is not confirmed and not checked by itself', async () => {
    const { person, counted } = opened([foundList]);
    await person.click(await button(words.confirm.leave));
    await button(words.check.button);
    expect([counted.steps, counted.checks]).toEqual([[], 0]);
  });

  test('what could not be remembered stays on the screen with its reason', async () => {
    const { person, container, asked, counted } = opened(fourLists, {
      confirmMappings: () => Promise.resolve(failed({ reason: 'readOnly' })),
    });
    await person.click(await button(said.okAll(4)));
    await waitFor(() => expect(container.querySelector('[data-problem=readOnly]')).not.toBeNull());
    expect([asked(), counted.checks]).toEqual(['Một', 0]);
  });

  test('in a workbook that is only read nothing is asked', async () => {
    const { container } = opened([foundList], {
      viewNominees: () =>
        Promise.resolve(
          done({ ...listView, isReadOnly: true, lists: [{ ...foundList, isConfirmed: false }] }),
        ),
    });
    await button(words.check.button);
    expect(container.querySelector('[data-confirm-sheet]')).toBeNull();
  });
});

describe('a column, as it is shown', () => {
  test('doubtful ones are open, the clear ones behind one line with their names', async () => {
    const { person, container } = opened([named(foundList, { doubt: true })]);
    await button(said.ok);
    const lines = () =>
      [...container.querySelectorAll('[data-column]')].map((line) => line.getAttribute('data-column'));
    expect(lines()).toEqual(['3']);
    const fold = container.querySelector('[data-sure-columns]');
    expect(fold?.textContent).toBe(`${said.sure(3)}STT · Họ và tên · Đơn vị`);
    await openSure(person, container);
    expect(lines()).toEqual(['3', '0', '1', '2']);
  });

  test('its values stand under its header, and a doubt is said', async () => {
    const { container } = opened([named(foundList, { doubt: true })]);
    await button(said.ok);
    const line = container.querySelector<HTMLElement>('[data-column="3"]');
    if (line === null) throw new Error('no line');
    expect(within(line).getByText(said.values(['HTTNV', 'HTXSNV', 'KHTNV']))).toBeTruthy();
    expect(within(line).getByText(`${said.unsure}, ${said.toldBy.contents}`)).toBeTruthy();
    // the kind of the table is certain, one of its columns is not
    expect(container.querySelector('[data-confirm-sheet]')?.textContent).toContain(said.certainty(90, 1));
  });

  test('a header that names a meaning which its values do not bear out is told as that', async () => {
    const list = named(foundList, { doubt: true });
    const columns = list.table.columns.map((one) =>
      one.column === 3 ? { ...one, toldBy: 'header' as const, certainty: 0.5 } : one,
    );
    const { container } = opened([{ ...list, table: { ...list.table, columns } }]);
    await button(said.ok);
    const line = container.querySelector('[data-column="3"]');
    expect(line?.textContent).toContain(`${said.unsure}, ${said.byHeaderAlone}`);
  });

  test('its meanings: the likely ones first, then each once under its group; Esc closes and keeps it', async () => {
    const { person } = opened([named(foundList, { doubt: true })]);
    const box = await screen.findByRole('combobox', { name: said.fieldOf('Danh hiệu') });
    await person.click(box);
    const groups = (await screen.findAllByRole('group')).map((group) => ({
      label: group.getAttribute('aria-labelledby'),
      options: within(group)
        .getAllByRole('option')
        .map((option) => option.textContent),
    }));
    expect(groups[0]?.options).toEqual([fields.rating, fields.award]);
    expect(groups[1]?.options).toEqual([said.unused]);
    expect(groups).toHaveLength(2 + words.confirm.groups.length);
    const offered = groups.flatMap(({ options }) => options);
    expect(offered).toHaveLength(Object.keys(fields).length + 1);
    expect(new Set(offered).size).toBe(offered.length);
    await person.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    expect(box.textContent).toBe(fields.rating);
  });

  test('a meaning is found by its first letters, typed without marks', async () => {
    const { person } = opened([named(foundList, { doubt: true })]);
    const box = await screen.findByRole('combobox', { name: said.fieldOf('Danh hiệu') });
    await person.click(box);
    await person.keyboard('quyet dinh cong{Enter}');
    await waitFor(() => expect(box.textContent).toBe(fields.initiativeDecision));
  });
});

describe('the sheet of the question', () => {
  test('comes to the front once, and again by its link', async () => {
    const went: string[] = [];
    const { person, container, counted, asked } = opened(fourLists, {
      goToSheet: (sheet) => {
        went.push(sheet);
        return Promise.resolve(done(null));
      },
    });
    await waitFor(() => expect(counted.shown).toEqual(['Một']));
    await person.click(await button(said.ok));
    await waitFor(() => expect(asked()).toBe('Hai'));
    await waitFor(() => expect(counted.shown).toEqual(['Một', 'Hai']));
    expect(went).toEqual([]);
    const link = container.querySelector<HTMLElement>('[data-show-sheet]');
    if (link === null) throw new Error('no link');
    await person.click(link);
    await waitFor(() => expect(went).toEqual(['Hai']));
  });

  test('is said to be hidden where it is; the link asks whether to show it', async () => {
    const { person, container } = opened([foundList], {
      showSheet: () => Promise.resolve(done('hidden')),
      goToSheet: (sheet) => Promise.resolve(failed({ reason: 'hidden', sheet, what: 'sheet' })),
    });
    await screen.findByText(said.sheetHidden(foundList.table.sheet));
    const link = container.querySelector<HTMLElement>('[data-show-sheet]');
    if (link === null) throw new Error('no link');
    await person.click(link);
    await button(vietnamese.pane.showHidden.sheet);
  });

  test.each([
    ['somebody types in a cell', () => Promise.resolve(done('typing' as const))],
    ['Excel does not do it', () => Promise.resolve(failed({ reason: 'noAnswer' as const }))],
  ])('nothing is said where %s: the link is there', async (_name, showSheet) => {
    const { container, counted } = opened([foundList], { showSheet });
    await button(said.ok);
    await waitFor(() => expect(counted.shown).toEqual([]));
    expect(container.querySelector('[data-confirm-sheet] [data-problem]')).toBeNull();
  });
});
