import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { probeAlone, probeByHand, probeReopened, type QuestionId } from '../../../src/actions/probeExcel';
import type { Outcome } from '../../../src/core/work/outcome';
import type { IsoDate } from '../../../src/core/time/isoDate';
import type { ProbeState, ProbeView } from '../../../src/actions/probeExcel';
import type { ExcelHost, HostOptions } from '../../../src/excel-host/host';
import { platforms, type PlatformName } from '../../../src/excel-host/platforms';
import type { Pause } from '../../../src/workbook/probe/question';
import type { ProbeRecord } from '../../../src/workbook/probe/record';
import { startExcel } from '../withExcel';

/** The workbook that is tried in, and what a person would do with it. */
interface Desk {
  host: ExcelHost;
  readonly platform: PlatformName;
  record: ProbeRecord | null;
  onPause: (desk: Desk) => void;
  /** Until a person has left the cell that they type in. */
  typing: Promise<void>;
}

/** The machines that are meant: dates of the region read back in its form. */
const locale = 'vi-VN';

const day = '2026-11-28' as IsoDate;

/** What a person does before the second step, the third … of a question by hand; without a line they only press the button. */
const hands: Readonly<Partial<Record<QuestionId, readonly ((desk: Desk) => Promise<void> | void)[]>>> = {
  q11: [({ host }) => void host.undo(), ({ host }) => void host.undo()],
  // whether custom properties come along by hand nobody tells: here they do
  q14: [({ host }) => void host.copySheet({ sheet: 'q14', customProperties: true })],
  q23: [
    (desk) => openAgain(desk, { file: withStructureProtection(desk.host.save()) }),
    (desk) => openAgain(desk, { file: withoutStructureProtection(desk.host.save()) }),
  ],
  q24: [(desk) => openAgain(desk, { readOnly: true })],
  q40: [({ typing }) => typing],
  q46: [
    ({ host }) => host.editCell({ sheet: 'q46', row: 0, column: 0, text: 'typed' }),
    ({ host }) => void host.undo(),
  ],
};

/** What a person does while the probe waits for them. */
const whileWaiting: Readonly<Partial<Record<QuestionId, Desk['onPause']>>> = {
  q40: (desk) => {
    const { host } = desk;
    host.setCellEditing({ editing: true });
    desk.typing = new Promise((resolve) => {
      setTimeout(() => {
        const leave = () => host.setCellEditing({ editing: false });
        const type = () => host.editCell({ sheet: 'q40', row: 0, column: 0, text: 'typed' });
        // where batches wait for the person, what they typed is there before the batch goes on
        for (const act of waits(desk.platform) ? [type, leave] : [leave, type]) act();
        resolve();
      }, 20);
    });
  },
  q43: ({ host }) =>
    host.editCell({ sheet: 'q43', row: 0, column: 0, text: String(host.roundTrips().syncs) }),
};

const waits = (platform: PlatformName): boolean => platforms[platform].cellEditing === 'waits';

/** All questions on the embedded Excel, with a person who does all that is asked for. */
export async function probeOnHost(platform: PlatformName): Promise<ProbeView> {
  const desk: Desk = {
    host: await startExcel({ platform, locale }),
    platform,
    record: null,
    onPause: () => undefined,
    typing: Promise.resolve(),
  };
  await take(desk, await probeAlone(run(desk)));
  await openAgain(desk, {});
  const reopened = await take(desk, await probeReopened(run(desk)));
  let view = reopened;
  for (const { id, steps } of reopened.questions.filter(({ group }) => group === 'byHand')) {
    await openAgain(desk, { keepsUndo: true });
    desk.onPause = whileWaiting[id] ?? (() => undefined);
    for (let step = 0; step < steps; step += 1) {
      await (step === 0 ? undefined : hands[id]?.[step - 1]?.(desk));
      view = await take(desk, await probeByHand({ ...run(desk), question: id }));
    }
  }
  return view;
}

function run(desk: Desk) {
  const pause: Pause = async () => {
    desk.onPause(desk);
    // events come with the next turn of the thread
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const { signal } = new AbortController();
  return { record: desk.record, today: day, pause, onProgress: () => undefined, signal };
}

async function take(desk: Desk, outcome: Outcome<ProbeState>): Promise<ProbeView> {
  if (!outcome.ok) throw new Error(`the probe did not go on: ${outcome.problem.reason}`);
  if (outcome.value.kind !== 'begun') throw new Error(`the workbook is ${outcome.value.kind}`);
  const { view } = outcome.value;
  if (view.notDoneYet !== null) throw new Error(`${view.notDoneYet}: the hand was not seen`);
  desk.record = view.record;
  return view;
}

async function openAgain(desk: Desk, options: Omit<HostOptions, 'schema'>): Promise<void> {
  desk.host = await startExcel({ platform: desk.platform, locale, file: desk.host.save(), ...options });
}

const protection = '<workbookProtection lockStructure="1"/>';

function withStructureProtection(file: Uint8Array): Uint8Array {
  return withWorkbookXml(file, (xml) => xml.replace('<sheets>', `${protection}<sheets>`));
}

function withoutStructureProtection(file: Uint8Array): Uint8Array {
  return withWorkbookXml(file, (xml) => xml.replace(/<workbookProtection[^>]*>/, ''));
}

function withWorkbookXml(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(change(xml)) });
}
