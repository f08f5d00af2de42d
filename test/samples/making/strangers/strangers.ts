import { allPeoples } from './allPeoples';
import { assignmentInOneCell } from './assignmentInOneCell';
import { collectives } from './collectives';
import { dayProgramme } from './dayProgramme';
import { handTracker } from './handTracker';
import { manySheets } from './manySheets';
import type { StrangerWorkbook } from './model';
import { namesOnly } from './namesOnly';
import { ownAppendix } from './ownAppendix';
import { remedies } from './remedies';
import { reportByUnit } from './reportByUnit';
import { schoolList } from './schoolList';
import { twoTables } from './twoTables';

/** Workbooks as twelve unlike offices write them, in the order of their numbers. */
export const strangers: readonly StrangerWorkbook[] = [
  ownAppendix,
  handTracker,
  assignmentInOneCell,
  remedies,
  dayProgramme,
  twoTables,
  schoolList,
  namesOnly,
  collectives,
  reportByUnit,
  manySheets,
  allPeoples,
];
