import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { collectiveTables } from './collectiveTables';
import { dossierTables } from './dossierTables';
import { individualTables } from './individualTables';
import { listTables } from './listTables';
import type { RuleCase } from './nomineeSheet';
import { planAskTables } from './planAskTables';

/** The tables of all rules on nomination lists: a rule without its table is no valid type. */
export const nomineeTables: Readonly<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>> = {
  ...individualTables,
  ...collectiveTables,
  ...dossierTables,
  ...listTables,
  ...planAskTables,
};
