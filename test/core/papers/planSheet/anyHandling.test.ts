import fc from 'fast-check';
import type { Plan } from '../../../../src/core/plan/plan';
import type { PlanSheetContent } from '../../../../src/core/papers/planSheet/planSheet';
import { readPlanSheet } from '../../../../src/core/papers/planSheet/readPlanSheet';
import type { Grid } from '../../../../src/core/sheets/grid';
import { planSheet as words } from '../../../../src/strings/papers/planSheet';
import { anyPlan, smallPlan } from './anyPlan';
import {
  asVersion1,
  at,
  freshSheet,
  gridOfContent,
  handled,
  handlings,
  headRowOf,
  otherVersion,
  revise,
  textsOf,
  typedOn,
} from './handledSheet';

const versionsOf = (plan: Plan) => fc.tuple(fc.constant(plan), otherVersion(plan));
const plans = fc.oneof(
  { weight: 4, arbitrary: smallPlan.chain(versionsOf) },
  { weight: 1, arbitrary: fc.tuple(smallPlan, smallPlan) },
  { weight: 1, arbitrary: anyPlan.chain(versionsOf) },
);
const sides = ['sheet', 'file'] as const;

/** What a sheet says. The first word of people's own rows is left out: one without it may go on in another line by now. */
const rowsOf = (content: PlanSheetContent) =>
  gridOfContent(content).values.map((row) => (row[at.key] === '' ? row.with(at.kind, '') : row));

/** The words that people typed as points of an item, each with the item's title before the file changed it. */
function itemsOfTyped(grid: Grid): ReadonlyMap<string, string> {
  const reading = readPlanSheet(grid, words);
  const items = reading.ok ? reading.plan.parts.flatMap((part) => part.items) : [];
  return new Map(
    items.flatMap(({ title, points }) =>
      points
        .filter((point) => point.startsWith('gõ'))
        .map((point) => [point, title.replace(/ tệp\d$/, '')] as const),
    ),
  );
}

describe('a plan read again, whatever people did to its sheet', () => {
  test.each([
    ['as it is written now', (sheet: ReturnType<typeof freshSheet>) => sheet],
    ['as version 1 wrote it', asVersion1],
  ])('nothing typed vanishes without being shown: a sheet %s', (_name, written) => {
    fc.assert(
      fc.property(plans, handlings, ([plan, next], doings) => {
        const stands = handled(written(freshSheet(plan)), doings);
        const { content, changes } = revise(stands, next);
        const lost = new Set(changes.lost.map(({ text }) => text));
        const decided = new Set(changes.conflicts.map(({ typed }) => typed));
        for (const side of sides) {
          const texts = textsOf(gridOfContent(content[side]));
          const gone = typedOn(stands).filter((text) => !texts.has(text) && !lost.has(text));
          expect(side === 'sheet' ? gone : gone.filter((text) => !decided.has(text))).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('a sheet that nobody touched says what the file says, and nothing is asked', () => {
    fc.assert(
      fc.property(plans, ([plan, next]) => {
        const { content, changes } = revise(freshSheet(plan), next);
        for (const side of sides) expect(gridOfContent(content[side])).toEqual(freshSheet(next));
        const people = { ...changes, added: [], changed: [], removed: [] };
        expect(Object.values(people).flat()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the same file again changes nothing, and asks nothing twice', () => {
    fc.assert(
      fc.property(plans, handlings, fc.constantFrom(...sides), ([plan, next], doings, side) => {
        const written = revise(handled(freshSheet(plan), doings), next).content[side];
        const again = revise(gridOfContent(written), next);
        for (const other of sides) expect(rowsOf(again.content[other])).toEqual(rowsOf(written));
        expect(again.changes.conflicts).toEqual([]);
        expect(again.changes.lost).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('a short name stays with its title, wherever the file puts it', () => {
    fc.assert(
      fc.property(plans, ([plan, next]) => {
        const titles = (of: typeof plan) => of.parts.flatMap(({ items }) => items.map(({ title }) => title));
        const isOnce = (title: string, of: typeof plan) =>
          titles(of).filter((one) => one === title).length === 1;
        const both = titles(plan).filter((title) => isOnce(title, plan) && isOnce(title, next));
        const sheet = freshSheet(plan);
        const head = headRowOf(sheet);
        const isItem = (row: readonly unknown[], title: string) =>
          row[at.content] === title && String(row[at.key]).startsWith('line:item:');
        const typed = {
          ...sheet,
          values: sheet.values.map((row, index) => {
            const title = both.findIndex((one) => index > head && isItem(row, one));
            return title < 0 ? row : row.with(at.name, `gõ${title}`);
          }),
        };
        const { content } = revise(typed, next);
        for (const side of sides) {
          const rows = gridOfContent(content[side]).values;
          for (const [index, title] of both.entries())
            expect(rows.find((row) => isItem(row, title))?.[at.name]).toBe(`gõ${index}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a point that people added stays under its item, as long as that item stands', () => {
    const points = fc.array(
      fc.record({
        does: fc.constant('insert' as const),
        row: fc.nat(200),
        kind: fc.constantFrom('', words.kinds.point),
        column: fc.constant(at.content),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(plans, points, ([plan, next], doings) => {
        const stands = handled(freshSheet(plan), doings);
        const { content } = revise(stands, next);
        const before = itemsOfTyped(stands);
        const after = itemsOfTyped(gridOfContent(content.sheet));
        for (const [typed, title] of before) expect(after.get(typed)).toBe(title);
        for (const [typed, title] of itemsOfTyped(gridOfContent(content.file)))
          expect(before.get(typed) ?? title).toBe(title);
      }),
      { numRuns: 60 },
    );
  });
});
