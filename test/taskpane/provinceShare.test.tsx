/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { NomineeCheck } from '../../src/core/office/nomineeCheck';
import { done, failed } from '../../src/core/work/outcome';
import type { Actions } from '../../src/taskpane/office/actions';
import { nomineesView as words, vietnamese } from '../words';
import { nomineeCheckWith } from './fixedNominees';
import { shown } from './puttingRight/parts';
import { renderPane } from './renderPane';

const { share: said } = words.quota;
const reason = 'QĐ 12/2026/QĐ-UBND';

type Quota = NomineeCheck['quota'];
const source = { citation: 'Điều 23', read: 'fullText', confidence: 'H' } as const;

/** A quota under a share: `by` tells who set it. */
function quotaUnder(value: number | null, by: 'nobody' | 'province' | 'law'): Quota {
  const { quota } = nomineeCheckWith();
  const whole = {
    unit: null,
    base: 20,
    used: 2,
    allowed: value === null ? null : 3,
    left: value === null ? null : 1,
  };
  const changedByOffice = by === 'province' ? { reason, bookValue: null } : null;
  const share = {
    key: 'quota.CSTDCS.percent',
    value,
    source,
    period: { from: null, until: null },
    changedByOffice,
  };
  return { ...quota, whole, units: [], share } as unknown as Quota;
}

/** The pane after a check of this quota; each watch that begins anew counts `later`. */
async function checked(quota: Quota, later: Quota, actions: Partial<Actions> = {}) {
  const pane = renderPane({
    search: '?view=nominees',
    actions: {
      checkNominees: () => Promise.resolve(done(nomineeCheckWith({ quota }))),
      watchQuota: () => Promise.resolve(done({ quota: later, stop: () => Promise.resolve() })),
      ...actions,
    },
  });
  await pane.person.click(await screen.findByRole('button', { name: words.check.button }));
  await screen.findByRole('button', { name: words.check.again });
  return pane;
}

test('where none is set it is typed with its paper, counted at once, and the check is said to be old', async () => {
  const set: unknown[] = [];
  const { person } = await checked(quotaUnder(null, 'nobody'), quotaUnder(15, 'province'), {
    setProvinceShare: ({ share, reason: why }) => {
      set.push([share, why]);
      return Promise.resolve(done({ kind: 'written', sheet: 'Thiết lập TĐKT', undoId: 'u6' }));
    },
  });
  expect(screen.getByText(words.quota.noShare)).toBeTruthy();
  const keep = screen.getByRole<HTMLButtonElement>('button', { name: said.keep });
  const share = screen.getByRole('textbox', { name: said.value });
  await person.type(share, '15');
  expect(keep.disabled).toBe(true);
  await person.type(screen.getByRole('textbox', { name: said.reason }), ` ${reason} `);
  await person.click(keep);
  await screen.findByText(said.kept('15'));
  expect(set).toEqual([['15', reason]]);
  await screen.findByText(words.quota.left(1));
  await screen.findByText(said.standing(15, reason));
  await screen.findByText(words.check.stale);
  expect(screen.getByRole('button', { name: vietnamese.pane.undo })).toBeTruthy();
});

test('what is no share is refused in one sentence, and the form stays', async () => {
  const none = quotaUnder(null, 'nobody');
  const { person, container } = await checked(none, none, {
    setProvinceShare: () => Promise.resolve(failed({ reason: 'wrongShare' })),
  });
  await person.type(screen.getByRole('textbox', { name: said.value }), 'abc');
  await person.type(screen.getByRole('textbox', { name: said.reason }), reason);
  await person.click(screen.getByRole('button', { name: said.keep }));
  await shown(container, '[data-problem=wrongShare]');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: said.value }).value).toBe('abc');
  expect(screen.queryByText(words.check.stale)).toBeNull();
});

test('a share that is set stands with its paper, and blank takes it back', async () => {
  const set: unknown[] = [];
  const { person } = await checked(quotaUnder(15, 'province'), quotaUnder(null, 'nobody'), {
    setProvinceShare: ({ share }) => {
      set.push(share);
      return Promise.resolve(done({ kind: 'written', sheet: 'Thiết lập TĐKT', undoId: 'u7' }));
    },
  });
  expect(screen.getByText(said.standing(15, reason))).toBeTruthy();
  await person.click(screen.getByRole('button', { name: said.change }));
  await person.clear(screen.getByRole('textbox', { name: said.value }));
  await person.click(screen.getByRole('button', { name: said.keep }));
  await screen.findByText(said.cleared);
  expect(set).toEqual(['']);
  await screen.findByText(words.quota.noShare);
});

test('a share that the law itself sets is not for the office to change', async () => {
  const quota = quotaUnder(15, 'law');
  const { container } = await checked(quota, quota);
  await waitFor(() => expect(container.querySelector('[data-quota]')).toBeTruthy());
  expect(container.querySelector('[data-province-share]')).toBeNull();
});
