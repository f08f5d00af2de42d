import { office } from './vi/office';
import { pane } from './vi/pane';
import { planView } from './vi/planView';
import { problems } from './vi/problems';
import { tasksView } from './vi/tasksView';

/** Everything that the pane says, Vietnamese first; another language has the same keys (type `Words`). */
export const vietnamese = { pane, planView, tasksView, office, problems };

/** The words of one language. */
export type Words = typeof vietnamese;
