/**
 * The words of the add-in's own sheets and Word files. They are official Vietnamese papers: Vietnamese they stay,
 * whatever the pane speaks. Each is an export of its own, so that a command takes along only the words of its paper.
 */
export { appendix } from '../vi/appendix';
export { awardHistory } from '../vi/awardHistory';
export { checkSlip } from '../vi/checkSlip';
export { joining as joinedList } from '../vi/joining';
export { lawSettingsSheet } from '../vi/lawSettingsSheet';
export { nextYear } from '../vi/nextYear';
export { nominationList } from '../vi/nominationList';
export { planSheet } from '../vi/planSheet';
export { summaries as standardTables } from '../vi/summaries';
export { unitFindings } from '../vi/unitFindings';
/** The sentences of the rules, as papers say them. */
export { ruleWords } from '../vi/rules';
