import { testCases } from './nomineeSheet';
import { dossierTables } from './dossierTables';

testCases(dossierTables);
