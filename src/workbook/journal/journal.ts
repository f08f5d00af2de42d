import { groupedBy } from '../../core/work/grouped';
import { textBytes, type Command } from '../chunks';
import {
  beforeFromXml,
  namespaceOf,
  partOfNamespace,
  textOfEntryXml,
  wantedFromXml,
  type PartToWrite,
  type WantedSheet,
} from './entryParts';
import { entryFromText, withContents, type JournalEntry } from './journalEntry';
import { journalKey, parseLines, type JournalLine } from './journalLines';
import { queueSetting } from '../ownSheets/settingEntry';

/** The custom XML parts of one entry: their ids in Excel, in order. */
export interface EntryPartIds {
  /** Its first part is added last: without it none of the entry counts, and nothing was written. */
  readonly entry: readonly string[];
  /** What its sheets said before. */
  readonly before: readonly string[];
  /** What is being written, and parts of an entry that was never whole. */
  readonly wanted: readonly string[];
}

/** The journal as it stands: its list, and the parts of each entry. */
export interface JournalState {
  readonly linesText: string | null;
  readonly lines: readonly JournalLine[];
  readonly parts: ReadonlyMap<string, EntryPartIds>;
}

/** Queues reading which entries there are; no entry is opened. */
export function queueJournalState(context: Excel.RequestContext): () => JournalState {
  const text = queueSetting(context, journalKey);
  const parts = context.workbook.customXmlParts.load('items/id,items/namespaceUri');
  return () => ({
    linesText: text(),
    lines: parseLines(text()),
    parts: partsByEntry(parts.items.map(({ id, namespaceUri }) => ({ id, namespaceUri }))),
  });
}

function partsByEntry(
  items: readonly { readonly id: string; readonly namespaceUri: string }[],
): ReadonlyMap<string, EntryPartIds> {
  const named = items.flatMap(({ id: partId, namespaceUri }) => {
    const name = partOfNamespace(namespaceUri);
    return name === null ? [] : [{ ...name, partId }];
  });
  const inOrder = named.toSorted((one, other) => one.number - other.number);
  return new Map(
    [...groupedBy(inOrder, ({ id }) => id)].map(([id, parts]) => {
      const entry = parts.filter(({ holds }) => holds === 'entry');
      const isWhole = entry[0]?.number === 1;
      const before = parts.filter(({ holds }) => holds === 'before' && isWhole);
      const rest = isWhole ? parts.filter(({ holds }) => holds === 'wanted') : parts;
      const idsOf = (of: typeof parts): readonly string[] => of.map(({ partId }) => partId);
      return [id, { entry: isWhole ? idsOf(entry) : [], before: idsOf(before), wanted: idsOf(rest) }];
    }),
  );
}

/** Ids of the steps that began and were not written, or taken back, to their end: the list names only what was. */
export function stoppedIds({ lines, parts }: JournalState): readonly string[] {
  const listed = new Map(lines.map((line) => [line.id, line]));
  return [...parts]
    .filter(([id, { entry }]) => {
      const line = listed.get(id);
      return entry.length > 0 && (line === undefined || line.state === 'takingBack');
    })
    .map(([id]) => id)
    .toSorted();
}

/** All ids that an entry to come must not have. */
export function takenIds({ lines, parts }: JournalState): ReadonlySet<string> {
  return new Set([...lines.map(({ id }) => id), ...parts.keys()]);
}

/** Queues opening one entry; null where it is not there or broken. */
export function queueEntry(
  context: Excel.RequestContext,
  { entry, before }: EntryPartIds,
): () => JournalEntry | null {
  const xml = queueXml(context, entry);
  const xmlBefore = queueXml(context, before);
  return () => {
    const text = textOfEntryXml(xml());
    const read = text === null ? null : entryFromText(text);
    return read === null ? null : withContents(read, beforeFromXml(xmlBefore()));
  };
}

/** Queues opening what was being written when a step stopped. */
export function queueWanted(
  context: Excel.RequestContext,
  { wanted }: EntryPartIds,
): () => readonly WantedSheet[] {
  const xml = queueXml(context, wanted);
  return () => wantedFromXml(xml());
}

function queueXml(context: Excel.RequestContext, partIds: readonly string[]): () => readonly string[] {
  const queued = partIds.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => queued.map(({ value }) => value);
}

/** The commands that add parts to the journal. */
export function addParts(context: Excel.RequestContext, parts: readonly PartToWrite[]): readonly Command[] {
  return parts.map(({ bytes, xml }) => ({
    bytes,
    queue: () => {
      context.workbook.customXmlParts.add(xml());
    },
  }));
}

/** The same from texts that stand already. */
export function addTexts(context: Excel.RequestContext, texts: readonly string[]): readonly Command[] {
  return addParts(
    context,
    texts.map((text) => ({ bytes: textBytes(text) + 300, xml: () => text })),
  );
}

/** All parts of an entry, its first part first: without it the others say nothing. */
export function allPartIds(parts: EntryPartIds | undefined): readonly string[] {
  return parts === undefined ? [] : [...parts.entry, ...parts.before, ...parts.wanted];
}

/** Takes away parts that were there before the batch, by the ids that Excel gave them. */
export function deleteParts(context: Excel.RequestContext, partIds: readonly string[]): readonly Command[] {
  return partIds.map((id) => ({
    bytes: 300,
    queue: () => {
      context.workbook.customXmlParts.getItem(id).delete();
    },
  }));
}

/** Takes away what this very batch added of what is being written, once it is written. */
export function deleteWanted(context: Excel.RequestContext, id: string, count: number): readonly Command[] {
  return Array.from({ length: count }, (_, index) => ({
    bytes: 400,
    queue: () => {
      const namespace = namespaceOf({ id, holds: 'wanted', number: index + 1 });
      context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete();
    },
  }));
}
