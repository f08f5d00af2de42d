import { nomineesOf } from '../../core/office/judgeNominees';
import type { Office } from '../../core/office/office';
import { ownGrid, ownSheetName } from '../../core/office/ownSheets';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { registerRows } from '../../core/nominees/historyRegister';
import { draftAwardHistory, type AwardHistoryReport } from '../../core/papers/awardHistory/awardHistory';
import { readAwardHistory } from '../../core/papers/awardHistory/awardHistorySheet';
import { awardRecords } from '../../core/papers/awardHistory/awardRecords';
import { caseDays } from '../../core/rules/nominees/evidence/caseDays';
import { awardName } from '../../core/rules/nominees/evidence/nomineeFinding';
import { freeName, isSameName } from '../../core/sheets/sheetNames';
import type { IsoDate } from '../../core/time/isoDate';
import { part, type Work } from '../../core/work/work';
import { awardHistory as words } from '../../strings/papers/awardHistory';

/** The award history of a workbook, not yet written. */
export interface MadeHistory {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly report: AwardHistoryReport;
  /** Names that stand for several persons of the same unit. */
  readonly sameNames: readonly string[];
}

/** Works out the award history of the lists, their columns of earlier years and the registers. Bit by bit. */
export function* makeHistory(
  office: Office,
  asked: { readonly today: IsoDate; readonly withPersonal: boolean },
): Work<MadeHistory> {
  const { snapshot } = office;
  const { book } = office.law;
  const { year, historyTables } = office.lists;
  const own = ownGrid(snapshot, 'awardHistory');
  const { nominees } = yield* part(nomineesOf(office), 0, 0.5);
  const days = caseDays({ year: year.year, nominees, book, today: asked.today });
  const names = new Map(book.edition.awards.map(({ value }) => [value.id, value.name]));
  const registers = historyTables.filter(({ sheet }) => sheet !== own?.sheet);
  const collecting = awardRecords({
    differentPersons: new Set(office.snapshot.settings.differentPersons),
    nominees,
    registers: registers.flatMap((table) => registerRows(table, book)),
    year: year.year,
    awardName: (nominee) => awardName(days, nominee),
    nameOf: (id) => names.get(id) ?? id,
  });
  const { records, sameNames } = yield* part(collecting, 0.5, 0.6);
  const existing = own === null ? null : yield* part(readAwardHistory(own), 0.6, 0.7);
  const sheet = ownSheetName(snapshot, 'awardHistory') ?? freeSheet(words.sheetName, snapshot);
  const drafting = draftAwardHistory({
    records,
    existing,
    year: year.year,
    withPersonal: asked.withPersonal,
    words,
    sheetName: sheet,
    book,
  });
  const report = yield* part(drafting, 0.7, 1);
  return { sheet, isNew: own === null, report, sameNames };
}

/** The name itself, or the first free one where a sheet has it already. */
export function freeSheet(usual: string, { sheets }: Pick<WorkbookSnapshot, 'sheets'>): string {
  const names = sheets.map(({ name }) => name);
  return names.some((name) => isSameName(name, usual)) ? freeName(usual, names) : usual;
}
