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
import { sheet01 } from './sheet01-hiddenRowsOrColumns';
import { sheet03 } from './sheet03-oldFontCells';
import { sheet04 } from './sheet04-untidyCells';
import { sheet02 } from './sheet02-severalTaskTables';

/** Every rule on a sheet of tasks. */
export const taskRules = [
  sheet01,
  sheet02,
  sheet03,
  sheet04,
  nv01,
  nv02,
  nv03,
  nv04,
  nv05,
  nv06,
  nv07,
  nv08,
  nv09,
  nv10,
  nv11,
  nv12,
  nv13,
  nv14,
] as const;
