import { testCases } from './nomineeSheet';
import { collectiveTables } from './collectiveTables';

testCases(collectiveTables);
