import type { ChosenFile } from './running/chosenFile';
import { bodyDictionary } from '../core/bodies/bodyDictionary';
import type { Plan, PlanOrigin } from '../core/plan/plan';
import type { PlanParagraph } from '../core/plan/planParagraph';
import { paragraphsFromText } from '../core/plan/planText';
import { readPlan } from '../core/plan/readPlan';
import { tasksInTables } from '../core/tasks/tasksInTables';
import { wholeInSlices } from '../workbook/inSlices';
import { done, failed, type FileTrouble, type Outcome } from '../core/work/outcome';

/** Reads a plan from a .docx, .txt or .md file. Nothing is written; what is wrong with the file is said. */
export async function readPlanFile(file: ChosenFile): Promise<Outcome<Plan>> {
  const kind = kindOfFile(file);
  if (kind.trouble !== null) return unreadable(file, kind.trouble);
  if (kind.origin === 'docx') {
    const { readDocx } = await import('../xlsx/docx/readDocx');
    const document = readDocx(file.bytes);
    if (!document.ok) return unreadable(file, document.reason);
    return planFrom(document.paragraphs, { origin: 'docx', file });
  }
  return planFrom(paragraphsFromText(decodeText(file.bytes)), { origin: kind.origin, file });
}

/** Reads a plan from pasted text. */
export function readPlanText(text: string): Promise<Outcome<Plan>> {
  return planFrom(paragraphsFromText(text), { origin: 'pasted', file: null });
}

async function planFrom(
  paragraphs: readonly PlanParagraph[],
  source: { readonly origin: PlanOrigin; readonly file: ChosenFile | null },
): Promise<Outcome<Plan>> {
  const reading = readPlan(paragraphs, { origin: source.origin });
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

/** UTF-8, or UTF-16 where the file begins with its mark (Notepad's "Unicode"). */
function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
