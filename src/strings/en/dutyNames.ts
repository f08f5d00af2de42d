import type { dutyNames as vietnamese } from '../vi/dutyNames';

/** What the usual duties of a year's plan are called, by their ids. */
export const dutyNames: typeof vietnamese = {
  launch: 'Start of emulation campaigns',
  registration: 'Registration for emulation',
  models: 'Spreading good examples',
  inspection: 'Inspection and supervision',
  midYearReview: 'Mid-year review',
  yearEndReview: 'Year-end review and assessment',
  submission: 'Review and submission of awards',
  report: 'Report',
};
