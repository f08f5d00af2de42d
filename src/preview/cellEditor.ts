import { previewPage } from '../strings/previewPage';
import { columnName } from './columnName';

/** The line above the sheet: which cell, and what it holds, to be changed. */
export interface CellEditor {
  readonly element: HTMLElement;
  /** As a click on another cell does: what was typed so far is entered. */
  readonly commit: () => void;
  readonly show: (cell: { readonly row: number; readonly column: number; readonly entry: string }) => void;
}

/**
 * Makes the line. `onTyping`: a person has begun to type; as in Excel, a click into the pane does not end that.
 * `onLeave`: they are through (Enter), with the new text, or null where they gave up (Escape) or changed nothing.
 */
export function cellEditor(events: {
  readonly onTyping: () => void;
  readonly onLeave: (text: string | null) => void;
}): CellEditor {
  const element = document.createElement('div');
  element.className = 'editor';
  const address = document.createElement('output');
  const input = document.createElement('input');
  input.setAttribute('aria-label', previewPage.cell);
  element.append(address, input);
  let state = { before: '', isTyping: false };

  const leave = (text: string | null) => {
    if (!state.isTyping) return;
    state = { ...state, isTyping: false };
    events.onLeave(text === state.before ? null : text);
  };
  input.addEventListener('input', () => {
    if (!state.isTyping) events.onTyping();
    state = { ...state, isTyping: true };
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') leave(input.value);
    if (event.key !== 'Escape') return;
    input.value = state.before;
    leave(null);
  });

  return {
    element,
    commit: () => leave(input.value),
    show: ({ row, column, entry }) => {
      address.textContent = `${columnName(column)}${row + 1}`;
      if (state.isTyping) return;
      state = { before: entry, isTyping: false };
      input.value = entry;
    },
  };
}
