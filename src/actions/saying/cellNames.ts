/** How people name cells, for the pane: the only code of core that it needs, handed on here. */
export { cellAddress, columnLetters } from '../../core/sheets/cellRef';
