import type { Prepared } from './prepare';
import type { Scenario, Step } from './scenario';
import { scenarioNamed, undoOf } from './scenarios';
import { strikesOn, type Strike } from './strikes';
import { sheets } from './workbook';

/** So many letters that the appendix is written in several batches: more than Excel takes in one message. */
const longTasks: Step = {
  kind: 'person',
  edit: () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheets.tasks);
      const words = 'rà soát hộ trồng hoa bên kênh '.repeat(600);
      const rows = Array.from({ length: 45 }, (_, at) => [
        at + 5,
        `II.${(at % 9) + 1}`,
        `Việc ${at}: ${words}`,
        'Công an xã',
        'Đoàn Thanh niên',
        'Quý II/2026',
        'Báo cáo',
      ]);
      sheet.getRangeByIndexes(9, 0, rows.length, 7).values = rows;
      await context.sync();
    }),
};

function long(scenario: Scenario): Scenario {
  return {
    ...scenario,
    name: `${scenario.name}, in several batches`,
    before: [longTasks, ...scenario.before],
  };
}

const made = long(scenarioNamed('generateAppendix, new'));
const rewritten = long(scenarioNamed('generateAppendix, rewritten'));

/** Sheets that are written in several batches. */
export const longScenarios: readonly Scenario[] = [made, rewritten, undoOf(rewritten)];

/** What is put in between the batches: the pane dies, the connection is lost for good, somebody types. */
export function strikesBetween(prepared: Prepared): readonly Strike[] {
  const isAsked =
    /pane dies after it|InvalidOrTimedOutSession (before|after \d+ of \d+), then dead|types into the target$/;
  return strikesOn(prepared).filter(
    ({ name, hand }) => isAsked.test(name) && (hand === null || !name.includes('pane dies')),
  );
}
