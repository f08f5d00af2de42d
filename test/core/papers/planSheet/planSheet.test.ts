import { atOnce } from '../../../../src/core/work/work';
import fc from 'fast-check';
import type { NominationAsk, Plan } from '../../../../src/core/plan/plan';
import { parseIsoDate, type IsoDate } from '../../../../src/core/time/isoDate';
import { planSheetDraft } from '../../../../src/core/papers/planSheet/planSheet';
import { revisePlan } from '../../../../src/core/papers/planSheet/planRevision';
import { readPlanSheet } from '../../../../src/core/papers/planSheet/readPlanSheet';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { Grid } from '../../../../src/core/sheets/grid';
import { planSheet as words } from '../../../../src/strings/papers/planSheet';
import { samplePlan } from '../samplePlan';
import { anyPlan } from './anyPlan';

function gridOf(plan: Plan): Grid {
  const { content } = atOnce(revisePlan(null, plan, words));
  return atOnce(gridOfDraft(planSheetDraft(content.file, { words, sheetName: words.sheetName })));
}

function someDay(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(text);
  return day;
}

function planOf(grid: Grid): Plan {
  const reading = readPlanSheet(grid, words);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
}

const asked: NominationAsk = {
  itemId: 'II.3',
  kind: 'quota',
  text: 'Mỗi thôn đề nghị 02 cá nhân',
  figure: 2,
  lastDay: null,
  counted: 'persons',
  bound: null,
  shareOf: null,
  sharedBy: null,
};
/** The sample plan with one of each. */
const demanding: Plan = {
  ...samplePlan,
  targets: [{ itemId: 'II.1', text: '90% hộ ký cam kết' }],
  deadlines: [{ itemId: 'II.1', text: 'Ký cam kết trước ngày 15/3', lastDay: someDay('2026-03-15') }],
  asks: [asked],
};

/** The grid with its rows changed; formats follow. */
function withRows(
  grid: Grid,
  change: (rows: readonly (readonly (string | number)[])[]) => readonly (readonly (string | number)[])[],
): Grid {
  const values = change(grid.values as readonly (readonly (string | number)[])[]);
  return { ...grid, values, numberFormats: values.map((row) => row.map(() => 'General')) };
}

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

  test('a sheet of a version without the rows of years has those of its one year', () => {
    const added = [words.kinds.yearFrom, words.kinds.yearTo, words.kinds.chairmanIssues];
    const grid = withRows(gridOf(samplePlan), (rows) =>
      rows.filter(([kind]) => !added.includes(String(kind))),
    );
    const { year, years, isIssuedByChairman } = samplePlan.document;
    expect(planOf(grid).document).toMatchObject({ year, years, isIssuedByChairman });
  });

  test('a corrected year of a plan of one year is its years; those of several stay', () => {
    const year = (plan: Plan): Plan =>
      planOf(
        withRows(gridOf(plan), (rows) =>
          rows.map((row) => (row[0] === words.kinds.year ? row.with(2, 2027) : row)),
        ),
      );
    expect(year(samplePlan).document.years).toEqual({ from: 2027, to: 2027 });
    const several = { ...samplePlan.document, years: { from: 2026, to: 2030 } };
    expect(year({ ...samplePlan, document: several }).document).toMatchObject({
      year: 2027,
      years: several.years,
    });
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

  test('what people correct in targets, days and what is asked of nominations is read', () => {
    const grid = withRows(gridOf(demanding), (rows) => {
      const corrected = rows.map((row) => {
        if (row[0] === words.kinds.target) return row.with(2, '95% hộ ký cam kết');
        if (row[0] === words.kinds.deadline) return row.with(4, '20/3/2026');
        return row[2] === asked.text ? row.with(3, `${words.asks.quota} : 3`) : row;
      });
      const at = corrected.findIndex((row) => row[0] === words.kinds.target);
      return corrected.toSpliced(at + 1, 0, ['', 'II.2', 'Không có đơn thư', '', '', '', '']);
    });
    const { targets, deadlines, asks, doubts } = planOf(grid);
    expect(targets).toEqual([
      { itemId: 'II.1', text: '95% hộ ký cam kết' },
      { itemId: 'II.2', text: 'Không có đơn thư' },
    ]);
    expect(deadlines).toEqual([{ ...demanding.deadlines[0], lastDay: '2026-03-20' }]);
    expect(asks).toEqual([{ ...asked, figure: 3 }]);
    expect(doubts).toEqual([]);
  });

  test.each([
    ['3', [['persons', 3]]],
    ['3 hộ', [['households', 3]]],
    ['3 Tập thể', [['collectives', 3]]],
    ['3 con trâu', []],
  ])('whom an ask counts, as people corrected it, else as its sentence says: %s', (figure, expected) => {
    const grid = withRows(gridOf(demanding), (rows) =>
      rows.map((row) => (row[2] === asked.text ? row.with(3, `${words.asks.quota}: ${figure}`) : row)),
    );
    const { asks, doubts } = planOf(grid);
    expect(asks.map(({ counted, figure: count }) => [counted, count])).toEqual(expected);
    const ofAsks = doubts.filter(({ data }) => data['kind'] === words.kinds.ask);
    expect(ofAsks).toHaveLength(1 - expected.length);
  });

  test('a deadline without its day, and an ask of an unknown kind, are doubts that keep the words', () => {
    const grid = withRows(gridOf(demanding), (rows) =>
      rows.map((row) => {
        if (row[0] === words.kinds.deadline) return row.with(4, 'sớm');
        return row[0] === words.kinds.ask ? row.with(3, 'gì đó') : row;
      }),
    );
    const { deadlines, asks, doubts } = planOf(grid);
    expect([...deadlines, ...asks]).toEqual([]);
    expect(doubts.map(({ messageId, data }) => [messageId, data['kind']])).toEqual([
      ['planSheetRow', words.kinds.deadline],
      ['planSheetRow', words.kinds.ask],
    ]);
  });

  test('a sheet of before there were such sections has none of them', () => {
    const ours: readonly string[] = [
      words.kinds.target,
      words.kinds.deadline,
      words.kinds.ask,
      words.sections.targets,
      words.sections.deadlines,
      words.sections.asks,
    ];
    const old = withRows(gridOf(demanding), (rows) => rows.filter((row) => !ours.includes(String(row[0]))));
    expect(planOf(old)).toMatchObject({ targets: [], deadlines: [], asks: [], doubts: [] });
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
