/**
 * The words of the add-in's own sheets and Word files. They are official Vietnamese papers: Vietnamese they stay,
 * whatever the pane speaks. Each is an export of its own, so that a command takes along only the words of its paper.
 */
export { appendix } from './appendix';
export { awardHistory } from './awardHistory';
export { checkSlip } from './checkSlip';
export { joinedList } from './joinedList';
export { lawSettingsSheet } from './lawSettingsSheet';
export { nextYear } from './nextYear';
export { nominationList } from './nominationList';
export { planSheet } from './planSheet';
export { standardTables } from './standardTables';
export { unitFindings } from './unitFindings';
/** The sentences of the rules, as papers say them. */
export { ruleWords } from '../vi/rules';
