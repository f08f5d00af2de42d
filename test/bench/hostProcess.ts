import { createHash } from 'node:crypto';
import { createExcelHost, limitsOfTheWeb } from '../../src/excel-host/host';
import type { ExcelHost, SheetView, TransportAnswer, TransportRequest } from '../../src/excel-host/host';
import { loadOfficeSchema } from '../../src/excel-host/node/officeInNode';
import { openZip, unpackEntry } from '../../src/xlsx/zip/zip';
import { neededApi } from '../../src/workbook/capabilities';
import { benchNominees } from './benchNominees';
import { benchWorkbook } from './benchTasks';

/** Workbooks that the process can open, by what they list. */
const workbooks = { tasks: benchWorkbook, nominees: benchNominees };

export type BenchWorkbook = keyof typeof workbooks;

/** What is asked of the process that holds the embedded Excel; every question is answered under its number. */
export type HostQuestion = { readonly id: number } & (
  | { readonly ask: 'open'; readonly workbook: BenchWorkbook; readonly rows: number }
  | { readonly ask: 'run'; readonly request: TransportRequest }
  | { readonly ask: 'type'; readonly cell: Parameters<ExcelHost['editCell']>[0] }
  | { readonly ask: 'seen' }
);

/** The answers, by question. */
export interface HostAnswers {
  readonly open: null;
  readonly run: TransportAnswer;
  readonly type: null;
  /** A fingerprint of all that is seen of each sheet, and of each part of the file that holds no sheet and no style. */
  readonly seen: Readonly<Record<string, string>>;
}

let host: ExcelHost | null = null;

function answerTo(question: HostQuestion, answer: (value: HostAnswers[HostQuestion['ask']]) => void): void {
  if (question.ask === 'open') {
    const { file } = workbooks[question.workbook](question.rows);
    const opened = createExcelHost({
      file,
      schema: loadOfficeSchema(),
      apiLevel: neededApi.version,
      ...limitsOfTheWeb,
    });
    if (!opened.ok) throw new Error(opened.reason);
    host = opened.host;
    answer(null);
    return;
  }
  if (host === null) throw new Error('no workbook is open');
  if (question.ask === 'run') host.execute(question.request, answer);
  else if (question.ask === 'type') {
    host.editCell(question.cell);
    answer(null);
  } else answer({ ...seenOf(host), ...fingerprintsOf(host.save()) });
}

function seenOf(of: ExcelHost): Readonly<Record<string, string>> {
  return Object.fromEntries(of.view().sheets.map((sheet) => [sheet.name, fingerprintOf(sheet)]));
}

function fingerprintOf(sheet: SheetView): string {
  const hash = createHash('sha256');
  const looks = new Map<object, string>();
  const lookText = (look: object): string => {
    const known = looks.get(look) ?? JSON.stringify(look);
    looks.set(look, known);
    return known;
  };
  const cells = sheet.cells().sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, entry, kind, look } of cells)
    hash.update(`${row},${column},${kind},${entry},${lookText(look)}\n`);
  const heights = Array.from({ length: sheet.rows }, (_, row) => sheet.rowHeight(row));
  const widths = Array.from({ length: sheet.columns }, (_, column) => sheet.columnWidth(column));
  hash.update(JSON.stringify([sheet.visibility, sheet.merges, heights, widths]));
  return hash.digest('hex');
}

/** Sheets and styles are written anew where cells were put back, and say the same. */
const saysNothingNew = /worksheets\/sheet|styles\.xml$/;

function fingerprintsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const zip = openZip(file);
  if (!zip.ok) throw new Error(zip.reason);
  const { archive } = zip;
  return Object.fromEntries(
    [...archive.entries.keys()]
      .filter((name) => !saysNothingNew.test(name))
      .map((name) => [
        name,
        createHash('sha256')
          .update(unpackEntry(archive, name) ?? new Uint8Array())
          .digest('hex'),
      ]),
  );
}

process.on('message', (question: HostQuestion) => {
  answerTo(question, (value) => process.send?.({ id: question.id, value }));
});
