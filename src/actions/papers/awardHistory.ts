import { registerRows } from '../../core/nominees/historyRegister';
import { readNomineesInSteps } from '../../core/nominees/readNominees';
import { awardHistoryInSteps, type AwardHistoryReport } from '../../core/papers/awardHistory/awardHistory';
import { readAwardHistoryInSteps } from '../../core/papers/awardHistory/awardHistorySheet';
import { awardRecordsInSteps } from '../../core/papers/awardHistory/awardRecords';
import { caseDays } from '../../core/rules/nominees/evidence/caseDays';
import { awardName } from '../../core/rules/nominees/evidence/nomineeFinding';
import { part, type Steps } from '../../core/work/work';
import type { IsoDate } from '../../core/time/isoDate';
import { awardHistory as words } from '../../strings/vi/awardHistory';
import { freeName, isSameName } from '../../core/sheets/sheetNames';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { NomineeReading } from '../../core/office/nomineeReading';
import { ownGrid, ownSheetName } from '../../core/office/officeReading';
import type { PlannedWrite } from '../running/plannedWrite';

/** The award history of a workbook, not yet written. */
export interface PlannedHistory {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly report: AwardHistoryReport;
  /** Names that stand for several persons of the same unit. */
  readonly sameNames: readonly string[];
  readonly write: PlannedWrite;
}

/** Works out the award history of the lists, their columns of earlier years and the registers. In steps. */
export function* planHistoryInSteps(
  reading: NomineeReading,
  asked: { readonly today: IsoDate; readonly withPersonal: boolean },
): Steps<PlannedHistory> {
  const { office, law, year, lists, historyTables } = reading;
  const { snapshot } = office;
  const { book } = law;
  const own = ownGrid(snapshot, 'awardHistory');
  const readLists = readNomineesInSteps(lists, { year: year.year, book, historyTables });
  const { nominees } = yield* part(readLists, 0, 0.5);
  const days = caseDays({ year: year.year, nominees, book, today: asked.today });
  const names = new Map(book.edition.awards.map(({ value }) => [value.id, value.name]));
  const registers = historyTables.filter(({ sheet }) => sheet !== own?.sheet);
  const collecting = awardRecordsInSteps({
    nominees,
    registers: registers.flatMap((table) => registerRows(table, book)),
    year: year.year,
    awardName: (nominee) => awardName(days, nominee),
    nameOf: (id) => names.get(id) ?? id,
  });
  const { records, sameNames } = yield* part(collecting, 0.5, 0.6);
  const standing = own === null ? null : yield* part(readAwardHistoryInSteps(own), 0.6, 0.7);
  const sheet = ownSheetName(snapshot, 'awardHistory') ?? freeSheet(words.sheetName, snapshot);
  const drafting = awardHistoryInSteps({
    records,
    standing,
    year: year.year,
    withPersonal: asked.withPersonal,
    words,
    sheetName: sheet,
    book,
  });
  const report = yield* part(drafting, 0.7, 1);
  const restsOn = [...new Set([...lists, ...historyTables].map((table) => table.sheet))];
  const write = { restsOn, mergesOf: [], targets: [sheet], drafts: () => [report.draft] };
  return { sheet, isNew: own === null, report, sameNames, write };
}

/** The name itself, or the first free one where a sheet has it already. */
export function freeSheet(usual: string, { sheets }: Pick<WorkbookSnapshot, 'sheets'>): string {
  const names = sheets.map(({ name }) => name);
  return names.some((name) => isSameName(name, usual)) ? freeName(usual, names) : usual;
}
