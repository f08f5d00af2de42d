import { atOnce } from '../../../../src/core/work/work';
import fc from 'fast-check';
import type { Plan } from '../../../../src/core/plan/plan';
import { planSheetDraft } from '../../../../src/core/papers/planSheet/planSheet';
import { revisePlan } from '../../../../src/core/papers/planSheet/planRevision';
import { readPlanSheet } from '../../../../src/core/papers/planSheet/readPlanSheet';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { Grid } from '../../../../src/core/sheets/grid';
import { makeIsoDate } from '../../../../src/core/time/isoDate';
import { planSheet as words } from '../../../../src/strings/papers/planSheet';
import { samplePlan } from '../samplePlan';

function gridOf(plan: Plan): Grid {
  const { content } = atOnce(revisePlan(null, plan, words));
  return atOnce(gridOfDraft(planSheetDraft(content.file, { words, sheetName: words.sheetName })));
}

function planOf(grid: Grid): Plan {
  const reading = readPlanSheet(grid, words);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
}

/** The grid with its rows changed; formats follow. */
function withRows(
  grid: Grid,
  change: (rows: readonly (readonly (string | number)[])[]) => readonly (readonly (string | number)[])[],
): Grid {
  const values = change(grid.values as readonly (readonly (string | number)[])[]);
  return { ...grid, values, numberFormats: values.map((row) => row.map(() => 'General')) };
}

const text = fc
  .stringMatching(/^[^\s\u0000-\u001f][^\u0000-\u001f]{0,60}$/u)
  .map((each) => each.normalize('NFC').trim())
  .filter((each) => each !== '');
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });
const id = fc.stringMatching(/^[IVX]{1,3}(\.[0-9]{1,2})?$/);
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((parts) => makeIsoDate(parts));
const year = fc.integer({ min: 1950, max: 2050 });
const item = fc.record({
  id: orNull(id),
  title: text,
  points: fc.array(text, { maxLength: 3 }),
  shortName: orNull(text),
});
const citation = fc
  .record({
    kind: text,
    number: orNull(text),
    date: day,
    year: orNull(year),
    text,
    isLegalBasis: fc.boolean(),
  })
  .map((each) => ({ ...each, date: each.year === null ? each.date : null }));
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  origin: fc.constantFrom(
    'docx' as const,
    'text' as const,
    'markdown' as const,
    'pasted' as const,
    'sheet' as const,
  ),
  document: fc.record({
    kind: orNull(text),
    number: orNull(text),
    numberAsPrinted: orNull(text),
    place: orNull(text),
    date: fc.oneof(day, fc.constant(null)),
    dateAsPrinted: orNull(text),
    year: orNull(year),
    title: orNull(text),
    issuer: orNull(text),
    mentionsAppendix: fc.boolean(),
    hasEndMark: fc.boolean(),
  }),
  parts: fc.array(fc.record({ id: orNull(id), title: text, items: fc.array(item, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  taskPartId: orNull(id),
  bodies: fc.array(fc.record({ id: orNull(id), name: text, duties: fc.array(text, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  citations: fc.array(citation, { maxLength: 3 }),
  recipients: fc.array(text, { maxLength: 3 }),
  signature: fc.record({
    onBehalfOf: orNull(text),
    forRole: orNull(text),
    role: orNull(text),
    name: orNull(text),
  }),
  doubts: fc.array(
    fc.record({
      messageId: fc.constantFrom('a', 'b'),
      data: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(text, fc.integer())),
    }),
    { maxLength: 2 },
  ),
});

describe('the plan sheet', () => {
  test('a plan comes back the same', () => {
    expect(planOf(gridOf(samplePlan))).toEqual(samplePlan);
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(planOf(gridOf(plan))).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  test('a row that people insert without a kind goes on in the one above', () => {
    const grid = withRows(gridOf(samplePlan), (rows) => {
      const at = rows.findIndex((row) => row[1] === 'II.2');
      return rows.toSpliced(at + 1, 0, ['', '', 'ý thêm', '', '', '', '']);
    });
    expect(planOf(grid).parts[1]?.items[1]?.points).toEqual(['ý thêm']);
  });

  test('a short name, a corrected number and a typed day are read', () => {
    const grid = withRows(gridOf(samplePlan), (rows) =>
      rows.map((row) => {
        if (row[1] === 'II.3') return row.with(3, 'Khen thưởng');
        if (row[0] === words.kinds.number) return row.with(2, '09/KH-UBND');
        return row[0] === words.kinds.date ? row.with(2, '5/2/2026') : row;
      }),
    );
    const plan = planOf(grid);
    expect(plan.parts[1]?.items[2]?.shortName).toBe('Khen thưởng');
    expect(plan.document).toMatchObject({ number: '09/KH-UBND', date: '2026-02-05' });
  });

  test('an unknown kind is a doubt that keeps the words, and stays one until it is settled', () => {
    const strange = withRows(gridOf(samplePlan), (rows) => [
      ...rows,
      ['Ghi vội', '', 'một điều', '', '', '', ''],
    ]);
    const plan = planOf(strange);
    expect(plan.doubts).toEqual([
      { messageId: 'planSheetRow', data: { row: strange.values.length, kind: 'Ghi vội', text: 'một điều' } },
    ]);
    expect(planOf(gridOf(plan)).doubts).toEqual(plan.doubts);
    const settled = withRows(gridOf(plan), (rows) =>
      rows.map((row) => (row[0] === words.kinds.doubt ? row.with(3, words.settled) : row)),
    );
    expect(planOf(settled).doubts).toEqual([]);
  });

  test('columns and rows may stand anywhere; without a header it is not a plan sheet', () => {
    const grid = gridOf(samplePlan);
    const moved = withRows(grid, (rows) => [['x'], ...rows].map((row) => ['', ...row]));
    expect(
      planOf({ ...moved, numberFormats: moved.values.map((row) => row.map(() => 'dd/mm/yyyy')) }).parts,
    ).toEqual(samplePlan.parts);
    expect(readPlanSheet({ ...grid, values: grid.values.slice(3) }, words)).toEqual({
      ok: false,
      reason: 'noHeader',
    });
  });

  test('any grid is read or refused, never thrown at', () => {
    const cell = fc.oneof(
      fc.constantFrom(...Object.values(words.kinds), ...Object.values(words.columns), ''),
      fc.string(),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 12 }), (rows) => {
        const reading = readPlanSheet(
          { ...gridOf(samplePlan), values: rows, numberFormats: rows.map((row) => row.map(() => 'General')) },
          words,
        );
        expect(reading.ok || reading.reason === 'noHeader').toBe(true);
      }),
    );
  });
});
