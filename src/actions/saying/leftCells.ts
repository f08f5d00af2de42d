/** What the pane and the command line say of cells that are left alone. */
export { cellsByReason } from '../../core/counting/officeTables/cellsByReason';
