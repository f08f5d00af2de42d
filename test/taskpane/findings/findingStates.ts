import { done } from '../../../src/core/work/outcome';
import type { OpenFinding } from '../../../src/core/office/setAside';
import type { Actions } from '../../../src/taskpane/office/actions';
import type { CellChange } from '../../../src/core/sheets/cellChange';
import { foundList, listSheet, lowRating, nomineeCheckWith } from '../fixedNominees';
import { blankLead, checkWith, finding, findingsOnRows, task, unknownLead } from '../fixedActions';

/** Names with blanks that nobody sees: at the ends, doubled, unbreakable, a line break. */
export const blankFixes: readonly CellChange[] = [
  ['phạm thu dung   ', 'phạm thu dung'],
  ['Lê  Văn Nháp', 'Lê Văn Nháp'],
  ['Trần\u00a0Thị Thử', 'Trần Thị Thử'],
  ['Ngô Thị\nMẫu', 'Ngô Thị Mẫu'],
].map(([from = '', to = ''], row) => ({ cell: { sheet: listSheet, row: row + 2, column: 1 }, from, to }));

/** Remarks on such names, each with its own change. */
export const untidyNames: readonly OpenFinding[] = blankFixes.map((fix, index) => ({
  key: `DS-16:${index}`,
  mustBeMended: false,
  rule: 'DS-16',
  messageId: 'spaces',
  severity: 'info',
  where: { kind: 'cell', cell: fix.cell },
  field: 'name',
  data: {
    who: String(fix.to),
    row: fix.cell.row + 1,
    field: 'name',
    kind: 'individual',
    header: 'Họ và tên',
    at: 'within',
  },
  fix,
  fixKind: 'spaces',
}));

const leads = ['Văn phòng HĐND và UBND', 'Công an', 'Phòng Văn hóa - Xã hội'];

/** Findings on the tasks of three bodies, and one of the whole sheet. */
const ofUnits: Partial<Actions> = {
  checkTasks: () => {
    const rows = Array.from({ length: 15 }, (_, row) => row + 3);
    const found = rows.map((row) => finding({ ...(row % 2 === 0 ? blankLead : unknownLead), row }));
    const whole = { ...finding(blankLead), where: { kind: 'sheet', sheet: 'Theo dõi NV' } } as const;
    const tasks = rows.map((row) => ({
      ...task({ key: `t${row}`, content: `Việc ${row}`, itemId: 'II.1' }),
      row,
      leads: {
        value: [{ text: 'x', canonical: leads[row % 3] ?? null, kind: 'known' } as const],
        text: 'x',
        cell: null,
      },
    }));
    return Promise.resolve(done({ ...checkWith([...found, whole]), tasks }));
  },
};

/** States of the list of findings for the gallery. */
export const findingStates = {
  thousands: { checkTasks: () => Promise.resolve(done(checkWith(findingsOnRows(10_000)))) },
  ofUnits,
  blanks: {
    checkNominees: () =>
      Promise.resolve(
        done(
          nomineeCheckWith({
            findings: [lowRating, ...untidyNames],
            fixes: blankFixes.map((fix) => ({ kind: 'spaces', field: 'name', fix })),
            questions: [
              {
                kind: 'date',
                field: 'decisionDate',
                cell:
                  lowRating.where.kind === 'cell' ? lowRating.where.cell : { sheet: '', row: 0, column: 0 },
                from: '3/4/2026',
                choices: ['03/04/2026', '04/03/2026'],
              },
            ],
          }),
        ),
      ),
  },
  ignored: {
    checkNominees: () =>
      Promise.resolve(
        done(
          nomineeCheckWith({
            lists: [foundList],
            findings: untidyNames.slice(1),
            ignored: [{ finding: lowRating, reason: 'đã có Quyết định số 12', on: '2026-03-02' }],
          }),
        ),
      ),
  },
} satisfies Readonly<Record<string, Partial<Actions>>>;
