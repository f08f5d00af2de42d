import { communeProgramme } from './communeProgramme';
import type { StrangerPlan } from './model';
import { ownAppendixPlan } from './ownAppendixPlan';
import { schoolLineBreaks } from './schoolLineBreaks';
import { severalYears } from './severalYears';

/** The plans of strangers that are Word files; those in plain text are written by hand. */
export const strangerPlans: readonly StrangerPlan[] = [
  communeProgramme,
  ownAppendixPlan,
  schoolLineBreaks,
  severalYears,
];
