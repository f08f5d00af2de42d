import type { RuleBook } from '../../ruleWords';
import { cc01 } from './cc01-instrumentNotInForce';
import { cc02 } from './cc02-replacedInstrument';
import { cc03 } from './cc03-lapsingDecree';
import { cc04 } from './cc04-lawWithoutAmendment';
import { cc05 } from './cc05-citationsOwnFigures';
import { nd01 } from './nd01-missingDuties';
import { nd02 } from './nd02-vanishedBodies';
import { nd03 } from './nd03-misspelledTerms';
import { nd04 } from './nd04-impossibleDays';
import { vb01 } from './vb01-planNumber';
import { vb02 } from './vb02-planDate';
import { vb03 } from './vb03-placeName';
import { vb05 } from './vb05-partAndItemOrder';
import { vb06 } from './vb06-endMark';
import { vb07 } from './vb07-signature';
import { vb08 } from './vb08-recipientsFileLine';
import { nv01 } from './nv01-taskWithoutItem';
import { nv02 } from './nv02-itemWithoutTask';
import { nv03 } from './nv03-blankRequiredCell';
import { nv04 } from './nv04-unknownLead';
import { nv05 } from './nv05-oneLeadPerTask';
import { nv06 } from './nv06-leadAlsoSupports';
import { nv07 } from './nv07-committeeSupports';
import { nv08 } from './nv08-impossibleDay';
import { nv09 } from './nv09-unreliableTime';
import { nv10 } from './nv10-duplicateTask';
import { nv11 } from './nv11-doneWithoutResult';
import { nv12 } from './nv12-overdueOrDueSoon';
import { nv13 } from './nv13-afterPlansDay';
import { nv14 } from './nv14-planAppendixTasks';
import { pl01 } from './pl01-appendixPointer';
import { pl02 } from './pl02-appendixTitle';
import { pl03 } from './pl03-appendixNoteLine';
import { pl04 } from './pl04-appendixPageNumber';
import { pl05 } from './pl05-unfinishedAppendixRows';
import { pl06 } from './pl06-itemWithoutAppendixRow';
import { nomineeRuleWords } from './nominees';
import { sheet01 } from './sheet01-hiddenRowsOrColumns';
import { sheet03 } from './sheet03-oldFontCells';
import { sheet04 } from './sheet04-untidyCells';
import { sheet02 } from './sheet02-severalTaskTables';

/** The words of every rule, by its id: a rule without words, or words without a rule, is no valid type. */
export const ruleWords: RuleBook = {
  ...nomineeRuleWords,
  'CC-01': cc01,
  'CC-02': cc02,
  'CC-03': cc03,
  'CC-04': cc04,
  'CC-05': cc05,
  'ND-01': nd01,
  'ND-02': nd02,
  'ND-03': nd03,
  'ND-04': nd04,
  'VB-01': vb01,
  'VB-02': vb02,
  'VB-03': vb03,
  'VB-05': vb05,
  'VB-06': vb06,
  'VB-07': vb07,
  'VB-08': vb08,
  'NV-01': nv01,
  'NV-02': nv02,
  'NV-03': nv03,
  'NV-04': nv04,
  'NV-05': nv05,
  'NV-06': nv06,
  'NV-07': nv07,
  'NV-08': nv08,
  'NV-09': nv09,
  'NV-10': nv10,
  'NV-11': nv11,
  'NV-12': nv12,
  'NV-13': nv13,
  'NV-14': nv14,
  'PL-01': pl01,
  'PL-02': pl02,
  'PL-03': pl03,
  'PL-04': pl04,
  'PL-05': pl05,
  'PL-06': pl06,
  'SHEET-01': sheet01,
  'SHEET-02': sheet02,
  'SHEET-03': sheet03,
  'SHEET-04': sheet04,
};
