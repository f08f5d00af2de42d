import { newWorkbook } from '../../src/xlsx/newWorkbook';
import { putCell } from '../../src/xlsx/model';
