import type { ChosenFile } from './running/chosenFile';
import { bodyDictionary } from '../core/bodies/bodyDictionary';
import type { Plan, PlanOrigin } from '../core/plan/plan';
import type { PlanParagraph } from '../core/plan/planParagraph';
import { paragraphsFromText } from '../core/plan/planText';
import { readPlan } from '../core/plan/readPlan';
import { tasksInTables } from '../core/tasks/tasksInTables';
import { wholeInSlices } from '../workbook/inSlices';
import { convertPaper, recognisePaper } from '../core/text/oldFonts/fontSpans';
import type { OldFontFinding } from '../core/text/oldFonts/recognise';
import { done, failed, type FileTrouble, type Outcome } from '../core/work/outcome';

/** What to do with a paper in an old font: tell of it and read nothing, convert it, or read it as it stands. */
export type OldFontChoice = 'tell' | 'convert' | 'keep';

/** Reads a plan from a .docx, .txt or .md file. Nothing is written; what is wrong with the file is said, an old font too. */
export function readPlanFile(file: ChosenFile): Promise<Outcome<Plan>> {
  return readPlanFileWith(file, 'tell');
}

/** The same, where the person said what to do with an old font (TCVN3, VNI). */
export async function readPlanFileWith(file: ChosenFile, oldFonts: OldFontChoice): Promise<Outcome<Plan>> {
  const kind = kindOfFile(file);
  if (kind.trouble !== null) return unreadable(file, kind.trouble);
  const { origin } = kind;
  if (origin === 'docx') {
    const { readDocx } = await import('../xlsx/docx/readDocx');
    const document = readDocx(file.bytes);
    if (!document.ok) return unreadable(file, document.reason);
    const { paragraphs, oldFonts: spans } = document;
    const fonted = paragraphs.map(({ text }, at) => ({ text, fonts: spans.get(at) ?? [] }));
    const found = oldFonts === 'keep' ? null : recognisePaper(fonted);
    if (found === null) return planFrom(paragraphs, { origin, file });
    if (oldFonts === 'tell') return inOldFont(found);
    const texts = convertPaper(fonted, found);
    const converted = paragraphs.map((paragraph, at) => ({
      ...paragraph,
      text: texts[at] ?? paragraph.text,
    }));
    return planFrom(converted, { origin, file });
  }
  return planOfText(textOf(file.bytes), { origin, file, oldFonts });
}

/** Reads a plan from pasted text. */
export function readPlanText(text: string): Promise<Outcome<Plan>> {
  return readPlanTextWith(text, 'tell');
}

/** The same, where the person said what to do with an old font. */
export function readPlanTextWith(text: string, oldFonts: OldFontChoice): Promise<Outcome<Plan>> {
  return planOfText(text, { origin: 'pasted', file: null, oldFonts });
}

interface PlanSource {
  readonly origin: PlanOrigin;
  readonly file: ChosenFile | null;
}

async function planOfText(
  text: string,
  source: PlanSource & { readonly oldFonts: OldFontChoice },
): Promise<Outcome<Plan>> {
  const lines = text.split('\n').map((line) => ({ text: line, fonts: [] }));
  const found = source.oldFonts === 'keep' ? null : recognisePaper(lines);
  if (found !== null && source.oldFonts === 'tell') return inOldFont(found);
  const words = found === null ? text : convertPaper(lines, found).join('\n');
  return planFrom(paragraphsFromText(words), source);
}

async function planFrom(paragraphs: readonly PlanParagraph[], source: PlanSource): Promise<Outcome<Plan>> {
  const reading = await wholeInSlices(readPlan(paragraphs, { origin: source.origin }));
  if (reading.ok) return done(await withTasks(reading.plan));
  if (reading.reason === 'empty' && source.file !== null) return unreadable(source.file, 'empty');
  return failed({ reason: 'notAPlan' });
}

/** The plan with the tasks that its own tables list. */
async function withTasks(plan: Plan): Promise<Plan> {
  if (plan.tables.length === 0) return plan;
  const dictionary = bodyDictionary({
    planBodies: plan.bodies.map(({ name }) => name),
    officeBodies: [],
    on: plan.document.date,
  });
  return { ...plan, tasks: await wholeInSlices(tasksInTables(plan.tables, dictionary)) };
}

function inOldFont({ encoding, font, samples }: OldFontFinding): Outcome<never> {
  return failed({ reason: 'oldFont', encoding, font, samples });
}

function unreadable(file: ChosenFile, why: FileTrouble): Outcome<never> {
  return failed({ reason: 'unreadableFile', file: file.name, why });
}

type FileKind =
  | { readonly trouble: null; readonly origin: 'docx' | 'text' | 'markdown' }
  | { readonly trouble: FileTrouble };

/** Tells a file by its first bytes; the name only decides between plain text and Markdown. */
function kindOfFile({ name, bytes }: ChosenFile): FileKind {
  if (bytes.length === 0) return { trouble: 'empty' };
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { trouble: 'pdf' };
  // the OLE container holds old Word and Excel files, and newer ones behind a password
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { trouble: troubleOfOle(extension) };
  if (startsWith(bytes, [0x50, 0x4b])) {
    return extension === 'docx' ? { trouble: null, origin: 'docx' } : { trouble: 'unknownKind' };
  }
  if (extension === 'docx') return { trouble: 'broken' };
  if (extension === 'pdf' || extension === 'doc' || extension === 'xls') return { trouble: extension };
  return { trouble: null, origin: extension === 'md' ? 'markdown' : 'text' };
}

function troubleOfOle(extension: string): FileTrouble {
  if (extension === 'doc' || extension === 'xls') return extension;
  return extension === 'docx' || extension === 'xlsx' ? 'encrypted' : 'unknownKind';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** UTF-8, or UTF-16 where the file begins with its mark (Notepad's "Unicode"); what is neither, as an old editor wrote it. */
function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // one byte a letter, as Windows wrote before Unicode; without an old font's words it is a damaged UTF-8 file
    const text = new TextDecoder('windows-1252').decode(bytes);
    const found = recognisePaper(text.split('\n').map((line) => ({ text: line, fonts: [] })));
    return found === null ? new TextDecoder('utf-8').decode(bytes) : text;
  }
}
