import type { FilledOfficeTables, OfficeTablesPreview } from '../../actions/fillOfficeTables';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { OfficeTable } from './officeTables';
import { cellsOf } from './officeTables';

/** Who asks for the office's own tables, and what follows. */
export interface OfficeFillingRequest {
  readonly onWritten: (done: DoneWrite) => void;
  readonly onCancel: () => void;
  /** The figures are no longer those that were shown. */
  readonly onLook: () => void;
}

/** Writes the figures that were shown into the tables that were taken, or nothing. */
export function useOfficeFilling(
  preview: OfficeTablesPreview,
  request: OfficeFillingRequest,
): {
  readonly filling: Runner<FilledOfficeTables>;
  readonly fill: (tables: readonly OfficeTable[], withoutTotals: readonly string[]) => void;
} {
  const words = usePart('summariesView').officeTables;
  const { pane } = useWords();
  const actions = useActions();
  const filling = useRun<FilledOfficeTables>();
  const fill = (tables: readonly OfficeTable[], withoutTotals: readonly string[]) =>
    void filling.start(
      (controls) =>
        actions.fillOfficeTables({
          today: today(),
          accepted: preview,
          only: tables.map(({ key }) => key),
          withoutTotals,
          ...controls,
        }),
      ({ kind, undoId, asText }) => {
        const isWritten = kind === 'written';
        const written = isWritten ? words.written(cellsOf(tables), tables.length) : words.unchanged;
        const text = asText.length === 0 ? written : `${written} ${pane.keptAsText(asText)}`;
        const [first] = tables;
        request.onWritten({ text, sheet: first?.sheet ?? '', undoId });
        // what was filled is shown, as a paper that was made is
        if (isWritten && first !== undefined) void actions.goToSheet(first.sheet, 'tell');
      },
    );
  return { filling, fill };
}
