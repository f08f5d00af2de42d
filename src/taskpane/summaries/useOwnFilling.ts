import type { FilledOwnTables, OwnTablesPreview } from '../../actions/fillOfficeTables';
import { summariesView } from '../../strings/vi/summariesView';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import type { DoneWrite } from '../parts/DoneBar';
import type { OwnTable } from './ownTables';
import { cellsOf } from './ownTables';

/** Who asks for the office's own tables, and what follows. */
export interface OwnRequest {
  readonly onWritten: (done: DoneWrite) => void;
  readonly onCancel: () => void;
  /** The figures are no longer those that were shown. */
  readonly onLook: () => void;
}

/** Writes the figures that were shown into the tables that were taken, or nothing. */
export function useOwnFilling(
  preview: OwnTablesPreview,
  request: OwnRequest,
): {
  readonly filling: Runner<FilledOwnTables>;
  readonly fill: (tables: readonly OwnTable[]) => void;
} {
  const actions = useActions();
  const filling = useRun<FilledOwnTables>();
  const fill = (tables: readonly OwnTable[]) =>
    void filling.start(
      (controls) =>
        actions.fillOwnTables({
          today: today(),
          accepted: preview,
          only: tables.map(({ key }) => key),
          ...controls,
        }),
      ({ kind, undoId }) => {
        const words = summariesView.own;
        const text = kind === 'written' ? words.written(cellsOf(tables), tables.length) : words.unchanged;
        request.onWritten({ text, sheet: tables[0]?.sheet ?? '', undoId });
      },
    );
  return { filling, fill };
}
