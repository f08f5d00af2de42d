import { part } from '../part';
import { pane } from './pane';
import { planView } from './planView';
import { problems } from './problems';
import { tasksView } from './tasksView';

/** All that the pane says in Vietnamese: what it needs from its first screen on, and what comes when it is needed. */
export const vietnamese = {
  base: { pane, planView, tasksView, problems },
  parts: {
    sayPlanDoubt: part(
      async () => (await import(/* webpackChunkName: "viPlanDoubts" */ './planDoubts')).sayPlanDoubt,
    ),
    planChanges: part(
      async () => (await import(/* webpackChunkName: "viPlanChanges" */ './planChanges')).planChanges,
    ),
    planFindings: part(
      async () => (await import(/* webpackChunkName: "viPlanFindings" */ './planFindings')).planFindings,
    ),
    planTasksView: part(
      async () => (await import(/* webpackChunkName: "viPlanTasksView" */ './planTasksView')).planTasksView,
    ),
    templatesView: part(
      async () => (await import(/* webpackChunkName: "viTemplatesView" */ './templatesView')).templatesView,
    ),
    findings: part(async () => (await import(/* webpackChunkName: "viFindings" */ './findings')).findings),
    choicesView: part(
      async () => (await import(/* webpackChunkName: "viChoicesView" */ './choicesView')).choicesView,
    ),
    cellMarks: part(
      async () => (await import(/* webpackChunkName: "viCellMarks" */ './cellMarks')).cellMarks,
    ),
    nomineesView: part(
      async () => (await import(/* webpackChunkName: "viNomineesView" */ './nomineesView')).nomineesView,
    ),
    summariesView: part(
      async () => (await import(/* webpackChunkName: "viSummariesView" */ './summariesView')).summariesView,
    ),
    office: part(async () => (await import(/* webpackChunkName: "viOffice" */ './office')).office),
    puttingRight: part(
      async () => (await import(/* webpackChunkName: "viPuttingRight" */ './puttingRight')).puttingRight,
    ),
    probe: part(async () => (await import(/* webpackChunkName: "viProbe" */ './probe')).probe),
    lawFile: part(async () => (await import(/* webpackChunkName: "viLawFile" */ './lawFile')).lawFile),
    papersView: part(
      async () => (await import(/* webpackChunkName: "viPapersView" */ './papersView')).papersView,
    ),
  },
};
