import type { Rule } from '../rule';
import type { TaskRuleInput } from '../ruleInputs';
import { nv01 } from './nv01';
import { nv02 } from './nv02';
import { nv03 } from './nv03';
import { nv04 } from './nv04';
import { nv05 } from './nv05';
import { nv06 } from './nv06';
import { nv07 } from './nv07';
import { nv08 } from './nv08';
import { nv09 } from './nv09';
import { nv10 } from './nv10';
import { nv11 } from './nv11';
import { nv12 } from './nv12';
import { sheet01 } from './sheet01';
import { sheet02 } from './sheet02';

/** Every rule on a sheet of tasks. */
export const taskRules: readonly Rule<TaskRuleInput>[] = [
  sheet01,
  sheet02,
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
];
