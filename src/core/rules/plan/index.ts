import { cc01 } from './cc01-instrumentNotInForce';
import { cc02 } from './cc02-replacedInstrument';
import { cc03 } from './cc03-lapsingDecree';
import { cc04 } from './cc04-lawWithoutAmendment';
import { cc05 } from './cc05-citationsOwnFigures';
import { nd01 } from './nd01-missingDuties';
import { nd02 } from './nd02-vanishedBodies';
import { nd03 } from './nd03-misspelledTerms';
import { nd04 } from './nd04-impossibleDays';
import { pl01 } from './pl01-appendixPointer';
import { vb01 } from './vb01-planNumber';
import { vb02 } from './vb02-planDate';
import { vb03 } from './vb03-placeName';
import { vb05 } from './vb05-partAndItemOrder';
import { vb06 } from './vb06-endMark';
import { vb07 } from './vb07-signature';
import { vb08 } from './vb08-recipientsFileLine';

/** Every rule on the papers that a plan cites. */
export const citationRules = [cc01, cc02, cc03, cc04] as const;

/** Every rule on the plan itself. */
export const planRules = [
  pl01,
  ...citationRules,
  cc05,
  vb01,
  vb02,
  vb03,
  vb05,
  vb06,
  vb07,
  vb08,
  nd01,
  nd02,
  nd03,
  nd04,
] as const;
