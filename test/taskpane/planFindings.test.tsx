/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { done } from '../../src/core/work/outcome';
import type { Actions } from '../../src/taskpane/office/actions';
import { findings as said, planFindings as words, vietnamese } from '../words';
import { emptyOffice, plan } from './fixedActions';
import { planCheckWith, planFindings, planWithFindings } from './fixedPlanCheck';
import { renderPane } from './renderPane';

const view = vietnamese.planView;
const checked = { checkPlan: () => Promise.resolve(done(planWithFindings)) };

async function openFindings(): Promise<HTMLElement> {
  // the first view to be opened waits for its scripts
  return screen.findByRole('region', { name: words.title }, { timeout: 30_000 });
}

function cardOf(rule: string): HTMLElement {
  const card = document.querySelector<HTMLElement>(`[data-finding="${rule}"]`);
  if (card === null) throw new Error(`no card of ${rule}`);
  return card;
}

describe('what is wrong with the plan', () => {
  test('is there without a click, is counted on the tab and beside each line of the outline', async () => {
    renderPane({ actions: checked });
    await openFindings();
    await waitFor(() =>
      expect(document.querySelectorAll('[data-finding]')).toHaveLength(planFindings.length),
    );
    expect(
      screen.getByRole('tab', { name: vietnamese.pane.tabErrors(vietnamese.pane.tabs.plan, 1) }),
    ).toBeTruthy();
    const marks = [...document.querySelectorAll('[data-outline-mark]')].map((mark) => [
      mark.getAttribute('data-outline-mark'),
      mark.textContent,
    ]);
    expect(marks).toEqual([
      ['error', '1'],
      ['info', '1'],
      ['info', '1'],
    ]);
  });

  test('a clean plan says by how many rules it was checked', async () => {
    renderPane({});
    expect(await screen.findByText(words.clean(16))).toBeTruthy();
    expect(document.querySelector('[data-outline-mark]')).toBeNull();
  });

  test('without a plan nothing is checked', async () => {
    let asked = 0;
    renderPane({
      actions: {
        viewOffice: () => Promise.resolve(done(emptyOffice)),
        checkPlan: () => {
          asked += 1;
          return Promise.resolve(done(planCheckWith([])));
        },
      },
    });
    await screen.findByText(view.emptyTitle);
    expect(asked).toBe(0);
  });

  test('a plan that was read and not written is checked as it was read', async () => {
    const asked: (string | null)[] = [];
    const { person } = renderPane({
      actions: {
        viewOffice: () => Promise.resolve(done(emptyOffice)),
        checkPlan: (request) => {
          asked.push(request.plan?.document.number ?? null);
          return Promise.resolve(done(planCheckWith(planFindings, { planSheet: null })));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: view.firstRun.sample }));
    expect(await screen.findByText(words.notWritten, { exact: false })).toBeTruthy();
    expect(asked).toEqual([plan.document.number]);
  });

  test('a slip is mended on the plan sheet, told with undo, and the plan is checked anew', async () => {
    const fixed: Parameters<Actions['fixFindings']>[0][number][] = [];
    let checks = 0;
    const { person } = renderPane({
      actions: {
        checkPlan: () => {
          checks += 1;
          return Promise.resolve(done(planWithFindings));
        },
        fixFindings: (fixes) => {
          fixed.push(...fixes);
          return Promise.resolve(done({ kind: 'written', cells: 1, undoId: 'u9', asText: [], stale: [] }));
        },
      },
    });
    await openFindings();
    await waitFor(() => expect(cardOf('ND-03')).toBeTruthy());
    const before = checks;
    await person.click(
      within(cardOf('ND-03')).getByRole('button', {
        name: said.finding.fixOf(vietnamese.tasksView.findings.place.cell(23, 'C')),
      }),
    );
    const card = cardOf('ND-03');
    const write = await within(card).findByRole('button', { name: said.fixes.one });
    await person.click(write);
    await screen.findByText(said.fixes.written(1));
    expect(fixed.map(({ fix }) => fix?.to)).toEqual(['Xét khen thưởng hằng tháng']);
    await waitFor(() => expect(checks).toBeGreaterThan(before));
  });

  test('a finding leads to its cell on the plan sheet', async () => {
    const went: string[] = [];
    const { person } = renderPane({
      actions: {
        ...checked,
        goToCell: ({ sheet, row, column }) => {
          went.push(`${sheet} ${row} ${column}`);
          return Promise.resolve(done(null));
        },
      },
    });
    await openFindings();
    await waitFor(() => expect(cardOf('VB-02')).toBeTruthy());
    const [goTo] = within(cardOf('VB-02')).getAllByRole('button', {
      name: new RegExp(vietnamese.tasksView.findings.goTo),
    });
    if (goTo === undefined) throw new Error('no way to the cell');
    await person.click(goTo);
    expect(went).toEqual(['Kế hoạch 14 2']);
  });
});

describe('the duties that are asked of a plan', () => {
  test('one is taken off, one of the office is added, and all go back', async () => {
    const kept: Parameters<Actions['chooseDuties']>[0][] = [];
    const own = { name: 'Kiện toàn Hội đồng', words: ['kiện toàn'] };
    const { person } = renderPane({
      actions: {
        checkPlan: () => Promise.resolve(done(planCheckWith([], { duties: { off: [], own: [own] } }))),
        chooseDuties: (duties) => {
          kept.push(duties);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.duties.title }));
    await person.click(await screen.findByRole('checkbox', { name: words.duties.names.inspection }));
    await person.type(screen.getByLabelText(words.duties.addLabel), 'Hội thi');
    await person.type(screen.getByLabelText(words.duties.wordsLabel), 'cuộc thi');
    await person.click(screen.getByRole('button', { name: words.duties.add }));
    await person.click(screen.getByRole('button', { name: words.duties.removeOf(own.name) }));
    await person.click(screen.getByRole('button', { name: words.duties.back }));
    expect(kept).toEqual([
      { off: ['inspection'], own: [own] },
      { off: [], own: [own, { name: 'Hội thi', words: ['cuộc thi'] }] },
      { off: [], own: [] },
      { off: [], own: [] },
    ]);
  });
});
