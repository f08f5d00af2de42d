import { testCases } from './nomineeSheet';
import { personTables } from './personTables';

testCases(personTables);
