import type { Plan, PlanItem } from '../../../../src/core/plan/plan';
import type { CellValue } from '../../../../src/core/sheets/grid';
import { samplePlan } from '../samplePlan';
import { at } from './handledSheet';

type Rows = readonly (readonly CellValue[])[];
/** What a person does to the rows of the sheet. */
export type Change = (rows: Rows) => Rows;

/** The sample with points, a body and a doubt; no short name yet. */
export const plan: Plan = withItems(
  {
    ...samplePlan,
    bodies: [{ id: 'III.1', name: 'Văn phòng', duties: ['Tham mưu', 'Tổng hợp'] }],
    recipients: ['Như trên', 'Lưu: VT'],
    doubts: [{ messageId: 'noYear', data: {} }],
  },
  (item) => ({
    ...item,
    shortName: null,
    points: [`Ý một của ${item.id ?? ''}`, `Ý hai của ${item.id ?? ''}`],
  }),
);

/** The plan with its items changed; null: taken out. */
export function withItems(of: Plan, change: (item: PlanItem) => PlanItem | null): Plan {
  const parts = of.parts.map((part) => ({
    ...part,
    items: part.items.flatMap((item) => {
      const changed = change(item);
      return changed === null ? [] : [changed];
    }),
  }));
  return { ...of, parts };
}

/** The plan with another title under a number. */
export const retitled = (id: string, title: string) =>
  withItems(plan, (item) => (item.id === id ? { ...item, title } : item));
/** The plan without an item. */
export const without = (id: string) => withItems(plan, (item) => (item.id === id ? null : item));

/** II.4 comes first in its part and every item is counted anew. */
export const renumbered: Plan = {
  ...plan,
  parts: plan.parts.map((part) => {
    const items = [...part.items].sort((a, b) => Number(b.id === 'II.4') - Number(a.id === 'II.4'));
    return { ...part, items: items.map((item, index) => ({ ...item, id: `${part.id ?? ''}.${index + 1}` })) };
  }),
};

/** Of another year, with another title. */
export const ofNextYear: Plan = {
  ...retitled('II.3', 'Khen thưởng năm sau'),
  document: { ...plan.document, year: 2027, years: { from: 2027, to: 2027 } },
};

/** A row by its number, or by what it says. */
export const isRow = (name: string) => (row: readonly CellValue[]) =>
  row[at.number] === name || row[at.content] === name;

/** Types into a cell of a row. */
export const typeAt =
  (number: string, column: number, text: string): Change =>
  (rows) =>
    rows.map((row) => (isRow(number)(row) ? row.with(column, text) : row));

/** Puts a row right below another. */
export const insertBelow =
  (number: string, ...cells: readonly CellValue[]): Change =>
  (rows) =>
    rows.toSpliced(rows.findIndex(isRow(number)) + 1, 0, [
      ...cells,
      ...Array<CellValue>(7 - cells.length).fill(''),
    ]);

/** Takes rows out, from one on. */
export const takeOut =
  (number: string, rowCount = 1): Change =>
  (rows) =>
    rows.toSpliced(rows.findIndex(isRow(number)), rowCount);

/** One after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (rows) =>
    changes.reduce((done, change) => change(done), rows);

/** What an item of the plan is called. */
export const title = (number: string) =>
  plan.parts.flatMap(({ items }) => items).find(({ id }) => id === number)?.title ?? '';
