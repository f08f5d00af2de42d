import { atOnce } from '../../src/core/work/work';
import { currentLawBook } from '../../src/core/law/currentBook';
import { findNomineeTables } from '../../src/core/nominees/findNomineeTables';
import { readNominees } from '../../src/core/nominees/readNominees';
import { noRegistrations } from '../../src/core/nominees/registrations';
import type { Finding } from '../../src/core/rules/finding';
import { noNomineeSettings } from '../../src/core/rules/nomineeInputs';
import { parseIsoDate, type IsoDate } from '../../src/core/time/isoDate';
import { workingCalendar } from '../../src/core/time/workingDays';
import { gridsOfFile } from '../fixtures/gridsOfFile';
import { nomineeSample, nomineeSampleIds, placeOf } from '../fixtures/nomineeSample';
import { foundOnLists } from '../core/rules/found';

const book = currentLawBook();

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

function check(path: string, when: { readonly today: string; readonly year: number }): readonly Finding[] {
  const found = atOnce(findNomineeTables(gridsOfFile(path), { confirmed: [], book }));
  const { nominees, missing } = atOnce(
    readNominees(found.tables, {
      year: when.year,
      book,
      historyTables: found.historyTables,
      knownUnits: [],
      differentPersons: new Set(),
    }),
  );
  const today = day(when.today);
  const reviewDay = day(`${when.year}-12-31`);
  return foundOnLists({
    year: when.year,
    reviewDay,
    standardsDay: reviewDay,
    isLawUnsure: false,
    decisionDay: { date: today, which: 'today' },
    paperDay: today,
    book,
    law: { standards: book.at(reviewDay), decision: book.at(today), paper: book.at(today) },
    nominees,
    everyone: nominees,
    tables: found.tables,
    registrations: noRegistrations,
    missing,
    calendar: workingCalendar([]),
    plan: null,
    tasks: null,
    settings: noNomineeSettings,
    today,
  });
}

const line = (finding: { rule: string; severity: string; place: string }): string =>
  `${finding.severity} ${finding.rule} ${finding.place}`;

describe.each(nomineeSampleIds)('%s', (id) => {
  const sample = nomineeSample(id);

  test('clean lists: not one error or warning', () => {
    const findings = check(sample.clean, sample);
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map((one) => line({ ...one, place: placeOf(one) })),
    ).toEqual([]);
  });

  test('seeded lists: every seeded fault and no other error or warning', () => {
    const findings = check(sample.seeded, sample).map((one) => line({ ...one, place: placeOf(one) }));
    const seeded = sample.faults.map(line);
    expect(findings.filter((one) => !one.startsWith('info')).sort()).toEqual(
      seeded.filter((one) => !one.startsWith('info')).sort(),
    );
    expect(findings).toEqual(expect.arrayContaining(seeded));
  });
});
