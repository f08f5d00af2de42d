import { textBytes, type Command } from '../chunks';
import {
  addLine,
  entryFromXml,
  entryToXml,
  journalLimits,
  journalNamespace,
  parseLines,
  type JournalEntry,
  type JournalLine,
} from './journalEntry';
import { queueSetting } from '../ownSheets/settingEntry';

/** Key of the entry in workbook.settings that lists what the journal holds. */
const journalKey = 'emulationPlan.journal';

/** The journal as the guard found it: its lines, and the ids of its parts by entry. */
export interface JournalState {
  readonly lines: readonly JournalLine[];
  readonly partIds: ReadonlyMap<string, string>;
}

/** Queues reading which entries there are; no entry is opened. */
export function queueJournalState(context: Excel.RequestContext): () => JournalState {
  const text = queueSetting(context, journalKey);
  const parts = context.workbook.customXmlParts.load('items/id,items/namespaceUri');
  return () => ({
    lines: parseLines(text()),
    partIds: new Map(
      parts.items
        .filter((part) => part.namespaceUri.startsWith(journalNamespace))
        .map((part) => [part.namespaceUri.slice(journalNamespace.length), part.id]),
    ),
  });
}

/** Queues opening one entry; null where it is not there or broken. */
export function queueEntry(context: Excel.RequestContext, id: string): () => JournalEntry | null {
  const part = context.workbook.customXmlParts.getByNamespace(journalNamespace + id).getOnlyItem();
  const xml = part.getXml();
  return () => entryFromXml(valueOf(xml));
}

function valueOf(result: OfficeExtension.ClientResult<string>): string {
  return result.value;
}

/** An entry ready to be written: the step that writes it, and whether the journal can hold it. */
export function entryCommand(
  context: Excel.RequestContext,
  journal: JournalState,
  entry: JournalEntry,
): { readonly fits: boolean; readonly step: Command } {
  const xml = entryToXml(entry);
  const bytes = textBytes(xml);
  const sheets = new Set([...entry.sheets, ...entry.cells].map((change) => change.sheet));
  const line: JournalLine = { id: entry.id, action: entry.action, at: entry.at, sheets: [...sheets], bytes };
  const { lines, dropped } = addLine(journal.lines, line);
  return {
    fits: bytes <= journalLimits.bytes,
    step: {
      bytes: bytes + 1_000,
      queue: () => {
        context.workbook.customXmlParts.add(xml);
        context.workbook.settings.add(journalKey, JSON.stringify(lines));
        queueDeletion(context, journal, dropped);
      },
    },
  };
}

/** Queues taking entries out of the journal. */
export function queueRemoval(
  context: Excel.RequestContext,
  journal: JournalState,
  ids: readonly string[],
): void {
  const lines = journal.lines.filter((line) => !ids.includes(line.id));
  context.workbook.settings.add(journalKey, JSON.stringify(lines));
  queueDeletion(context, journal, ids);
}

function queueDeletion(context: Excel.RequestContext, journal: JournalState, ids: readonly string[]): void {
  for (const id of ids) {
    const partId = journal.partIds.get(id);
    if (partId !== undefined) context.workbook.customXmlParts.getItem(partId).delete();
  }
}
