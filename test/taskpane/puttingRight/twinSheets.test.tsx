/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { done, failed } from '../../../src/core/work/outcome';
import type { Actions } from '../../../src/taskpane/office/actions';
import { vietnamese } from '../../words';
import { emptyOffice, readyOffice } from '../fixedActions';
import { pastePlan } from '../pastePlan';
import { renderPane } from '../renderPane';
import { part, press, shown } from './parts';

const { planView } = vietnamese;
const sheets = ['Phụ lục', 'Phụ lục (2)'];

/** `claimSheet` that keeps which sheets were claimed. */
function claims() {
  const claimed: string[] = [];
  const claimSheet: Actions['claimSheet'] = (sheet) => {
    claimed.push(sheet);
    return Promise.resolve(done(null));
  };
  return { claimed, claimSheet };
}

describe('sheets that carry one mark', () => {
  test('the person says which is the add-in’s, and the workbook is read anew', async () => {
    const { claimed, claimSheet } = claims();
    const { person, container } = renderPane({
      actions: {
        claimSheet,
        viewOffice: () =>
          Promise.resolve(done({ ...readyOffice, twins: claimed.length === 0 ? [sheets] : [] })),
      },
    });
    const notice = await shown(container, '[data-twins]');
    const offered = [...notice.querySelectorAll('[data-claim]')].map((one) => one.getAttribute('data-claim'));
    expect(offered).toEqual(sheets);
    await press(person, notice, '[data-claim="Phụ lục (2)"]');
    await shown(container, '[data-settled]');
    await waitFor(() => expect(part(container, '[data-twins]')).toBeNull());
    expect(claimed).toEqual(['Phụ lục (2)']);
  });

  test('a write that met them brings the question up, once', async () => {
    const { claimed, claimSheet } = claims();
    const { person, container } = renderPane({
      actions: {
        claimSheet,
        viewOffice: () => Promise.resolve(done({ ...emptyOffice })),
        savePlan: () => Promise.resolve(failed({ reason: 'twins', sheets })),
      },
    });
    await pastePlan(person);
    await person.click(await screen.findByRole('button', { name: planView.write.button }));
    await shown(container, '[data-problem=twins]');
    await shown(container, '[data-twins="2"]');
    expect(container.querySelectorAll('[data-twins]')).toHaveLength(1);
    await press(person, container, '[data-claim="Phụ lục"]');
    await waitFor(() => expect(part(container, '[data-twins]')).toBeNull());
    expect(claimed).toEqual(['Phụ lục']);
  });

  test('what goes wrong is told, and can be tried again', async () => {
    const { person, container } = renderPane({
      actions: {
        viewOffice: () => Promise.resolve(done({ ...readyOffice, twins: [sheets] })),
        claimSheet: () => Promise.resolve(failed({ reason: 'cellEditing' })),
      },
    });
    await press(person, container, '[data-claim="Phụ lục"]');
    await shown(container, '[data-problem=cellEditing]');
    expect(part(container, '[data-twins]')).not.toBeNull();
  });
});
