import { oneBatch } from './bench';
import { later, queueValue, withoutSheet } from './contents';
import { readMemory } from './memory';
import type { ProbeRecord } from './record';
import { isProbeSheet, ownKeys, ownNamespaces } from './storedText';

/** What a workbook is to the probe: empty, so that it may be tried in; begun; or somebody's. */
export type Book =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notEmpty' }
  | { readonly kind: 'begun'; readonly record: ProbeRecord };

/** Looks whether the questions may be tried in the workbook. Throws what Excel answers. */
export async function lookAtBook(): Promise<Book> {
  const record = await readMemory();
  if (record !== null) return { kind: 'begun', record };
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
        settings.items.some(({ key }) => key.startsWith(ownKeys)) ||
        parts.items.some(({ namespaceUri }) => namespaceUri.startsWith(ownNamespaces)),
    });
  });
  if (keeps || sheets.some(isProbeSheet)) return { kind: 'notEmpty' };
  const areBlank = await oneBatch((context) => {
    const blanks = sheets.map((name) => queueIsBlank(context.workbook.worksheets.getItem(name)));
    return () => blanks.map((isBlank) => isBlank());
  });
  return { kind: areBlank.every((isBlank) => isBlank) ? 'empty' : 'notEmpty' };
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
