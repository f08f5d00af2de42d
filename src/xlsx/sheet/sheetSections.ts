import { closes, closingOf, isProlog } from '../zip/nesting';
import { attributesOf, nextTag } from '../zip/xmlScan';
import type { Tag } from '../zip/xmlScan';

/** The children of a worksheet in the order that the schema asks for (ECMA-376 part 1, 18.3.1.99 CT_Worksheet). */
const sectionOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** A child of the worksheet element, by place. */
export interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Place after the opening tag. */
  readonly inner: number;
}

/** A worksheet's XML, cut into its sections; text between them stays where it is. */
export interface SectionedSheet {
  readonly xml: string;
  readonly sections: readonly Section[];
  /** Namespace prefix with its colon, as the file's author writes elements, or "". */
  readonly prefix: string;
  readonly rootAttributes: Readonly<Record<string, string>>;
  readonly root: Tag;
  /** Place of the closing tag of the worksheet. */
  readonly close: number;
}

/** Cuts a worksheet's XML; null where it is not one (or a chart sheet). */
export function cutSheet(xml: string): SectionedSheet | null {
  const root = nextTag(xml, 0);
  if (root === null || root.name !== 'worksheet' || root.closing) return null;
  if (!isProlog(xml.slice(0, root.start))) return null;
  const written = xml.slice(root.start + 1, root.attributesStart);
  const prefix = written.slice(0, written.length - root.name.length);
  const rootAttributes = attributesOf(xml, root);
  const sections: Section[] = [];
  let at = root.end;
  if (root.selfClosing) return { xml, sections, prefix, rootAttributes, root, close: xml.length };
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) return null;
    if (tag.closing) {
      const isWhole = closes(tag, root) && nextTag(xml, tag.end) === null;
      return isWhole ? { xml, sections, prefix, rootAttributes, root, close: tag.start } : null;
    }
    const end = tag.selfClosing ? tag.end : endOfSection(xml, tag);
    if (end < 0) return null;
    sections.push({ name: tag.name, start: tag.start, end, inner: tag.end });
    at = end;
  }
}

/** Place after a section; what stands for several readers may hold its like, rows never do: a million cells are not walked. */
function endOfSection(xml: string, open: Tag): number {
  if (open.name !== 'sheetData') return closingOf(xml, open)?.end ?? -1;
  const name = xml.slice(open.start + 1, open.attributesStart);
  const close = xml.indexOf(`</${name}`, open.end);
  if (close < 0) return -1;
  const end = xml.indexOf('>', close);
  return end < 0 ? -1 : end + 1;
}

/** The XML of the first section of a name, or null. */
export function sectionText(sheet: SectionedSheet, name: string): string | null {
  const section = sheet.sections.find((one) => one.name === name);
  return section === undefined ? null : sheet.xml.slice(section.start, section.end);
}

/**
 * Puts a worksheet together again: sections named in `changes` are replaced (empty text removes), new ones take their
 * place in the schema's order, all else is copied letter by letter.
 */
export function joinSheet(sheet: SectionedSheet, changes: ReadonlyMap<string, string>): string {
  const rank = new Map<string, number>(sectionOrder.map((name, index) => [name, index]));
  const waiting = [...changes.keys()]
    .filter((name) => changes.get(name) !== '' && !sheet.sections.some((section) => section.name === name))
    .sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
  const { xml, root } = sheet;
  const opening = root.selfClosing
    ? `${xml.slice(root.start, root.attributesEnd)}>`
    : xml.slice(root.start, root.end);
  const pieces: string[] = [xml.slice(0, root.start), opening];
  let at = root.end;
  const written = new Set<string>();
  for (const section of sheet.sections) {
    const mine = rank.get(section.name) ?? sectionOrder.length;
    while (waiting.length > 0 && (rank.get(waiting[0] ?? '') ?? 0) < mine)
      pieces.push(changes.get(waiting.shift() ?? '') ?? '');
    pieces.push(xml.slice(at, section.start));
    const change = changes.get(section.name);
    if (change === undefined) pieces.push(xml.slice(section.start, section.end));
    else if (!written.has(section.name)) pieces.push(change);
    written.add(section.name);
    at = section.end;
  }
  for (const name of waiting) pieces.push(changes.get(name) ?? '');
  pieces.push(root.selfClosing ? `</${xml.slice(root.start + 1, root.attributesStart)}>` : xml.slice(at));
  return pieces.join('');
}
