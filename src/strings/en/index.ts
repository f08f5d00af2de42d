import type { LanguageFolder } from '../languageFolder';
import { partHere } from '../part';
import { cellMarks } from './cellMarks';
import { choicesView } from './choicesView';
import { findings } from './findings';
import { lawFile } from './lawFile';
import { nomineesView } from './nomineesView';
import { office } from './office';
import { pane } from './pane';
import { papersView } from './papersView';
import { planChanges } from './planChanges';
import { sayPlanDoubt } from './planDoubts';
import { planFindings } from './planFindings';
import { planTasksView } from './planTasksView';
import { planView } from './planView';
import { probe } from './probe';
import { problems } from './problems';
import { puttingRight } from './puttingRight';
import { summariesView } from './summariesView';
import { tasksView } from './tasksView';
import { templatesView } from './templatesView';

/**
 * All that the pane says in English. It comes in one script, asked for where somebody chose it: whole or not at all, so
 * that a view never waits for words, or lacks some, after the switch.
 */
export const english: LanguageFolder = {
  base: { pane, planView, tasksView, problems },
  parts: {
    sayPlanDoubt: partHere(sayPlanDoubt),
    planChanges: partHere(planChanges),
    planFindings: partHere(planFindings),
    planTasksView: partHere(planTasksView),
    templatesView: partHere(templatesView),
    findings: partHere(findings),
    choicesView: partHere(choicesView),
    cellMarks: partHere(cellMarks),
    nomineesView: partHere(nomineesView),
    summariesView: partHere(summariesView),
    office: partHere(office),
    puttingRight: partHere(puttingRight),
    probe: partHere(probe),
    lawFile: partHere(lawFile),
    papersView: partHere(papersView),
  },
};
