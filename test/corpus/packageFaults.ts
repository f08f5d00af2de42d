import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';

/** The parts of a package by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictLinks = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The order of a worksheet's children (CT_Worksheet). */
const sheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/**
 * What makes a package inconsistent, by the rules of ECMA-376 parts 1 and 2. In: all parts, and which of them are to be
 * read through (the others count as known). Out: a line for each fault.
 */
export function packageFaults(parts: Parts, read: ReadonlySet<string>): string[] {
  const names = [...parts.keys()];
  const lower = new Set<string>();
  const faults = names.flatMap((name) => {
    const key = name.toLowerCase();
    if (lower.has(key)) return [`${name}: twice`];
    lower.add(key);
    return [];
  });
  faults.push(...typeFaults(parts, lower));
  for (const name of names) {
    if (/\.rels$/i.test(name)) faults.push(...linkFaults(name, parts, lower));
    else if (read.has(name) && /\.(?:xml|vml)$/i.test(name)) faults.push(...xmlFaults(name, parts));
  }
  return faults;
}

/** A part that nobody says the kind of, and a kind said of a part that is not there. */
function typeFaults(parts: Parts, lower: ReadonlySet<string>): string[] {
  const name = [...parts.keys()].find((one) => one.toLowerCase() === '[content_types].xml');
  const tags = tagsOf(name === undefined ? undefined : parts.get(name));
  if (tags === null) return ['[Content_Types].xml: not well-formed'];
  const of = (local: string, attribute: string) =>
    tags.filter((tag) => tag.local === local).map((tag) => (valueOf(tag, attribute) ?? '').toLowerCase());
  const extensions = new Set(of('Default', 'Extension'));
  const said = of('Override', 'PartName').map((part) => part.replace(/^\//, ''));
  const known = new Set(said);
  const unsaid = [...lower].filter(
    (part) =>
      part !== '[content_types].xml' &&
      !known.has(part) &&
      !extensions.has(part.slice(part.lastIndexOf('.') + 1)),
  );
  return [
    ...unsaid.map((part) => `${part}: no kind of content`),
    ...said.filter((part) => !lower.has(part)).map((part) => `${part}: a kind of content without a part`),
    ...said.filter((part, at) => said.indexOf(part) !== at).map((part) => `${part}: two kinds of content`),
  ];
}

/** Links that lead nowhere, and ids that come twice. */
function linkFaults(name: string, parts: Parts, lower: ReadonlySet<string>): string[] {
  const tags = tagsOf(parts.get(name));
  if (tags === null) return [`${name}: not well-formed`];
  const seen = new Set<string>();
  return tags.flatMap((tag) => {
    if (tag.local !== 'Relationship') return [];
    const id = valueOf(tag, 'Id') ?? '';
    const twice = seen.has(id) ? [`${name}: id ${id} twice`] : [];
    seen.add(id);
    if (valueOf(tag, 'TargetMode') === 'External') return twice;
    const target = pathOf(name.replace(/(?:^|\/)_rels\/[^/]*$/i, '/'), valueOf(tag, 'Target') ?? '');
    return lower.has(target.toLowerCase()) ? twice : [...twice, `${name}: ${id} leads to no part`];
  });
}

function pathOf(folder: string, target: string): string {
  try {
    const { pathname } = new URL(target, new URL(`part:///${folder.replace(/^\//, '')}`));
    return decodeURIComponent(pathname).replace(/^\//, '');
  } catch {
    return target;
  }
}

function xmlFaults(name: string, parts: Parts): string[] {
  const tags = tagsOf(parts.get(name));
  if (tags === null) return [`${name}: not well-formed`];
  const rels = name.replace(/([^/]*)$/, '_rels/$1.rels').toLowerCase();
  const linksName = [...parts.keys()].find((one) => one.toLowerCase() === rels);
  const ids = new Set(
    (linksName === undefined ? [] : (tagsOf(parts.get(linksName)) ?? [])).map((tag) => valueOf(tag, 'Id')),
  );
  const named = tags.flatMap((tag) =>
    Object.values(tag.attributes)
      .filter(({ uri, value }) => (uri === links || uri === strictLinks) && value !== '' && !ids.has(value))
      .map(({ value }) => `${name}: ${tag.local} names link ${value}, which is not there`),
  );
  const [root] = tags;
  if (root?.local === 'worksheet') return [...named, ...sheetFaults(name, tags)];
  return root?.local === 'workbook' ? [...named, ...workbookFaults(name, tags)] : named;
}

/** Rows and cells in their order, and the parts of a sheet in theirs. */
function sheetFaults(name: string, tags: readonly Tag[]): string[] {
  const faults: string[] = [];
  const children = tags
    .filter(({ depth }) => depth === 1)
    .map(({ local }) => sheetOrder.indexOf(local))
    .filter((rank) => rank >= 0);
  if (children.some((rank, at) => at > 0 && rank < (children[at - 1] ?? 0)))
    faults.push(`${name}: elements out of order`);
  let row = 0;
  let column = 0;
  for (const tag of tags) {
    if (tag.depth === 2 && tag.local === 'row') {
      const number = Number(valueOf(tag, 'r') ?? row + 1);
      if (number <= row) faults.push(`${name}: row ${number} out of order`);
      [row, column] = [number, 0];
    } else if (tag.depth === 3 && tag.local === 'c') {
      const place = valueOf(tag, 'r');
      const number = place === undefined ? column + 1 : columnOf(place);
      if (number <= column) faults.push(`${name}: cell ${place ?? ''} out of order`);
      if (place !== undefined && Number(place.replace(/\D/g, '')) !== row)
        faults.push(`${name}: cell ${place} in row ${row}`);
      column = number;
    }
  }
  return faults;
}

function columnOf(place: string): number {
  return [...place.replace(/[^A-Za-z]/g, '').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** Names and numbers of sheets that come twice. */
function workbookFaults(name: string, tags: readonly Tag[]): string[] {
  const sheets = tags.filter(({ local, depth }) => local === 'sheet' && depth === 2);
  return ['name', 'sheetId', 'id'].flatMap((attribute) => {
    const values = sheets.flatMap((tag) => valueOf(tag, attribute)?.toLowerCase() || []);
    return values
      .filter((value, at) => values.indexOf(value) !== at)
      .map((value) => `${name}: two sheets with ${attribute} ${value}`);
  });
}

type Tag = Pick<SaxesTagNS, 'local' | 'attributes'> & { readonly depth: number };

function valueOf({ attributes }: Tag, local: string): string | undefined {
  return Object.values(attributes).find((one) => one.local === local)?.value;
}

/** All tags of a part in their order; null where it is not well-formed. */
function tagsOf(bytes: Uint8Array | undefined): Tag[] | null {
  if (bytes === undefined) return null;
  const parser = new SaxesParser({ xmlns: true });
  const tags: Tag[] = [];
  let depth = 0;
  parser.on('opentag', ({ local, attributes }) => {
    tags.push({ local, attributes, depth });
    depth += 1;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(textOf(bytes)).close();
    return tags;
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
