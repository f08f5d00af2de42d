import { oneBatch } from './bench';
import { later, queueValue, withoutSheet } from './contents';
import { readMemory } from './memory';
import type { ProbeRecord } from './record';
import { isProbeSheet, ownKeys, ownNamespaces, probeKey, probeNamespace } from './storedText';

/** What a workbook is to the probe: empty, so that it may be tried in; begun, and still empty beside it; or somebody's. */
export type Book =
  | { readonly kind: 'empty' }
  | { readonly kind: 'begun'; readonly record: ProbeRecord }
  /** `wasBegun`: the probe left something in it before somebody used it for something else. */
  | { readonly kind: 'notEmpty'; readonly wasBegun: boolean };

/** Looks whether the questions may be tried in the workbook. Throws what Excel answers. */
export async function lookAtBook(): Promise<Book> {
  const record = await readMemory();
  const { sheets, keeps } = await oneBatch((context) => {
    const { workbook } = context;
    const all = workbook.worksheets.load('items/name');
    const settings = workbook.settings.load('items/key');
    const parts = workbook.customXmlParts.load('items/namespaceUri');
    const names = workbook.names.load('items/name');
    return () => ({
      sheets: all.items.map(({ name }) => name),
      keeps:
        names.items.length > 0 ||
        settings.items.some(({ key }) => isOthers(key, { own: ownKeys, probes: probeKey })) ||
        parts.items.some(({ namespaceUri }) =>
          isOthers(namespaceUri, { own: ownNamespaces, probes: probeNamespace }),
        ),
    });
  });
  const others = sheets.filter((name) => !isProbeSheet(name));
  const hasUnknown = record === null && others.length < sheets.length;
  const isEmpty = !keeps && !hasUnknown && (await areBlank(others));
  if (!isEmpty) return { kind: 'notEmpty', wasBegun: record !== null };
  return record === null ? { kind: 'empty' } : { kind: 'begun', record };
}

/** Stored by the add-in for its own work, not by the probe. */
function isOthers(name: string, begins: { readonly own: string; readonly probes: string }): boolean {
  return name.startsWith(begins.own) && !name.startsWith(begins.probes);
}

async function areBlank(sheets: readonly string[]): Promise<boolean> {
  const blanks = await oneBatch((context) => {
    const queued = sheets.map((name) => queueIsBlank(context.workbook.worksheets.getItem(name)));
    return () => queued.map((isBlank) => isBlank());
  });
  return blanks.every((isBlank) => isBlank);
}

/** No cell, no chart, no mark of ours. Some Excels answer A1 for a blank sheet: it counts as blank where it is. */
function queueIsBlank(sheet: Excel.Worksheet): () => boolean {
  const used = later(sheet.getUsedRangeOrNullObject().load({ address: true }), (range) =>
    range.isNullObject ? null : withoutSheet(range.address),
  );
  const first = queueValue(sheet.getRange('A1'));
  const charts = later(sheet.charts.getCount(), ({ value }) => value);
  const properties = sheet.customProperties.load('items/key');
  return () =>
    charts() === 0 &&
    !properties.items.some(({ key }) => key.startsWith(ownKeys)) &&
    (used() === null || (used() === 'A1' && first() === ''));
}
