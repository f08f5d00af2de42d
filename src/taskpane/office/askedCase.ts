import type { NomineeCase } from './actions';

/** The year and the days that a person chose for a check of the lists; nothing: the lists' own. */
export type AskedCase = Omit<NomineeCase, 'today'>;
