import type { IsoDate } from '../core/time/isoDate';
import { done, failed, type Outcome } from '../core/work/outcome';
import { capabilities } from '../workbook/capabilities';
import { blockOf } from '../workbook/errors';
import { idsOf, questionIds, questions, type QuestionId } from '../workbook/probe/allQuestions';
import { lookAtBook } from '../workbook/probe/book';
import { cleanUp, sheetsOfProbe } from '../workbook/probe/cleanUp';
import { compareWithHost, type Compared } from '../workbook/probe/compare';
import { writeMemory } from '../workbook/probe/memory';
import type { Pause, Question } from '../workbook/probe/question';
import { fileOf, type ExcelFacts, type ProbeRecord, type Told } from '../workbook/probe/record';
import { isSheetOf } from '../workbook/probe/storedText';
import { runStep } from '../workbook/probe/runStep';

export type { Compared } from '../workbook/probe/compare';
export type { QuestionId } from '../workbook/probe/allQuestions';

/** What the workbook is to the probe, and how far the questions have come in it. */
export type ProbeState =
  | { readonly kind: 'empty' }
  /** `wasBegun`: the probe left something in it before somebody used it for something else. */
  | { readonly kind: 'notEmpty'; readonly wasBegun: boolean }
  | { readonly kind: 'begun'; readonly view: ProbeView };

/** How far the questions have come. */
export interface ProbeView {
  readonly record: ProbeRecord;
  readonly questions: readonly ProbeLine[];
  /** What the file says that a person saves and sends. */
  readonly fileText: string;
  /** The question for which what a person has to do was not seen. */
  readonly notDoneYet: QuestionId | null;
  /** False where the workbook did not take it: it is lost when the pane is closed. */
  readonly isKept: boolean;
  /** Sheets of finished questions that Excel did not let go. */
  readonly leftSheets: readonly string[];
}

/** One question: where it stands, and, once it came to an end, the host's answer beside it. */
export interface ProbeLine {
  readonly id: QuestionId;
  readonly group: Question['group'];
  readonly steps: number;
  readonly stepsDone: number;
  /** null: not at its end yet, or the host was never asked. */
  readonly compared: Compared | null;
}

/** What each run of questions gets. */
interface ProbeRun {
  /** What the pane holds; null: what the workbook remembers. */
  readonly record: ProbeRecord | null;
  readonly today: IsoDate;
  readonly pause: Pause;
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Says whether the questions can be tried in the workbook, and how far they have come in it. */
export function openProbe(): Promise<Outcome<ProbeState>> {
  return answering(async () => {
    const book = await lookAtBook();
    return book.kind === 'begun'
      ? { kind: 'begun', view: viewOf(book.record, { notDoneYet: null, isKept: true, leftSheets: [] }) }
      : book;
  });
}

/**
 * Tries all questions that need nobody, and begins those that go on after the workbook was opened again. Those that were
 * answered before are left as they are, those that failed are tried again. Only in an empty workbook; stopped, it remembers how far it came.
 */
export function probeAlone(run: ProbeRun): Promise<Outcome<ProbeState>> {
  return inProbe(run, async (record) => {
    // remembered before anything is tried: from now on the workbook is no longer empty
    await writeMemory(record);
    const wanted = [...idsOf('alone'), ...idsOf('reopening')].filter(
      (id) => (record.told[id]?.state ?? 'failed') === 'failed',
    );
    return tryAll(wanted, { record, run });
  });
}

/** Goes on with the questions that waited for the workbook to be saved, closed and opened again. */
export function probeReopened(run: ProbeRun): Promise<Outcome<ProbeState>> {
  return inProbe(run, (record) => {
    const wanted = idsOf('reopening').filter((id) => record.told[id]?.state === 'begun');
    const reopened = { on: run.today, excel: excelFacts() };
    return tryAll(wanted, { record: { ...record, reopened }, run });
  });
}

/**
 * Takes the next step of a question that needs a hand; one that came to its end begins anew. Only its end is remembered in
 * the workbook: storing something in between could change what Ctrl+Z does.
 */
export function probeByHand(run: ProbeRun & { readonly question: QuestionId }): Promise<Outcome<ProbeState>> {
  const { question, pause } = run;
  return inProbe(run, async (record) => {
    const told = await runStep(question, { told: begunOf(record, question), pause });
    if (told === 'notDoneYet') return { record, notDoneYet: question, isKept: true };
    const now = await ended(withTold(record, question, told), question);
    const isKept = hasEnded(now, question) ? await isRemembered(now) : true;
    return { record: now, notDoneYet: null, isKept };
  });
}

/**
 * Takes all that the probe made out of a workbook in which it was begun: sheets, settings, XML parts, and, once no sheet
 * is left, what it remembers. Answers the sheets that Excel keeps.
 */
export function endProbe(): Promise<Outcome<readonly string[]>> {
  return answering(async () => {
    const book = await lookAtBook();
    const isOurs = book.kind === 'begun' || (book.kind === 'notEmpty' && book.wasBegun);
    if (!isOurs) return [];
    const left = await cleanUp('all');
    if (left.length === 0) await writeMemory(null);
    return left;
  });
}

/** What came of a run: the record, and the question for which a hand is still missing. */
interface Ran {
  readonly record: ProbeRecord;
  readonly notDoneYet: QuestionId | null;
  readonly isKept: boolean;
}

/** Runs in a workbook that is empty or begun; in any other it only says so. */
function inProbe(run: ProbeRun, work: (record: ProbeRecord) => Promise<Ran>): Promise<Outcome<ProbeState>> {
  return answering(async () => {
    const book = await lookAtBook();
    if (book.kind === 'notEmpty') return book;
    const remembered = book.kind === 'begun' ? book.record : newRecord(run.today);
    const { record, notDoneYet, isKept } = await work(run.record ?? remembered);
    const leftSheets = (await sheetsOfProbe()).filter(isOfEnded(record));
    return { kind: 'begun', view: viewOf(record, { notDoneYet, isKept, leftSheets }) };
  });
}

function newRecord(today: IsoDate): ProbeRecord {
  return { version: 1, begun: today, excel: excelFacts(), reopened: null, told: {} };
}

function excelFacts(): ExcelFacts {
  const { platform, officeVersion, highestApi, language } = capabilities();
  return { platform, version: officeVersion, apiSet: highestApi, language };
}

async function tryAll(
  wanted: readonly QuestionId[],
  { record, run }: { readonly record: ProbeRecord; readonly run: ProbeRun },
): Promise<Ran> {
  let now = record;
  for (const [at, id] of wanted.entries()) {
    if (run.signal.aborted) break;
    run.onProgress(at, wanted.length);
    const told = await runStep(id, { told: begunOf(now, id), pause: run.pause });
    if (told !== 'notDoneYet') now = await ended(withTold(now, id, told), id);
  }
  return { record: now, notDoneYet: null, isKept: await isRemembered(now) };
}

/** What a question left is taken away when it came to its end; what Excel keeps is told, and holds up nothing. */
async function ended(record: ProbeRecord, id: QuestionId): Promise<ProbeRecord> {
  if (hasEnded(record, id)) await succeeds(() => cleanUp({ of: id }));
  return record;
}

function begunOf(record: ProbeRecord, id: QuestionId): Told | null {
  const told = record.told[id];
  return told?.state === 'begun' ? told : null;
}

const withTold = (record: ProbeRecord, id: QuestionId, told: Told): ProbeRecord => ({
  ...record,
  told: { ...record.told, [id]: told },
});

function hasEnded(record: ProbeRecord, id: QuestionId): boolean {
  const told = record.told[id];
  return told !== undefined && told.state !== 'begun';
}

const isOfEnded =
  (record: ProbeRecord) =>
  (sheet: string): boolean =>
    questionIds.some((id) => hasEnded(record, id) && isSheetOf(id, sheet));

/** False where the workbook takes no memory, as one that is read-only. */
const isRemembered = (record: ProbeRecord): Promise<boolean> => succeeds(() => writeMemory(record));

/** False where Excel refuses, or is silent. */
async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (blockOf(error) === null) throw error;
    return false;
  }
}

function viewOf(
  record: ProbeRecord,
  rest: Pick<ProbeView, 'notDoneYet' | 'isKept' | 'leftSheets'>,
): ProbeView {
  const compared = new Map(compareWithHost(record).map((one) => [one.id, one]));
  return {
    record,
    questions: questionIds.map((id) => ({
      id,
      group: questions[id].group,
      steps: questions[id].steps.length,
      stepsDone: stepsDoneOf(record, id),
      compared: compared.get(id) ?? null,
    })),
    fileText: JSON.stringify(fileOf(record), null, 2),
    ...rest,
  };
}

function stepsDoneOf(record: ProbeRecord, id: QuestionId): number {
  const told = record.told[id];
  if (told === undefined) return 0;
  return told.state === 'begun' ? told.stepsDone : questions[id].steps.length;
}

async function answering<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return done(await work());
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return failed(block);
  }
}
