import { atOnce } from '../../../../src/core/work/work';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { readNominees } from '../../../../src/core/nominees/readNominees';
import { noRegistrations } from '../../../../src/core/nominees/registrations';
import type { Finding } from '../../../../src/core/rules/finding';
import { noNomineeSettings } from '../../../../src/core/rules/nomineeInputs';
import { caseDays } from '../../../../src/core/rules/nominees/evidence/caseDays';
import { workingCalendar } from '../../../../src/core/time/workingDays';
import { ruleWords } from '../../../../src/strings/papers/ruleWords';
import { sayRule } from '../../../../src/strings/sayRule';
import { gridsOfFile } from '../../../fixtures/gridsOfFile';
import { nomineeSample, nomineeSampleIds, placeOf } from '../../../fixtures/nomineeSample';
import { day } from '../taskSheet';
import { foundOnLists } from '../found';

function judged(path: string, sample: { readonly year: number; readonly today: string }): readonly Finding[] {
  const book = currentLawBook();
  const found = atOnce(findNomineeTables(gridsOfFile(path), { confirmed: [], book }));
  const { nominees, missing } = atOnce(
    readNominees(found.tables, {
      year: sample.year,
      book,
      historyTables: found.historyTables,
      knownUnits: [],
      differentPersons: new Set(),
    }),
  );
  const today = day(sample.today);
  return foundOnLists({
    ...caseDays({ year: sample.year, nominees, book, today }),
    nominees,
    everyone: nominees,
    missing,
    tables: found.tables,
    registrations: noRegistrations,
    calendar: workingCalendar(book.at(today).isCovered ? book.edition.holidays : []),
    plan: null,
    tasks: null,
    settings: noNomineeSettings,
    today,
  });
}

function inShort(finding: Finding): string {
  return `${finding.rule} ${finding.severity} ${placeOf(finding)}`;
}

describe.each(nomineeSampleIds)('%s', (id) => {
  const sample = nomineeSample(id);

  test('the clean lists: not one error or warning', () => {
    const found = judged(sample.clean, sample);
    expect(found.filter(({ severity }) => severity !== 'info').map(inShort)).toEqual([]);
  });

  test('the seeded lists: every seeded fault, and no other error or warning', () => {
    const remarks = new Set(judged(sample.clean, sample).map(inShort));
    const seeded = sample.faults.map(({ rule, severity, place }) => `${rule} ${severity} ${place}`);
    const found = judged(sample.seeded, sample)
      .map((finding) => ({ severity: finding.severity, said: inShort(finding) }))
      .filter(({ severity, said }) => !remarks.has(said) && (severity !== 'info' || seeded.includes(said)));
    expect(found.map(({ said }) => said).sort()).toEqual([...seeded].sort());
  });

  const said = judged(sample.seeded, sample).flatMap((finding) => sayRule(ruleWords, finding) ?? []);

  test('every finding has words without gaps', () => {
    expect(said).toHaveLength(judged(sample.seeded, sample).length);
    for (const { message } of said) {
      expect(message).toMatch(/^\S.*[.]$/);
      expect(message).not.toMatch(/undefined|null|NaN| {2}|“”|\(\)/);
    }
  });

  test('who it is about stands before the evidence in the whole sentence, and not in the evidence', () => {
    const ofSomebody = said.flatMap(({ who, ...rest }) => (who === null ? [] : [{ who, ...rest }]));
    expect(ofSomebody.length).toBeGreaterThan(5);
    for (const { who, evidence, message } of ofSomebody) {
      expect(message.startsWith(`${who}: `) || message.startsWith(`${who} `)).toBe(true);
      expect(message.endsWith(evidence.slice(1))).toBe(true);
      expect(evidence).toMatch(/^[^\p{Ll}]/u);
      expect(evidence).not.toContain(who);
    }
  });
});
