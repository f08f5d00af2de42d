import { initiativeTables } from './initiativeTables';
import { testCases } from './nomineeSheet';
import { personTables } from './personTables';

testCases({ ...initiativeTables, ...personTables });
