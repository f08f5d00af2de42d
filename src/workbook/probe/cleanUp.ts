import { codeOfWork, oneBatch } from './bench';
import { isSheetOf, isProbeSheet, memoryNamespace, probeKey, probeNamespace } from './storedText';

/** What is taken out of the workbook again: all that one question made, or all that the probe did but what it remembers. */
export type Leftovers = { readonly of: string } | 'all';

/** Takes away sheets, settings and XML parts that the probe made. Answers the sheets that Excel keeps. */
export async function cleanUp(what: Leftovers): Promise<readonly string[]> {
  const found = await lookFor(what);
  const { sheets, settings, parts } = found;
  if (sheets.length + settings.length + parts.length === 0) return [];
  const code = await codeOfWork(() => takeAway(found));
  if (code === 'done') return [];
  // one of them holds up the others: each by itself
  for (const sheet of sheets) await codeOfWork(() => takeAway({ sheets: [sheet], settings: [], parts: [] }));
  for (const key of settings) await codeOfWork(() => takeAway({ sheets: [], settings: [key], parts: [] }));
  for (const id of parts) await codeOfWork(() => takeAway({ sheets: [], settings: [], parts: [id] }));
  return (await lookFor(what)).sheets.map(({ name }) => name);
}

/** The names of sheets that are called like the probe's. */
export async function sheetsOfProbe(): Promise<readonly string[]> {
  return (await lookFor('all')).sheets.map(({ name }) => name);
}

interface Found {
  readonly sheets: readonly { readonly name: string; readonly isVeryHidden: boolean }[];
  readonly settings: readonly string[];
  /** Ids of custom XML parts. */
  readonly parts: readonly string[];
}

function lookFor(what: Leftovers): Promise<Found> {
  const isSheet = (name: string) => (what === 'all' ? isProbeSheet(name) : isSheetOf(what.of, name));
  const stored = what === 'all' ? '' : what.of;
  return oneBatch(({ workbook }) => {
    const sheets = workbook.worksheets.load('items/name,items/visibility');
    const settings = workbook.settings.load('items/key');
    const parts = workbook.customXmlParts.load('items/id,items/namespaceUri');
    return () => ({
      sheets: sheets.items
        .filter(({ name }) => isSheet(name))
        .map(({ name, visibility }) => ({ name, isVeryHidden: visibility === 'VeryHidden' })),
      settings: settings.items.map(({ key }) => key).filter((key) => key.startsWith(probeKey + stored)),
      parts: parts.items
        .filter(
          ({ namespaceUri: name }) => name.startsWith(probeNamespace + stored) && name !== memoryNamespace,
        )
        .map(({ id }) => id),
    });
  });
}

function takeAway({ sheets, settings, parts }: Found): Promise<null> {
  return oneBatch(({ workbook }) => {
    for (const { name, isVeryHidden } of sheets) {
      const sheet = workbook.worksheets.getItem(name);
      // a very hidden sheet cannot be deleted
      if (isVeryHidden) sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const key of settings) workbook.settings.getItem(key).delete();
    for (const id of parts) workbook.customXmlParts.getItem(id).delete();
    return () => null;
  });
}
