import { words } from '../src/strings';

/**
 * What the pane says in Vietnamese, all of it at once: tests look for sentences, and need not wait for the script that
 * brings them. The one file outside of src/strings that reaches into the folder of a language.
 */
export const vietnamese = words('vi');
export { cellMarks } from '../src/strings/vi/cellMarks';
export { findings } from '../src/strings/vi/findings';
export { law } from '../src/strings/vi/law';
export { lawFile } from '../src/strings/vi/lawFile';
export { lawSettings } from '../src/strings/vi/lawSettings';
export { office } from '../src/strings/vi/office';
export { nomineesView } from '../src/strings/vi/nomineesView';
export { papersView } from '../src/strings/vi/papersView';
export { probe } from '../src/strings/vi/probe';
export { planDoubts } from '../src/strings/vi/planDoubts';
export { summariesView } from '../src/strings/vi/summariesView';
export { planChanges } from '../src/strings/vi/planChanges';
export { planFindings } from '../src/strings/vi/planFindings';
export { templatesView } from '../src/strings/vi/templatesView';
export { planTasksView } from '../src/strings/vi/planTasksView';
