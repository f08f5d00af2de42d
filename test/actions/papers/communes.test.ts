import { holdsCommunesTable } from '../../../src/actions/holdsCommunesTable';
import { writeCommunesTable } from '../../../src/actions/papers/communes';
import { listUndo, undo } from '../../../src/actions/undoSteps';
import type { CheckedCommune } from '../../../src/core/papers/communes/checkedCommune';
import { communes as words } from '../../../src/strings/papers/communes';
import { sheetNames, startHost, valuesOf } from '../../workbook/office';
import { today, valueOf } from '../taskWorkbook';

const figures = {
  commune: null,
  tasks: 3,
  nominees: null,
  errors: 1,
  warnings: 0,
  quota: null,
  deadlines: { overdue: 0, soon: 0, dossiersDue: null },
  rules: [{ rule: 'NV-08', severity: 'error' as const, findings: 1 }],
};
const communes: readonly CheckedCommune[] = [
  { file: '=1+1.xlsx', kind: 'checked', figures },
  { file: '+x/-hỏng.xlsx', kind: 'failed', why: "'@hỏng" },
];

/** Cells of a column, below its head. */
async function below(sheet: string, head: string): Promise<readonly unknown[]> {
  const rows = await valuesOf(sheet);
  const at = rows.findIndex((row) => row.includes(head));
  const column = rows[at]?.indexOf(head) ?? -1;
  return rows.slice(at + 1).map((row) => row[column]);
}

test("both sheets are written, people's words as they are, and bear our mark; undo takes them away", async () => {
  await startHost();
  const before = await sheetNames();
  expect(await holdsCommunesTable(today)).toBe(false);
  const { sheets } = valueOf(await writeCommunesTable({ today, communes }));
  const { communes: table, rules } = words.sheetNames;
  expect(sheets.map(({ sheet }) => sheet)).toEqual([table, rules]);
  expect((await sheetNames()).filter((name) => !before.includes(name))).toEqual([table, rules]);
  expect((await below(table, words.columns.file)).slice(0, 2)).toEqual(['=1+1.xlsx', '+x/-hỏng.xlsx']);
  expect((await below(table, words.columns.errors)).slice(0, 3)).toEqual([1, '', 1]);
  expect((await below(table, words.columns.remark))[1]).toContain("'@hỏng");
  expect(await below(rules, words.ruleColumns.title)).toEqual(['Ngày không có thật']);
  for (const { sheet, headRow } of sheets)
    expect((await valuesOf(sheet))[headRow - 1]).toContain(words.columns.ordinal);
  expect(await holdsCommunesTable(today)).toBe(true);
  const [step] = valueOf(await listUndo());
  if (step === undefined) throw new Error('no step');
  valueOf(await undo(step, 'ask'));
  expect(await sheetNames()).toEqual(before);
});
