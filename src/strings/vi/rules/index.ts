import { cc01 } from './cc01';
import { cc02 } from './cc02';
import { cc03 } from './cc03';
import { cc04 } from './cc04';
import { vb01 } from './vb01';
import { vb02 } from './vb02';
import { vb05 } from './vb05';
import { vb06 } from './vb06';
import { vb07 } from './vb07';
import { vb08 } from './vb08';
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
  'CC-01': cc01,
  'CC-02': cc02,
  'CC-03': cc03,
  'CC-04': cc04,
  'VB-01': vb01,
  'VB-02': vb02,
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
  'PL-01': pl01,
  'PL-02': pl02,
  'PL-03': pl03,
  'PL-04': pl04,
  'PL-05': pl05,
  'PL-06': pl06,
  'SHEET-01': sheet01,
  'SHEET-02': sheet02,
};
