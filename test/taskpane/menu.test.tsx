/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { done } from '../../src/core/work/outcome';
import type { UndoStep } from '../../src/actions/undoSteps';
import type { AppendixSettings } from '../../src/core/plan/appendixSettings';
import { office, vietnamese } from '../words';
import { guideSections } from '../../src/strings/guideSections';
import { emptyOffice, readyOffice } from './fixedActions';
import { renderPane } from './renderPane';

const { menu } = vietnamese.pane;
const step: UndoStep = {
  id: 'u1',
  action: 'generateAppendix',
  at: '2026-03-02T08:15:00.000Z',
  sheets: ['Phụ lục'],
  cells: null,
};

/** The section at which the link for the open view opens the guide. */
function guideHash(): string {
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: office.help.guide.ofView });
  return decodeURIComponent(new URL(link.href).hash.slice(1));
}

describe('what stands behind the menu', () => {
  test('steps that were written can be taken back, and the list is read anew', async () => {
    let steps: readonly UndoStep[] = [step];
    const { person } = renderPane({
      actions: {
        listUndo: () => Promise.resolve(done(steps)),
        undo: () => {
          steps = [];
          return Promise.resolve(done({ sheets: ['Phụ lục'], left: [] }));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.undo }));
    const name = office.undo.action('generateAppendix');
    await person.click(await screen.findByRole('button', { name: office.undo.undoOf(name) }));
    await screen.findByText(office.undo.empty);
    expect(screen.getByText(vietnamese.pane.undone(['Phụ lục']))).toBeTruthy();
  });

  test('the machine report says whether it is enough, and what it found', async () => {
    const { person } = renderPane({
      actions: {
        describeMachine: () =>
          Promise.resolve({
            host: 'Excel',
            platform: 'PC',
            version: '16.0',
            apiSet: '1.9',
            floor: '1.14',
            isEnough: false,
          }),
      },
    });
    await person.click(await screen.findByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.machine }));
    await screen.findByText(office.machine.no);
    // what only whoever looks after the machine understands comes when it is asked for
    expect(screen.queryByText(office.machine.upTo('1.9'))).toBeNull();
    await person.click(screen.getByRole('button', { name: office.machine.details }));
    expect(screen.getByText(office.machine.upTo('1.9'))).toBeTruthy();
    expect(screen.getByText(office.machine.platforms.PC)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(office.machine.forSupport).value).toContain('1.9');
  });

  test('help, and the way back to the view that was open', async () => {
    const { person } = renderPane({ search: '?view=tasks' });
    await person.click(await screen.findByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.help }));
    await screen.findByText(office.help.safe);
    expect(guideHash()).toBe(guideSections.tasks);
    await person.click(screen.getByRole('button', { name: menu.back }));
    await person.click(screen.getByRole('button', { name: menu.back }));
    expect(await screen.findByRole('button', { name: vietnamese.tasksView.check.button })).toBeTruthy();
  });

  test('over a view that is empty the guide is opened at how to begin', async () => {
    const { person } = renderPane({
      actions: { viewOffice: () => Promise.resolve(done(emptyOffice)) },
    });
    await screen.findByText(vietnamese.planView.firstRun.title);
    await person.click(screen.getByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.help }));
    await screen.findByText(office.help.safe);
    expect(guideHash()).toBe(guideSections.beginning);
  });

  test('how the appendix shall look is kept in the workbook when the person says so', async () => {
    const saved: AppendixSettings[] = [];
    const { person } = renderPane({
      actions: {
        setAppendix: (settings) => {
          saved.push(settings);
          return Promise.resolve(done(null));
        },
      },
    });
    await screen.findByText('12/KH-UBND');
    await person.click(screen.getByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.appendix }));
    const words = office.appendix;
    await person.click(await screen.findByRole('radio', { name: words.forms.electronic }));
    await person.click(screen.getByRole('button', { name: words.up(words.column.support) }));
    expect(saved).toEqual([]);
    await person.click(screen.getByRole('button', { name: words.save }));
    await screen.findByText(words.saved);
    expect(saved[0]).toEqual({
      ...readyOffice.appendix,
      form: 'electronic',
      groupName: 'shortName',
      columns: ['ordinal', 'content', 'support', 'lead', 'time', 'product', 'note'],
    });
  });

  test('further columns are offered where the task sheet has them, and stand before the notes', async () => {
    const saved: AppendixSettings[] = [];
    const appendix: AppendixSettings = {
      ...readyOffice.appendix,
      columns: [...readyOffice.appendix.columns, 'budget'],
    };
    const furtherColumns = ['leader', 'source', 'assignedOn'] as const;
    const { person } = renderPane({
      actions: {
        viewOffice: () => Promise.resolve(done({ ...readyOffice, appendix, furtherColumns })),
        setAppendix: (settings) => {
          saved.push(settings);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.appendix }));
    const words = office.appendix;
    const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => [box.labels?.[0]?.textContent, box.checked])).toEqual([
      [words.column.leader, false],
      [words.sourceAndDay, false],
      [words.column.budget, true],
    ]);
    await person.click(screen.getByRole('checkbox', { name: words.sourceAndDay }));
    await person.click(screen.getByRole('checkbox', { name: words.column.leader }));
    await person.click(screen.getByRole('checkbox', { name: words.column.leader }));
    await person.click(screen.getByRole('checkbox', { name: words.column.budget }));
    await person.click(screen.getByRole('button', { name: words.save }));
    await screen.findByText(words.saved);
    expect(saved[0]?.columns).toEqual([
      'ordinal',
      'content',
      'lead',
      'support',
      'time',
      'product',
      'source',
      'assignedOn',
      'note',
    ]);
  });

  test('a sheet without further columns offers none', async () => {
    const { person } = renderPane({});
    await person.click(await screen.findByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.appendix }));
    await screen.findByRole('button', { name: office.appendix.save });
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  test('the list of bodies is seen, added to, changed, and an entry taken back', async () => {
    const asked: unknown[] = [];
    const keep = (said: unknown) => {
      asked.push(said);
      return Promise.resolve(done(null));
    };
    const bodies = {
      choices: ['Công an', 'Văn phòng HĐND và UBND'],
      own: ['Tổ áo xanh', { alias: 'VP', body: 'Văn phòng HĐND và UBND' }],
      onSheets: [{ alias: 'CA', body: 'Công an' }],
    };
    const { person } = renderPane({
      actions: {
        viewOffice: () => Promise.resolve(done({ ...readyOffice, bodies })),
        addBody: keep,
        tieBody: keep,
        dropBody: keep,
      },
    });
    await person.click(await screen.findByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.bodies }));
    const words = office.bodies;
    await screen.findByText(words.alias('VP', 'Văn phòng HĐND và UBND'));
    await screen.findByText(words.onSheets(1));
    await person.click(screen.getByRole('button', { name: words.buttonOf(words.drop, 'Tổ áo xanh') }));
    await screen.findByText(words.kept);
    await person.click(screen.getByRole('button', { name: words.buttonOf(words.change, 'VP') }));
    const { findings } = vietnamese.tasksView;
    await person.selectOptions(screen.getByLabelText(findings.tieLabel('VP')), 'Công an');
    await person.click(screen.getByRole('button', { name: findings.tieSave }));
    await person.type(screen.getByLabelText(words.newName), ' Nhà  thiếu nhi ');
    await person.click(screen.getByRole('button', { name: words.add }));
    expect(asked).toEqual(['Tổ áo xanh', { alias: 'VP', body: 'Công an' }, 'Nhà thiếu nhi']);
  });

  test('cleaning before the workbook is sent: told first, done on a second click, never where it is read-only', async () => {
    const cleaned: string[] = [];
    const cleanBeforeSending = ({ reasons }: { readonly reasons: string }) => {
      cleaned.push(reasons);
      return Promise.resolve(done(null));
    };
    const { person, unmount } = renderPane({ actions: { cleanBeforeSending } });
    await person.click(await screen.findByRole('button', { name: menu.open }));
    await person.click(await screen.findByRole('button', { name: menu.clean }));
    for (const part of office.clean.parts) expect(screen.getByText(part)).toBeTruthy();
    for (const part of [office.clean.stays, office.clean.notOurs])
      expect(screen.getByText(part)).toBeTruthy();
    expect(cleaned).toEqual([]);
    await person.click(screen.getByRole('button', { name: vietnamese.pane.cancel }));
    await person.click(await screen.findByRole('button', { name: menu.clean }));
    await person.click(screen.getByRole('button', { name: office.clean.button }));
    await screen.findByText(office.clean.cleaned);
    expect(cleaned).toEqual(['stay']);
    await person.click(screen.getByRole('button', { name: menu.back }));
    await person.click(await screen.findByRole('button', { name: menu.clean }));
    await person.click(screen.getByRole('checkbox', { name: office.clean.dropReasons }));
    await person.click(screen.getByRole('button', { name: office.clean.button }));
    await screen.findByText(office.clean.cleaned);
    expect(cleaned).toEqual(['stay', 'go']);
    unmount();

    const readOnly = { ...readyOffice, isReadOnly: true };
    const second = renderPane({
      actions: { cleanBeforeSending, viewOffice: () => Promise.resolve(done(readOnly)) },
    });
    await screen.findByText(vietnamese.pane.next.readOnly);
    await second.person.click(screen.getByRole('button', { name: menu.open }));
    await second.person.click(await screen.findByRole('button', { name: menu.clean }));
    await screen.findByText(office.clean.readOnly);
    expect(screen.queryByRole('button', { name: office.clean.button })).toBeNull();
  });
});
