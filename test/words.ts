import { words } from '../src/strings';

/**
 * What the pane says in Vietnamese, all of it at once: tests look for sentences, and need not wait for the script that
 * brings them. The one file outside of src/strings that reaches into the folder of a language.
 */
export const vietnamese = words('vi');
export { cellMarks } from '../src/strings/vi/cellMarks';
export { choicesView } from '../src/strings/vi/choicesView';
export { findings } from '../src/strings/vi/findings';
export { law } from '../src/strings/vi/law';
export { lawFile } from '../src/strings/vi/lawFile';
export { joinAnswers } from '../src/strings/vi/joinAnswers';
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
export { deadlineWords as deadlineWordsInEnglish } from '../src/strings/en/deadlines';
export { findings as findingsInEnglish } from '../src/strings/en/findings';
export { joinAnswers as joinAnswersInEnglish } from '../src/strings/en/joinAnswers';
export { law as lawInEnglish } from '../src/strings/en/law';
export { lawFile as lawFileInEnglish } from '../src/strings/en/lawFile';
export { lawSettings as lawSettingsInEnglish } from '../src/strings/en/lawSettings';
export { cellCount, cellPlaces } from '../src/strings/en/cellPlaces';
export { nomineeFieldGroups, taskFieldGroups } from '../src/strings/en/fieldGroups';
export { nomineeColumns as nomineeColumnsInEnglish } from '../src/strings/en/nomineeColumns';
export { planDoubts as planDoubtsInEnglish } from '../src/strings/en/planDoubts';
export { verdictWords as verdictWordsInEnglish } from '../src/strings/en/verdicts';
