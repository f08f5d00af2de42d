import { parseRecord, type ProbeRecord } from './record';
import { oneBatch } from './bench';
import { later } from './contents';
import { probeNamespace } from './storedText';

const memoryNamespace = `${probeNamespace}memory`;

/** What the probe remembers in the workbook: its record, or null. Throws what Excel answers. */
export async function readMemory(): Promise<ProbeRecord | null> {
  const ids = await oneBatch((context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load('items/id');
    return () => parts.items.map(({ id }) => id);
  });
  // the newest one counts, where an older one could not be deleted
  const newest = ids.at(-1);
  if (newest === undefined) return null;
  const xml = await oneBatch((context) => {
    return later(context.workbook.customXmlParts.getItem(newest).getXml(), ({ value }) => value);
  });
  return recordOf(xml);
}

/** Remembers a record in the workbook, instead of the one before it. Throws what Excel answers. */
export async function writeMemory(record: ProbeRecord): Promise<void> {
  const before = await oneBatch((context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load('items/id');
    return () => parts.items.map(({ id }) => id);
  });
  await oneBatch((context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(
      `<probe xmlns="${memoryNamespace}">${encodeURIComponent(JSON.stringify(record))}</probe>`,
    );
    for (const id of before) customXmlParts.getItem(id).delete();
    return () => null;
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
