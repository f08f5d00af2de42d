import { parseArgs } from 'node:util';
import { parseIsoDate, type IsoDate } from '../actions';
import { commandLine } from '../strings/commandLine';

/** What the command line was asked to do. Paths are as typed; `today` is checked to be YYYY-MM-DD. */
export type CliRequest =
  | { readonly command: 'plan'; readonly planFile: string; readonly convertOldFonts: boolean }
  /** Looks through a file of the law book; with `write`, puts the add-in's own edition there instead. */
  | { readonly command: 'law'; readonly file: string; readonly does: 'check' | 'write' }
  | {
      readonly command: 'join';
      readonly workbook: string;
      /** Lists that units sent in, .xlsx or .docx. */
      readonly unitFiles: readonly string[];
      readonly out: string;
      readonly today: IsoDate;
      /** taken: rows that name no unit get the one that title or file name tell. */
      readonly proposals: 'taken' | 'left';
    }
  | {
      readonly command: 'run' | 'check';
      readonly workbook: string;
      readonly planFile: string | null;
      /** An edition of the law book to go by; null: the add-in's own. */
      readonly lawFile: string | null;
      /** True where a plan in TCVN3 or VNI is converted and read; false: it is told of. */
      readonly convertOldFonts: boolean;
      readonly out: string | null;
      readonly today: IsoDate;
      /** `run` only: where the appendix goes as a Word file; null: no Word file. */
      readonly docx: string | null;
      /** `run` only: true where the nomination list is made as well. */
      readonly nominationList: boolean;
      /** `run` only: true where all that is open is written as a list as well. */
      readonly findingsList: boolean;
      /** `run` only: true where the office's own summary tables are filled as well. */
      readonly fillOfficeTables: boolean;
      /** `run` only: true where the standard tables are formulas; false: as the workbook remembers it, else numbers. */
      readonly formulas: boolean;
    }
  /** `check` of more than one workbook, of a folder, or with a table or a number of workers. */
  | {
      readonly command: 'checkMany';
      /** Workbooks, and folders that hold them; at least one. */
      readonly places: readonly string[];
      readonly planFile: string | null;
      readonly lawFile: string | null;
      readonly convertOldFonts: boolean;
      readonly today: IsoDate;
      /** How many workbooks are checked at once; null: as many as the machine has cores. */
      readonly jobs: number | null;
      /** Where the table of all of them goes; null: no table. */
      readonly table: string | null;
    }
  | { readonly command: 'help' };

/** Workers at most: each holds a workbook and the library. */
const mostJobs = 64;

/** What to type, a line each. */
const usageLines = [
  'plan PLAN_FILE [--convert-old-fonts]',
  'run WORKBOOK.xlsx [--plan PLAN_FILE] --out OUT.xlsx [--nomination-list] [--findings-list] [--fill-own] [--formulas] [--docx OUT.docx] [--law LAW.json] [--convert-old-fonts] [--today YYYY-MM-DD]',
  'check WORKBOOK.xlsx [--plan PLAN_FILE] [--law LAW.json] [--convert-old-fonts] [--today YYYY-MM-DD]',
  'check FOLDER|WORKBOOK.xlsx… [--plan PLAN_FILE] [--jobs N] [--table OUT.xlsx] [--law LAW.json] [--convert-old-fonts] [--today YYYY-MM-DD]',
  'join WORKBOOK.xlsx UNIT_FILE… --out OUT.xlsx [--take-units] [--today YYYY-MM-DD]',
  'law LAW.json',
  'law --write LAW.json',
];

/** Printed to stderr when the words are off. */
const usage = usageLines.join(' | ');

/** What `--help` prints: every command, and how many workbooks are checked. */
export const help = [...usageLines, '', ...commandLine.many.help].join('\n');

/** What the words rest on beside themselves. */
interface Surroundings {
  /** The day to take where `--today` is absent, YYYY-MM-DD. */
  readonly clockToday: string;
  /** True for a path that names a folder. */
  readonly isFolder: (path: string) => boolean;
}

/** Reads the words after the script's name. */
export function readArguments(
  words: readonly string[],
  { clockToday, isFolder }: Surroundings,
): { readonly ok: true; readonly request: CliRequest } | { readonly ok: false; readonly why: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        law: { type: 'string' },
        write: { type: 'string' },
        out: { type: 'string' },
        docx: { type: 'string' },
        'nomination-list': { type: 'boolean' },
        'findings-list': { type: 'boolean' },
        'fill-own': { type: 'boolean' },
        formulas: { type: 'boolean' },
        'convert-old-fonts': { type: 'boolean' },
        'take-units': { type: 'boolean' },
        today: { type: 'string' },
        jobs: { type: 'string' },
        table: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : usage };
  }
  const [command, file, ...rest] = parsed.positionals;
  const { write } = parsed.values;
  if (parsed.values.help === true) return { ok: true, request: { command: 'help' } };
  const isOfMany = parsed.values.jobs !== undefined || parsed.values.table !== undefined;
  if (command === 'check' && file !== undefined && write === undefined) {
    if (rest.length > 0 || isOfMany || isFolder(file))
      return readMany([file, ...rest], parsed.values, clockToday);
  }
  if (isOfMany) return { ok: false, why: usage };
  if (command === 'law' && write !== undefined && file === undefined)
    return { ok: true, request: { command, file: write, does: 'write' } };
  if (command === 'join' && file !== undefined && rest.length > 0 && write === undefined) {
    const { out } = parsed.values;
    const today = parseIsoDate(parsed.values.today ?? clockToday);
    if (today === null) return { ok: false, why: commandLine.badToday(parsed.values.today ?? clockToday) };
    if (out === undefined) return { ok: false, why: commandLine.outMissing };
    const proposals = parsed.values['take-units'] === true ? 'taken' : 'left';
    return { ok: true, request: { command, workbook: file, unitFiles: rest, out, today, proposals } };
  }
  if (file === undefined || rest.length > 0 || write !== undefined) return { ok: false, why: usage };
  const convertOldFonts = parsed.values['convert-old-fonts'] === true;
  if (command === 'law') return { ok: true, request: { command, file, does: 'check' } };
  if (command === 'plan') return { ok: true, request: { command, planFile: file, convertOldFonts } };
  if (command !== 'run' && command !== 'check') return { ok: false, why: usage };
  const todayText = parsed.values.today ?? clockToday;
  const today = parseIsoDate(todayText);
  if (today === null) return { ok: false, why: commandLine.badToday(todayText) };
  const out = parsed.values.out ?? null;
  if (command === 'run' && out === null) return { ok: false, why: commandLine.outMissing };
  return {
    ok: true,
    request: {
      command,
      workbook: file,
      planFile: parsed.values.plan ?? null,
      lawFile: parsed.values.law ?? null,
      convertOldFonts,
      out,
      today,
      docx: command === 'run' ? (parsed.values.docx ?? null) : null,
      nominationList: command === 'run' && parsed.values['nomination-list'] === true,
      findingsList: command === 'run' && parsed.values['findings-list'] === true,
      fillOfficeTables: command === 'run' && parsed.values['fill-own'] === true,
      formulas: command === 'run' && parsed.values.formulas === true,
    },
  };
}

/** What was typed behind the dashes, as far as `check` of many workbooks knows it. */
type Typed = Readonly<Partial<Record<'plan' | 'law' | 'today' | 'jobs' | 'table' | 'out', string>>> & {
  readonly 'convert-old-fonts'?: boolean;
};

function readMany(
  places: readonly string[],
  typed: Typed,
  clockToday: string,
): ReturnType<typeof readArguments> {
  const today = parseIsoDate(typed.today ?? clockToday);
  if (today === null) return { ok: false, why: commandLine.badToday(typed.today ?? clockToday) };
  // nothing of many workbooks is written but their table
  if (typed.out !== undefined) return { ok: false, why: commandLine.many.noOut };
  const jobs = typed.jobs === undefined ? null : Number(typed.jobs);
  if (jobs !== null && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs))
    return { ok: false, why: commandLine.many.badJobs(typed.jobs ?? '', mostJobs) };
  if (typed.table !== undefined && !/\.xlsx$/i.test(typed.table))
    return { ok: false, why: commandLine.many.badTable(typed.table) };
  return {
    ok: true,
    request: {
      command: 'checkMany',
      places,
      planFile: typed.plan ?? null,
      lawFile: typed.law ?? null,
      convertOldFonts: typed['convert-old-fonts'] === true,
      today,
      jobs,
      table: typed.table ?? null,
    },
  };
}
