import fc from 'fast-check';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { historyRegister, registerRows } from '../../../../src/core/nominees/historyRegister';
import type { Nominee } from '../../../../src/core/nominees/nominee';
import { readNominees } from '../../../../src/core/nominees/readNominees';
import { sharedRecords, yearRecords } from '../../../../src/core/nominees/yearRecords';
import {
  draftAwardHistory,
  type AwardHistoryReport,
} from '../../../../src/core/papers/awardHistory/awardHistory';
import { readAwardHistory } from '../../../../src/core/papers/awardHistory/awardHistorySheet';
import { awardRecords, type AwardRecord } from '../../../../src/core/papers/awardHistory/awardRecords';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { CellValue, Grid } from '../../../../src/core/sheets/grid';
import { atOnce } from '../../../../src/core/work/work';
import { awardHistory as words } from '../../../../src/strings/papers/awardHistory';
import { gridsOfFile } from '../../../fixtures/gridsOfFile';
import { nomineeSample } from '../../../fixtures/nomineeSample';

const book = currentLawBook();
const nameOf = (id: string): string =>
  book.edition.awards.find(({ value }) => value.id === id)?.value.name ?? id;

function sampleOf(id: 'nominees-ward-2025' | 'nominees-commune-2023') {
  const sample = nomineeSample(id);
  const { tables, historyTables } = atOnce(
    findNomineeTables(gridsOfFile(sample.clean), { confirmed: [], book }),
  );
  const { nominees } = atOnce(
    readNominees(tables, {
      year: sample.year,
      book,
      historyTables,
      knownUnits: [],
      differentPersons: new Set(),
    }),
  );
  const registers = historyTables.flatMap((table) => registerRows(table, book));
  const awardName = ({ award }: Nominee): string => (award.value === null ? award.text : nameOf(award.value));
  const { records } = atOnce(
    awardRecords({ differentPersons: new Set(), nominees, registers, year: sample.year, awardName, nameOf }),
  );
  return { year: sample.year, nominees, registers, records };
}

interface Asked {
  readonly records: readonly AwardRecord[];
  readonly year: number;
  readonly existing?: Grid;
  readonly withPersonal?: boolean;
}

function historyOf({ records, year, existing, withPersonal = false }: Asked): AwardHistoryReport {
  const stands = existing === undefined ? null : atOnce(readAwardHistory(existing));
  if (existing !== undefined && stands === null) throw new Error('no award history');
  const sheetName = words.sheetName;
  return atOnce(draftAwardHistory({ records, existing: stands, year, withPersonal, words, sheetName, book }));
}

const sheetOf = (asked: Asked): Grid => atOnce(gridOfDraft(historyOf(asked).draft));

function registerOf(grid: Grid) {
  const { tables, historyTables, unlikely } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
  expect([tables.length, historyTables.length, unlikely.length]).toEqual([0, 1, 0]);
  return historyRegister(historyTables, book);
}

/** The sheet after people wrote into a column of the rows that fit. */
function typed(
  grid: Grid,
  at: {
    readonly column: string;
    readonly value: CellValue;
    readonly row: (row: readonly CellValue[]) => boolean;
  },
): Grid {
  const header = grid.values.findIndex((row) => row.includes(words.columns.name));
  const column = grid.values[header]?.indexOf(at.column) ?? -1;
  expect(column).toBeGreaterThan(0);
  return {
    ...grid,
    values: grid.values.map((row, index) =>
      index > header && at.row(row) ? row.with(column, at.value) : row,
    ),
  };
}

const isProposal = (row: readonly CellValue[]): boolean => row.includes(words.states.proposed);
const plain = (history: Nominee['history']) =>
  history.map(({ year, awards, rating, decision }) => ({
    year,
    awards: [...awards].sort(),
    rating,
    decision,
  }));

describe.each(['nominees-ward-2025', 'nominees-commune-2023'] as const)('award history of %s', (id) => {
  const sample = sampleOf(id);

  test('read back as a register it tells the same earlier years; nominations are no awards', () => {
    const register = registerOf(sheetOf({ ...sample, withPersonal: true }));
    expect(sample.nominees.length).toBeGreaterThan(10);
    for (const nominee of sample.nominees) {
      const before = plain(nominee.history).filter(({ year }) => year < sample.year);
      const read = plain(yearRecords(register.of(nominee), sharedRecords()));
      expect(read.filter(({ year }) => year < sample.year)).toEqual(before);
      expect(read.filter(({ year }) => year >= sample.year).flatMap(({ awards }) => awards)).toEqual([]);
    }
  });

  test('once their decisions are filled in, all nominations are awards', () => {
    const sheet = typed(sheetOf(sample), {
      column: words.columns.decision,
      value: '12/QĐ-UBND',
      row: isProposal,
    });
    const register = registerOf(sheet);
    for (const nominee of sample.nominees.filter(
      ({ award, name }) => award.value !== null && name.value !== '',
    )) {
      const ofYear = register.of(nominee).filter(({ year }) => year === sample.year);
      expect(ofYear.flatMap(({ awards }) => awards)).toContain(nominee.award.value);
    }
  });

  test('every record stands once, without personal numbers unless asked for', () => {
    const sheet = sheetOf(sample);
    expect(new Set(sample.records.map(({ key }) => key)).size).toBe(sample.records.length);
    expect(atOnce(readAwardHistory(sheet))?.rows).toHaveLength(sample.records.length);
    expect(sheet.values.flat().filter((value) => /\d{9}/.test(String(value)))).toEqual([]);
  });

  test('a second run says the same, and keeps what people typed', () => {
    const first = sheetOf(sample);
    expect(sheetOf({ ...sample, existing: first })).toEqual(first);
    const filled = typed(first, { column: words.columns.decision, value: '12/QĐ-UBND', row: isProposal });
    const again = historyOf({ ...sample, existing: filled });
    expect(atOnce(gridOfDraft(again.draft)).values.map((row) => row.slice(0, -1))).toEqual(
      filled.values.map((row) => row.slice(0, -1)),
    );
    expect(again).toMatchObject({ added: 0, nominations: 0 });
  });

  test('a nomination that is withdrawn goes, one with a decision stays', () => {
    const first = sheetOf(sample);
    const records = sample.records.filter((record) => !record.isProposal);
    const proposals = sample.records.length - records.length;
    expect(historyOf({ ...sample, records, existing: first }).rows).toBe(records.length);
    const filled = typed(first, { column: words.columns.decision, value: '1/QĐ', row: isProposal });
    expect(historyOf({ ...sample, records, existing: filled }).rows).toBe(records.length + proposals);
  });

  test('the year after, nothing goes, and what is told again is not doubled', () => {
    const first = sheetOf(sample);
    const later = historyOf({ ...sample, year: sample.year + 1, records: [], existing: first });
    expect(later).toMatchObject({ rows: sample.records.length, added: 0 });
  });
});

test('rows that people add count as records: they are not written twice', () => {
  const { records, year } = sampleOf('nominees-ward-2025');
  const [one] = records;
  if (one === undefined) throw new Error('no records');
  const sheet = sheetOf({ records, year });
  const bare: Grid = {
    ...sheet,
    values: sheet.values.map((row) => (String(row.at(-1)).startsWith('award:') ? row.with(-1, '') : row)),
  };
  expect(historyOf({ records, year, existing: bare })).toMatchObject({ rows: records.length, added: 0 });
});

const awards = book.edition.awards.map(({ value }) => value.id);
const history = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2015, max: 2024 }),
    awards: fc.uniqueArray(fc.constantFrom(...awards), { minLength: 1, maxLength: 3 }),
    rating: fc.constantFrom(
      'excellent' as const,
      'good' as const,
      'completed' as const,
      'notCompleted' as const,
      null,
    ),
    decision: fc.constantFrom('12/QĐ-UBND', '845/QĐ-CTUBND', null),
  }),
  { selector: ({ year }) => year, maxLength: 6 },
);

test('any history reads back as it was', () => {
  const { nominees, year } = sampleOf('nominees-ward-2025');
  const few = [...new Map(nominees.map((nominee) => [nominee.name.value, nominee])).values()].slice(0, 5);
  fc.assert(
    fc.property(fc.array(history, { minLength: 5, maxLength: 5 }), (histories) => {
      const told = few.map((nominee, at): Nominee => {
        const records = (histories[at] ?? []).map((record) => ({ ...record, cell: null }));
        return { ...nominee, history: records.sort((one, other) => one.year - other.year) };
      });
      const { records } = atOnce(
        awardRecords({
          differentPersons: new Set(),
          nominees: told,
          registers: [],
          year,
          awardName: () => '',
          nameOf,
        }),
      );
      const register = registerOf(sheetOf({ records, year }));
      for (const nominee of told) {
        const read = plain(yearRecords(register.of(nominee), sharedRecords())).filter(
          (record) => record.year < year,
        );
        expect(read).toEqual(plain(nominee.history));
      }
    }),
    { numRuns: 60 },
  );
});
