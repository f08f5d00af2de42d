import type { Judgement } from './judgement';

/** A file of the corpus and what became of it. */
export interface JudgedFile {
  /** Below the corpus' folder, with "/". */
  readonly path: string;
  readonly judgement: Judgement;
}

const columns = [
  'collection',
  'files',
  'opened',
  'refused',
  'save same',
  'edited',
  'with sheet',
  'src/xlsx',
  'exceljs',
  'openpyxl',
  'validated',
  'cells',
  'words',
  'in doubt',
  'failed',
];

/** The table of counts, a line for each folder below the corpus' own, and one line for each failure. */
export function corpusTable(judged: readonly JudgedFile[]): string {
  const folders = [...new Set(judged.map(({ path }) => folderOf(path)))].sort();
  const rows = folders.map((folder) =>
    counted(
      folder,
      judged.filter(({ path }) => folderOf(path) === folder),
    ),
  );
  const lines = [columns, ...rows, counted('all', judged)];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const table = lines.map((line) => line.map((cell, at) => aligned(cell, widths[at] ?? 0, at)).join('  '));
  const failures = judged.flatMap(({ path, judgement }) =>
    judgement.failures.map((failure) => `${path}: ${failure}`),
  );
  return `${table.join('\n')}\n\n${failures.length === 0 ? 'no failure' : failures.join('\n')}\n`;
}

function aligned(cell: string, width: number, at: number): string {
  return at === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function folderOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

function counted(name: string, judged: readonly JudgedFile[]): string[] {
  const all = judged.map(({ judgement }) => judgement);
  const count = (holds: (one: Judgement) => boolean) => String(all.filter(holds).length);
  const sum = (of: (one: Judgement) => number) => String(all.reduce((total, one) => total + of(one), 0));
  const of = (program: string) =>
    `${count((one) => one.sameIn.includes(program))}/${count((one) => one.readIn.includes(program))}`;
  return [
    name,
    String(all.length),
    count((one) => one.outcome === 'opened'),
    count((one) => one.outcome === 'refused'),
    count((one) => one.isUnchanged),
    count((one) => one.isEdited),
    count((one) => one.hasAddedSheet),
    of('src/xlsx'),
    of('exceljs'),
    of('openpyxl'),
    count((one) => one.isValidated),
    sum((one) => one.cells),
    sum((one) => one.words),
    count((one) => one.doubts > 0),
    count((one) => one.failures.length > 0),
  ];
}
