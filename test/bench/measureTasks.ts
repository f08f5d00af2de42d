import { checkTasks, generateAppendix, parseIsoDate, readPlanText } from '../../src/actions';
import { mostRowsRemembered } from '../../src/core/sheets/rowAnswers';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { benchPlan, benchWorkbook } from './benchTasks';
import { beginToFollow } from './followOneCell';
import { measureActions, printMeasured, type Measured } from './measuring';

async function measureAll(rows: number): Promise<readonly Measured[]> {
  const today = parseIsoDate('2026-05-20');
  const read = await readPlanText(benchPlan);
  if (today === null || !read.ok) throw new Error('the bench plan must be readable');
  const plan = read.value;
  const following = beginToFollow({
    checks: () => ({ tasks: { today, plan }, nominees: null, plan: null }),
    sheet: 'Nhiệm vụ',
  });
  // larger lists are checked on demand
  const followed = {
    beginToFollow: following.begin,
    checkFollowed: () => checkTasks({ today, plan }),
    followOneCell: following.writeOneCell,
    followAnother: following.writeOneCell,
    stopFollowing: following.stop,
  };
  return measureActions(
    { ...benchWorkbook(rows), rows },
    {
      read: () => readWorkbook({ sheets: 'all' }),
      check: () => checkTasks({ today, plan }),
      ...(rows > mostRowsRemembered ? {} : followed),
      generate: () => generateAppendix({ today, plan }),
    },
  );
}

void printMeasured(measureAll(Number(process.argv[2] ?? '1000')));
