import { pl02 } from './pl02-appendixTitle';
import { pl03 } from './pl03-appendixNoteLine';
import { pl04 } from './pl04-appendixPageNumber';
import { pl05 } from './pl05-unfinishedAppendixRows';
import { pl06 } from './pl06-itemWithoutAppendixRow';

/** Every rule on the appendix of a plan. */
export const appendixRules = [pl02, pl03, pl04, pl05, pl06] as const;
