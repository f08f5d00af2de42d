import { parseRecord, type ProbeRecord } from './record';
import { oneBatch } from './bench';
import { later } from './contents';
import { memoryNamespace } from './storedText';

/** What the probe remembers in the workbook: its record, or null. Throws what Excel answers. */
export async function readMemory(): Promise<ProbeRecord | null> {
  // the newest one counts, where an older one could not be deleted
  const newest = (await idsOfMemory()).at(-1);
  if (newest === undefined) return null;
  const xml = await oneBatch((context) =>
    later(context.workbook.customXmlParts.getItem(newest).getXml(), ({ value }) => value),
  );
  return recordOf(xml);
}

/** Remembers a record in the workbook instead of the one before it; null: nothing any more. Throws what Excel answers. */
export async function writeMemory(record: ProbeRecord | null): Promise<void> {
  const before = await idsOfMemory();
  await oneBatch((context) => {
    const { customXmlParts } = context.workbook;
    if (record !== null) {
      const text = encodeURIComponent(JSON.stringify(record));
      customXmlParts.add(`<probe xmlns="${memoryNamespace}">${text}</probe>`);
    }
    for (const id of before) customXmlParts.getItem(id).delete();
    return () => null;
  });
}

function idsOfMemory(): Promise<readonly string[]> {
  return oneBatch((context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load('items/id');
    return () => parts.items.map(({ id }) => id);
  });
}

function recordOf(xml: string): ProbeRecord | null {
  // some writers of XML escape apostrophes in text, though nothing asks for it
  const text = /<probe\b[^>]*>([^<]*)<\/probe>/.exec(xml)?.[1]?.replaceAll('&apos;', "'") ?? '';
  try {
    return parseRecord(decodeURIComponent(text.replaceAll('&#39;', "'")));
  } catch {
    return null;
  }
}
