/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../src/core/work/outcome';
import type { NomineeCheck, SlipState } from '../../src/core/office/nomineeCheck';
import { findings as listWords, vietnamese, nomineesView as words } from '../words';
import type { Actions } from '../../src/taskpane/office/actions';
import { foundList, listSheet, listView, lowRating, nomineeCheckWith, spacesFix } from './fixedNominees';
import { press, shown } from './puttingRight/parts';
import { renderPane } from './renderPane';

const { pane: common, tasksView } = vietnamese;
const search = '?view=nominees';

/** Opens the view and checks, with this answer. */
async function checked(check: NomineeCheck, actions: Partial<Actions> = {}) {
  const shown = renderPane({
    search,
    actions: { checkNominees: () => Promise.resolve(done(check)), ...actions },
  });
  await shown.person.click(await screen.findByRole('button', { name: words.check.button }));
  await screen.findByRole('button', { name: words.check.again });
  return shown;
}

const wrong = nomineeCheckWith({
  findings: [
    lowRating,
    { ...lowRating, key: 'CN-01:2', where: { kind: 'cell', cell: spacesFix.cell }, fix: spacesFix },
  ],
  fixes: [{ kind: 'spaces', field: 'name', fix: spacesFix }],
});

/** As the queries see text: every space plain, the unbreakable ones too. */
const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ');

describe('the view of nominations', () => {
  test('three answers are counted, and the third says what would prove it', async () => {
    const doubt = { why: 'proofMissing', fields: ['rating'] } as const;
    const one = { doubt, count: 2, awards: ['Lao động tiên tiến'] };
    const verdicts = { right: 30, contradicted: 4, notCompared: 2, doubts: [one] };
    const { person, container } = await checked(nomineeCheckWith({ verdicts }));
    const counted = [...container.querySelectorAll('[data-verdict]')].map((node) => [
      node.getAttribute('data-verdict'),
      node.textContent,
    ]);
    expect(counted).toEqual([
      ['right', '30'],
      ['contradicted', '4'],
      ['notCompared', '2'],
    ]);
    await person.click(screen.getByRole('button', { name: words.verdicts.why(2) }));
    expect(screen.getByText(words.verdicts.doubt(one))).toBeTruthy();
  });

  test('a finding says who, the evidence, the article with its dates, and where it was read', async () => {
    const { person, container } = await checked(nomineeCheckWith({ findings: [lowRating] }));
    const card = container.querySelector<HTMLElement>('[data-finding="CN-01"]');
    if (card === null) throw new Error('no card');
    const who = tasksView.findings.who('Bà Trần Thị Thử – Trường Mẫu', 'Lao động tiên tiến');
    expect(within(card).getByText(who)).toBeTruthy();
    expect(card.textContent).toContain('Điều 24 Luật 06/2022/QH15 (từ 01/01/2024)');
    expect(card.textContent?.split('Trần Thị Thử')).toHaveLength(2);
    await person.click(within(card).getByRole('button', { name: tasksView.findings.why }));
    expect(card.textContent).toContain('Nguồn: đã đọc toàn văn');
    expect(screen.getByRole('tab', { name: common.tabErrors(common.tabs.nominees, 1) })).toBeTruthy();
  });

  test('a fix shows old and new, is written on a second click, and undo opens the finding again', async () => {
    const fixed: unknown[] = [];
    const undone: unknown[] = [];
    const { person, container } = await checked(wrong, {
      fixFindings: (fixes) => {
        fixed.push(...fixes.map(({ fix }) => fix));
        return Promise.resolve(
          done({ kind: 'written', cells: fixes.length, undoId: 'u9', asText: [], stale: [] }),
        );
      },
      undo: (step) => {
        undone.push(step);
        return Promise.resolve(done({ sheets: [listSheet], left: [] }));
      },
    });
    await person.click(screen.getByRole('button', { name: new RegExp(`^${listWords.finding.fix}`) }));
    const changes = container.querySelector('[data-changes]');
    expect(changes?.querySelector('del')?.textContent).toBe('Lê··Văn Nháp');
    expect(changes?.querySelector('ins')?.textContent).toBe('Lê Văn Nháp');
    expect(fixed).toEqual([]);
    await person.click(screen.getByRole('button', { name: listWords.fixes.one }));
    await screen.findByText(listWords.fixes.written(1));
    expect(fixed).toEqual([spacesFix]);
    expect(screen.getByRole('tab', { name: common.tabErrors(common.tabs.nominees, 1) })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: common.undo }));
    await screen.findByRole('tab', { name: common.tabErrors(common.tabs.nominees, 2) });
    expect(undone).toEqual(['u9']);
  });

  test.each<readonly [string, readonly string[]]>([
    ['anyway', ['ask', 'mayGo']],
    ['leave', ['ask']],
  ])('letters that look different are asked about before a fix: %s', async (choice, asked) => {
    const said: string[] = [];
    const { person, container } = await checked(wrong, {
      fixFindings: (fixes, mixedLetters) => {
        said.push(mixedLetters);
        const cells = [{ sheet: listSheet, address: 'B5' }];
        return Promise.resolve(
          mixedLetters === 'ask'
            ? failed({ reason: 'mixedLetters', cells })
            : done({ kind: 'written', cells: fixes.length, undoId: 'u9', asText: [], stale: [] }),
        );
      },
    });
    await person.click(screen.getByRole('button', { name: new RegExp(`^${listWords.finding.fix}`) }));
    await person.click(screen.getByRole('button', { name: listWords.fixes.one }));
    const notice = await shown(container, '[data-problem=mixedLetters]');
    expect(notice.textContent).toContain('B5');
    expect(within(notice).queryByRole('button', { name: common.retry })).toBeNull();
    await press(person, notice, `[data-choice=${choice}]`);
    await waitFor(() => expect(container.querySelector('[data-problem]')).toBeNull());
    expect(said).toEqual(asked);
    expect(container.querySelectorAll('[data-done=written]')).toHaveLength(choice === 'anyway' ? 1 : 0);
  });

  test('nothing is set aside without a reason; with one it counts no longer', async () => {
    const ignored: unknown[] = [];
    const { person } = await checked(nomineeCheckWith({ findings: [lowRating] }), {
      ignoreFinding: ({ key, reason }) => {
        ignored.push({ key, reason });
        return Promise.resolve(done(null));
      },
    });
    await person.click(screen.getByRole('button', { name: new RegExp(`^${listWords.finding.ignore}`) }));
    const button = screen.getByRole<HTMLButtonElement>('button', { name: listWords.finding.ignoreButton });
    expect(button.disabled).toBe(true);
    await person.type(screen.getByLabelText(listWords.finding.reason), '  có quyết định riêng ');
    await person.click(button);
    await screen.findByText(listWords.finding.ignored('có quyết định riêng'));
    expect(ignored).toEqual([{ key: lowRating.key, reason: 'có quyết định riêng' }]);
    expect(screen.getByRole('tab', { name: common.tabs.nominees })).toBeTruthy();
  });

  test('two who are not one: remembered with one click', async () => {
    const answers: unknown[] = [];
    const twins = { ...lowRating, answer: { kind: 'differentPersons', name: 'a|b' } } as const;
    const { person } = await checked(nomineeCheckWith({ findings: [twins] }), {
      answerFinding: (answer) => {
        answers.push(answer);
        return Promise.resolve(done(null));
      },
    });
    await person.click(screen.getByRole('button', { name: listWords.finding.differentPersons }));
    await screen.findByText(listWords.finding.answered.differentPersons());
    expect(answers).toEqual([{ kind: 'differentPersons', name: 'a|b' }]);
  });

  test('quota goes along with edits, and the check is said to be old', async () => {
    const told: Parameters<Actions['watchQuota']>[0]['onQuota'][] = [];
    const { quota } = nomineeCheckWith();
    await checked(nomineeCheckWith(), {
      watchQuota: ({ onQuota }) => {
        told.push(onQuota);
        return Promise.resolve(done({ quota, stop: () => Promise.resolve() }));
      },
    });
    expect(screen.getByText(words.quota.left(1))).toBeTruthy();
    const whole = { unit: null, base: 20, used: 4, allowed: 3, left: -1 };
    act(() => told[0]?.(done({ ...quota, whole: { ...whole, left: 0 } }), 'addIn'));
    await screen.findByText(words.quota.left(0));
    expect(screen.queryByText(words.check.stale)).toBeNull();
    act(() => told[0]?.(done({ ...quota, whole }), 'others'));
    await screen.findByText(words.quota.left(-1));
    await screen.findByText(words.check.stale);
  });

  test('papers missing, the days before, and the promise are told', async () => {
    const { person, container } = await checked(nomineeCheckWith());
    expect(container.querySelector('[data-clean]')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: words.dossiers.open(1) }));
    expect(screen.getByText(words.dossiers.missing(['báo cáo thành tích']))).toBeTruthy();
    await person.click(screen.getByRole('button', { name: words.calendar.title('2025-12-20', 2) }));
    expect(screen.getByText('04/12/2025')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: words.promise.title }));
    expect(screen.getByText(plainSpaces(words.promise.value(5, 20)))).toBeTruthy();
  });

  test('papers missing on one list of several: the sheet is named', async () => {
    const other = { ...foundList, summary: { ...foundList.summary, sheet: 'Hồ sơ TNXP' } };
    const { person, container } = await checked(nomineeCheckWith({ lists: [foundList, other] }));
    await person.click(screen.getByRole('button', { name: words.dossiers.open(1) }));
    const said = container.querySelector('[data-dossier]')?.textContent ?? '';
    expect(said.startsWith(words.dossiers.place(foundList.summary.sheet, 'dòng 2'))).toBe(true);
  });

  test('an unread change of the law is said once', async () => {
    const notice = {
      id: 'law',
      from: lowRating.basis?.from,
      instrument: '06/2026/QH16',
      notice: 'Luật mới chưa đối chiếu.',
    };
    const law = { ...nomineeCheckWith().law, notices: [notice] } as unknown as NomineeCheck['law'];
    const { container } = await checked(nomineeCheckWith({ law }));
    expect(container.querySelectorAll('[data-notice]')).toHaveLength(1);
  });

  test('the slip is shown before it is written; a name that is taken offers another', async () => {
    const names: (string | undefined)[] = [];
    const { person, container } = await checked(nomineeCheckWith(), {
      writeCheckSlip: ({ slipSheetName }) => {
        names.push(slipSheetName);
        return Promise.resolve(
          slipSheetName === undefined
            ? failed({ reason: 'notOurSheet', sheet: 'Phiếu', otherName: 'Phiếu (2)' })
            : done({ kind: 'written', sheet: slipSheetName, undoId: 'u3', check: nomineeCheckWith() }),
        );
      },
    });
    await person.click(screen.getByRole('button', { name: words.slip.button }));
    expect(names).toEqual([]);
    const card = container.querySelector<HTMLElement>('[data-write-card]');
    if (card === null) throw new Error('no card');
    await person.click(within(card).getByRole('button', { name: words.slip.button }));
    await person.click(await screen.findByRole('button', { name: words.slip.other('Phiếu (2)') }));
    await screen.findByText(words.slip.written('Phiếu (2)'));
    expect(names).toEqual([undefined, 'Phiếu (2)']);
  });

  test('the settings sheet is told before it is written; a name that is taken offers another', async () => {
    const names: (string | undefined)[] = [];
    const { person, container } = await checked(nomineeCheckWith(), {
      writeLawSettings: ({ sheetName }) => {
        names.push(sheetName);
        return Promise.resolve(
          sheetName === undefined
            ? failed({ reason: 'notOurSheet', sheet: 'Thiết lập', otherName: 'Thiết lập (2)' })
            : done({ kind: 'written', sheet: sheetName, undoId: 'u5' }),
        );
      },
    });
    await person.click(screen.getByRole('button', { name: words.facts.title }));
    await person.click(screen.getByRole('button', { name: words.facts.settings }));
    expect(names).toEqual([]);
    const card = container.querySelector<HTMLElement>('[data-write-card]');
    if (card === null) throw new Error('no card');
    await person.click(within(card).getByRole('button', { name: words.facts.settingsButton }));
    await person.click(await screen.findByRole('button', { name: words.slip.other('Thiết lập (2)') }));
    await screen.findByText(words.facts.settingsWritten('Thiết lập (2)'));
    expect(names).toEqual([undefined, 'Thiết lập (2)']);
    expect(container.querySelector('[data-write-card]')).toBeNull();
  });

  test.each<readonly [SlipState, string]>([
    [{ kind: 'same', sheet: 'Phiếu' }, 'same'],
    [{ kind: 'changed', sheet: 'Phiếu', changed: [listSheet] }, 'changed'],
  ])('a standing slip: %p', async (slip, state) => {
    const { container } = renderPane({
      search,
      actions: { viewNominees: () => Promise.resolve(done({ ...listView, slip })) },
    });
    await screen.findByRole('button', { name: words.check.button });
    expect(container.querySelector('[data-slip]')?.getAttribute('data-slip')).toBe(state);
  });

  test('no list: says what one looks like, and a table of names can be taken for one', async () => {
    const { person, container } = renderPane({
      search,
      actions: {
        viewNominees: () => Promise.resolve(done({ ...listView, lists: [], unlikely: [foundList] })),
      },
    });
    await screen.findByText(words.lists.noneTitle);
    await person.click(screen.getByRole('button', { name: words.lists.useUnlikely }));
    expect(container.querySelector('[data-confirm-sheet]')?.getAttribute('data-confirm-sheet')).toBe(
      listSheet,
    );
  });
});
