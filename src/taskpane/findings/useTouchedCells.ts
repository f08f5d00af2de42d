import { useEffect } from 'react';
import type { EditWatchRequest } from '../../actions/watchEdits';
import type { Finding } from '../../core/rules/finding';
import { useActions } from '../office/actions';
import { typingPauseMs } from '../office/typingPause';
import type { CheckedFindings } from './checkedFindings';
import { sheetOf } from './groupFindings';
import type { Settling } from './useSettling';

type Edits = Parameters<EditWatchRequest['onEdited']>[0];

/**
 * Watches the sheets of a check's findings: where somebody writes into a finding's row and column the finding says that it may
 * be mended, and `onEdited` hears that the check is old. Where sheets cannot be watched nothing is said; null: the check follows
 * what is written by itself, and nothing is watched.
 */
export function useTouchedCells(
  checked: CheckedFindings,
  to: { readonly settle: Settling['settle']; readonly onEdited: (() => void) | null },
): void {
  const actions = useActions();
  const { settle, onEdited } = to;
  useEffect(() => {
    if (onEdited === null) return;
    const { findings } = checked;
    const sheets = new Set(findings.flatMap(({ where }) => sheetOf(where) ?? []));
    if (sheets.size === 0) return;
    let isOver = false;
    const watch = actions.watchEdits({
      sheets: [...sheets],
      pauseMs: typingPauseMs,
      onEdited: (edits) => {
        if (isOver) return;
        onEdited();
        settle(
          findings.filter((finding) => isIn(edits, finding)).map(({ key }) => key),
          { how: 'touched' },
        );
      },
    });
    return () => {
      isOver = true;
      void watch.then((started) => (started.ok ? started.value.stop() : undefined));
    };
  }, [actions, checked, settle, onEdited]);
}

/** Where rows may have moved nobody knows which finding is meant. */
function isIn(edits: Edits, { where }: Finding): boolean {
  return edits.some((edit) => {
    if (edit.kind === 'whole' || edit.sheet !== sheetOf(where)) return false;
    if (where.kind === 'row') return edit.firstRow <= where.row && where.row <= edit.lastRow;
    if (where.kind !== 'cell') return false;
    const { row, column } = where.cell;
    const isInRows = edit.firstRow <= row && row <= edit.lastRow;
    return isInRows && edit.firstColumn <= column && column <= edit.lastColumn;
  });
}
