import { checkNominees, parseIsoDate, writeCheckSlip } from '../../src/actions';
import { mostRowsRemembered } from '../../src/core/sheets/rowAnswers';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { benchNominees } from './benchNominees';
import { beginToFollow } from './followOneCell';
import { measureActions, printMeasured, type Measured } from './measuring';

async function measureAll(rows: number): Promise<readonly Measured[]> {
  const today = parseIsoDate('2025-12-10');
  if (today === null) throw new Error('no day');
  const following = beginToFollow({
    checks: () => ({ tasks: null, nominees: { today }, plan: null }),
    sheet: 'Danh sách',
  });
  // larger lists are checked on demand
  const followed = {
    beginToFollow: following.begin,
    checkFollowed: () => checkNominees({ today }),
    followOneCell: following.writeOneCell,
    followAnother: following.writeOneCell,
    stopFollowing: following.stop,
  };
  return measureActions(
    { ...benchNominees(rows), rows },
    {
      read: () => readWorkbook({ sheets: 'all' }),
      check: () => checkNominees({ today }),
      ...(rows > mostRowsRemembered ? {} : followed),
      slip: () => writeCheckSlip({ today }),
    },
  );
}

void printMeasured(measureAll(Number(process.argv[2] ?? '1000')));
