import { checkNominees, parseIsoDate, writeCheckSlip } from '../../src/actions';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { benchNominees } from './benchNominees';
import { measureActions, printMeasured, type Measured } from './measuring';

async function measureAll(rows: number): Promise<readonly Measured[]> {
  const today = parseIsoDate('2025-12-10');
  if (today === null) throw new Error('no day');
  return measureActions(
    { ...benchNominees(rows), rows },
    {
      read: () => readWorkbook({ sheets: 'all' }),
      check: () => checkNominees({ today }),
      slip: () => writeCheckSlip({ today }),
    },
  );
}

void printMeasured(measureAll(Number(process.argv[2] ?? '1000')));
