import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { collectiveTables } from './collectiveTables';
import { dossierTables } from './dossierTables';
import { individualTables } from './individualTables';
import { initiativeTables } from './initiativeTables';
import { listTables } from './listTables';
import { personTables } from './personTables';
import type { RuleCase } from './nomineeSheet';
import { rareTables } from './rare/rareTables';
import { untidyTables } from './untidyTables';
import { statedTables } from './statedTables';
import { planAskTables } from './planAskTables';

/** The tables of all rules on nomination lists: a rule without its table is no valid type. */
export const nomineeTables: Readonly<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>> = {
  ...individualTables,
  ...collectiveTables,
  ...dossierTables,
  ...listTables,
  ...initiativeTables,
  ...personTables,
  ...statedTables,
  ...untidyTables,
  ...rareTables,
  ...planAskTables,
};
