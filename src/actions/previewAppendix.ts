import { appendixChanges } from '../core/reports/appendixChanges';
import { readWorkbook } from '../workbook/readWorkbook';
import { freeName } from '../workbook/ownSheet';
import type { CheckRequest } from './checkTasks';
import { appendixName, makeAppendix } from './makeAppendix';
import { understandOffice } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import type { AppendixPreview } from './reports';

/** What generating the appendix would write; nothing is written. Two batches. */
export async function previewAppendix(request: CheckRequest): Promise<Outcome<AppendixPreview>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const reading = understandOffice(read.value, request.plan ?? null);
  const sheet = appendixName(reading, undefined);
  const made = makeAppendix(reading, { today: request.today, sheetName: sheet });
  if (!made.ok) return made;
  const { report, findings } = made.value;
  const isTaken = reading.appendixSheet === null && read.value.sheets.some(({ name }) => name === sheet);
  return done({
    sheet,
    isNew: reading.appendixSheet === null,
    tasks: report.taskCount,
    groups: report.groupCount,
    ...appendixChanges(reading.standing, report),
    itemsWithoutTasks: report.itemsWithoutTasks.map(({ id, title }) => ({ id: id ?? '', title })),
    findings,
    nameOnOffer: isTaken
      ? freeName(
          sheet,
          read.value.sheets.map(({ name }) => name),
        )
      : null,
  });
}
