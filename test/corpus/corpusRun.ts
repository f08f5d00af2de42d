import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { corpusTable } from './corpusTable';
import type { JudgedFile } from './corpusTable';
import type { WordTold } from './judgedWord';
import type { WorkbookTold } from './judgedWorkbook';
import { failedBy, judgeWord, judgeWorkbook } from './judgement';
import type { Judgement, OtherReading } from './judgement';
import { lineProcess } from './lineProcess';
import type { LineProcess, Starting } from './lineProcess';
import type { Reading } from './reading';
import { installedValidator, newFaults } from './validator';
import type { Validate } from './validator';

/** What a run over a corpus is asked. */
export interface CorpusRequest {
  readonly folder: string;
  /** Only files whose path has this in it. */
  readonly only: string;
  /** How long a file may take in each of the programs. */
  readonly seconds: number;
  /** What does the project's part; openpyxl's Python; where the validator was installed. */
  readonly ours: Starting;
  readonly python: string;
  readonly validatorFolder: string;
  /** The validator, which takes most of the time, is asked about every so manieth file. */
  readonly validateEvery: number;
  readonly say: (line: string) => void;
}

/** What came of it: the table with a line for each failure, and how many files failed. */
export interface CorpusResult {
  readonly table: string;
  readonly failed: number;
}

/** This project's own part, in a process of its own that may take 2 GB. */
export const ownProcess: Starting = nodeProcess('test/corpus/ourProcess.ts');

function nodeProcess(script: string): Starting {
  const args = ['--max-old-space-size=2048', '--import', 'tsx', join(...script.split('/'))];
  return { command: process.execPath, args };
}

interface Programs {
  readonly ours: LineProcess;
  readonly others: readonly { readonly program: string; readonly reader: LineProcess }[];
  readonly validate: Validate | null;
  /** Where the edited file of the moment lies. */
  readonly scratch: string;
}

/**
 * Opens, saves and edits every workbook and reads every Word file below a folder, one after another, each within bounds of
 * time and memory, and judges what came of it. Programs that are not there are named and left out.
 */
export async function corpusRun(request: CorpusRequest): Promise<CorpusResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
  const ours = lineProcess(request.ours);
  const exceljs = lineProcess(nodeProcess('test/corpus/readers/exceljsReader.ts'));
  const script = join('test', 'corpus', 'readers', 'openpyxlReader.py');
  const openpyxl = lineProcess({ command: request.python, args: [script] });
  const hasOpenpyxl = (await openpyxl.ready()) !== null;
  if (!hasOpenpyxl) request.say(`skipped: openpyxl, which ${request.python} does not have`);
  const validate = installedValidator(request.validatorFolder);
  if (validate === null) request.say('skipped: the OOXML validator, which is not installed');
  const others = [
    { program: 'exceljs', reader: exceljs },
    ...(hasOpenpyxl ? [{ program: 'openpyxl', reader: openpyxl }] : []),
  ];
  const programs: Programs = { ours, others, validate, scratch };
  const judged: JudgedFile[] = [];
  try {
    for (const [at, path] of filesBelow(request).entries()) {
      const asked = at % request.validateEvery === 0 ? programs : { ...programs, validate: null };
      const judgement = await judgeFile(join(request.folder, path), request.seconds, asked);
      judged.push({ path, judgement });
      for (const failure of judgement.failures) request.say(`${path}: ${failure}`);
      if (judged.length % 100 === 0) request.say(`${judged.length} files`);
    }
  } finally {
    for (const process of [ours, exceljs, openpyxl]) process.end();
    rmSync(scratch, { recursive: true, force: true });
  }
  const failed = judged.filter(({ judgement }) => judgement.failures.length > 0).length;
  return { table: corpusTable(judged), failed };
}

function filesBelow({ folder, only }: CorpusRequest): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:xlsx|xlsm|xltx|xltm|docx)$/i.test(path) && path.includes(only))
    .sort();
}

async function judgeFile(path: string, seconds: number, programs: Programs): Promise<Judgement> {
  const edited = join(programs.scratch, `edited${extname(path)}`);
  rmSync(edited, { force: true });
  const answer = await programs.ours.ask(JSON.stringify({ path, edited }), seconds);
  if (answer.kind === 'late') return failedBy(`not done in ${seconds} s`);
  if (answer.kind === 'ended') return failedBy(`the process ended: ${answer.said}`);
  const told = JSON.parse(answer.line) as WorkbookTold | WordTold;
  if (told.kind === 'word' || /\.docx$/i.test(path)) return judgeWord(told as WordTold);
  const isEdited = told.kind === 'workbook' && told.edit !== null;
  const others: OtherReading[] = [];
  for (const { program, reader } of programs.others) {
    const before = await readingIn(reader, path, seconds);
    const after = isEdited && before !== null ? await readingIn(reader, edited, seconds) : null;
    others.push({ program, before, after });
  }
  const judgement = judgeWorkbook(told, others);
  if (!isEdited || programs.validate === null) return judgement;
  const found = await newlyFound(programs.validate, path, edited);
  return { ...judgement, isValidated: true, failures: [...judgement.failures, ...found] };
}

async function readingIn(reader: LineProcess, path: string, seconds: number): Promise<Reading | null> {
  const answer = await reader.ask(JSON.stringify(path), seconds);
  if (answer.kind !== 'answer') return null;
  const { reading } = JSON.parse(answer.line) as { readonly reading?: Reading };
  // strict files have no sheets to some programs
  return reading === undefined || reading.length === 0 ? null : reading;
}

/** What a validator finds in the edited file and not in the one that came; it is asked about that only where it must be. */
async function newlyFound(validate: Validate, path: string, edited: string): Promise<string[]> {
  const after = await validate(edited);
  if (after === null || after.length === 0) return [];
  const before = (await validate(path)) ?? [];
  return newFaults(before, after)
    .slice(0, 5)
    .map((fault) => `validator: ${fault}`);
}
