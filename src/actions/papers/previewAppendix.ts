import { appendixChangesInSteps } from '../../core/papers/appendix/appendixChanges';
import { part, type Steps } from '../../core/work/work';
import { inSlices } from '../../workbook/inSlices';
import { freeName } from '../../core/sheets/sheetNames';
import type { CheckRequest } from '../checkTasks';
import { appendixName, makeAppendixInSteps } from './makeAppendix';
import type { OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { readTaskTable, tableIsRead } from '../running/readTaskTable';
import type { AppendixPreview } from '../../core/office/taskReports';
import { watching } from '../running/watching';

/** What generating the appendix would write; nothing is written. As many batches as a check of the tasks. */
export async function previewAppendix(request: CheckRequest): Promise<Outcome<AppendixPreview>> {
  const watch = watching(request);
  const read = await readTaskTable(request, watch);
  if (!read.ok) return read;
  const preview = await inSlices(
    previewInSteps(read.value.reading, request),
    watch.stage({ from: tableIsRead, to: 1 }),
  );
  return preview.ok ? preview.value : failed(preview.block);
}

function* previewInSteps(reading: OfficeReading, request: CheckRequest): Steps<Outcome<AppendixPreview>> {
  const sheet = appendixName(reading, undefined);
  const made = yield* part(makeAppendixInSteps(reading, { today: request.today, sheetName: sheet }), 0, 0.8);
  if (!made.ok) return made;
  const { report, findings } = made.value;
  const names = reading.snapshot.sheets.map(({ name }) => name);
  const isTaken = reading.appendixSheet === null && names.includes(sheet);
  return done({
    sheet,
    isNew: reading.appendixSheet === null,
    tasks: report.taskCount,
    groups: report.groupCount,
    ...(yield* part(appendixChangesInSteps(reading.standing, report), 0.8, 1)),
    doubtful: report.doubtful,
    itemsWithoutTasks: report.itemsWithoutTasks.map(({ id, title }) => ({ id: id ?? '', title })),
    findings,
    nameOnOffer: isTaken ? freeName(sheet, names) : null,
  });
}
