import type { UndoStep } from '../../../src/actions/undoSteps';
import { done, failed } from '../../../src/core/work/outcome';
import type { Actions } from '../../../src/taskpane/office/actions';

const listed = (action: string, sheets: readonly string[], cells: UndoStep['cells'] = null): UndoStep => ({
  id: cells === null ? action : `${action} ${cells.first.address}`,
  action,
  at: '2026-03-02T08:15:00.000Z',
  sheets,
  cells,
});

/** Several steps, of which none can go back before the last one. */
export const undoNewerFirst: Partial<Actions> = {
  undo: () =>
    Promise.resolve(
      failed({
        reason: 'newerFirst',
        sheet: 'Kế hoạch',
        action: 'savePlan',
        at: '2026-03-02T08:15:00.000Z',
        wrote: null,
      }),
    ),
  listUndo: () =>
    Promise.resolve(
      done([
        listed('savePlan', ['Kế hoạch']),
        listed('confirmMapping', []),
        listed('fixCells', ['Cá nhân'], {
          count: 500,
          first: { sheet: 'Cá nhân', address: 'D5' },
          columns: ['D'],
          change: null,
        }),
        listed('fixCells', ['Cá nhân'], {
          count: 1,
          first: { sheet: 'Cá nhân', address: 'C7' },
          columns: ['C'],
          change: { from: '9/18/2026', to: '18/09/2026' },
        }),
        listed('ignoreFinding', []),
        listed('generateAppendix', ['Phụ lục']),
      ]),
    ),
};
