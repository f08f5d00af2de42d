import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lawInUse } from '../../../src/actions/running/lawInUse';
import { ownSheetWords } from '../../../src/actions/running/ownSheetWords';
import { judgeNominees } from '../../../src/core/office/judgeNominees';
import { hasLists } from '../../../src/core/office/office';
import { understandOffice } from '../../../src/core/office/understandOffice';
import { atOnce } from '../../../src/core/work/work';
import { gridsOfFile } from '../../fixtures/gridsOfFile';
import { nomineeSample, nomineeSampleIds } from '../../fixtures/nomineeSample';
import { snapshotOf } from '../../samples/strangers/reading';
import { day } from '../rules/taskSheet';
import { checked, toldTwice, wrongsOfChoices, wrongsOfFixes, type Checking } from './afterFixes';
import { untidyList } from './untidyList';

/** The check of nomination lists on a day, without a plan. */
const checkOn =
  (today: string): Checking =>
  (grids) => {
    const on = day(today);
    const asked = { plan: null, planSide: null, today: on, year: null, law: lawInUse(), say: ownSheetWords };
    const office = atOnce(understandOffice(snapshotOf(grids), asked));
    if (!hasLists(office)) return [];
    return atOnce(judgeNominees(office, { today: on, decisionDate: null, dueDate: null })).findings;
  };

const fixtures = join(__dirname, '..', '..', 'fixtures');
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(fixtures, folder, name));

const workbooks = [
  ...nomineeSampleIds.flatMap((id) => {
    const { clean, seeded, today } = nomineeSample(id);
    return [clean, seeded].map((path) => [path.slice(fixtures.length + 1), path, today] as const);
  }),
  ...[...filesOf('strangers'), ...filesOf('workbooks')].map(
    (path) => [path.slice(fixtures.length + 1), path, '2026-11-20'] as const,
  ),
];

describe.each(workbooks)('%s', (_name, path, today) => {
  const workbook = checked(gridsOfFile(path), checkOn(today));

  test('each fix settles its finding and brings no new one; so do all of a kind at once', () => {
    expect(wrongsOfFixes(workbook)).toEqual([]);
  });

  test('whichever choice is taken, the finding that asked is gone', () => {
    expect(wrongsOfChoices(workbook)).toEqual([]);
  });

  test('nothing is told twice of one cell', () => {
    expect(toldTwice(workbook.before)).toEqual([]);
  });
});

test('the same on lists with planted faults', () => {
  fc.assert(
    fc.property(untidyList, (grids) => {
      const workbook = checked(grids, checkOn('2025-12-20'));
      expect(wrongsOfFixes(workbook)).toEqual([]);
      expect(wrongsOfChoices(workbook)).toEqual([]);
      expect(toldTwice(workbook.before)).toEqual([]);
    }),
    { numRuns: Number(process.env['FIX_RUNS'] ?? 8), seed: 7 },
  );
});
