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
import { pl01 } from './pl01';
import { pl02 } from './pl02';
import { pl03 } from './pl03';
import { pl04 } from './pl04';
import { pl05 } from './pl05';
import { pl06 } from './pl06';
import { nomineeRuleWords } from './nominees';
import type { RuleWords } from './ruleWords';
import { sheet01 } from './sheet01';
import { sheet02 } from './sheet02';

/** The words of every rule, by its id. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  ...nomineeRuleWords,
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
  'PL-01': pl01,
  'PL-02': pl02,
  'PL-03': pl03,
  'PL-04': pl04,
  'PL-05': pl05,
  'PL-06': pl06,
  'SHEET-01': sheet01,
  'SHEET-02': sheet02,
};
