import { testCases } from '../nomineeSheet';
import { rareTables } from './rareTables';

testCases(rareTables);
