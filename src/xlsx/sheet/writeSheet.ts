import { bounding, fileAreaName, parseCell } from './a1';
import { sharedFormulaCells } from './sharedFormulaCells';
import type { Area } from './a1';
import { blankSheet } from './blankSheet';
import { colourOf } from './colours';
import type { ThemeColours } from './colours';
import { conditionalSections } from '../conditional/conditionalParts';
import { utf16Bytes } from '../zip/encoding';
import { cellAt } from './model';
import type { ColumnSpan, Hyperlink, Sheet, SheetSection } from './model';
import { sheetFormat } from './sheetFormat';
import { pageSections } from './pageSections';
import {
  addRelationship,
  declareContent,
  dropPart,
  hasPart,
  putPart,
  relationshipsOf,
  removeRelationships,
} from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { sectionsOf } from './readSheet';
import { sheetViews } from './sheetViews';
import { cutSheet, joinSheet, sectionText } from './sheetSections';
import type { SectionedSheet } from './sheetSections';
import type { StyleBook } from './styleBook';
import { writeRows } from './writeRows';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  parseXml,
  withAttributes,
  xmlPart,
  xmlText,
} from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What lies in parts of its own beside the sheet's. */
const besideSheet: readonly SheetSection[] = ['drawing', 'tables', 'comments'];

/** True where anything of the sheet's own part has to be written; what lies in other parts does not count. */
export function isSheetChanged(sheet: Sheet): boolean {
  const beside = besideSheet.filter((section) => sheet.changed.has(section)).length;
  return sheet.changed.size > beside || sheet.changedRows.size > 0 || sheet.rowsMoved;
}

/** Writes a sheet's changes into its part; sections, rows and cells that did not change go over letter by letter. */
export function writeSheet(parts: PartStore, part: string, from: { sheet: Sheet; styles: StyleBook }): void {
  const { sheet, styles } = from;
  const old = hasPart(parts, part) ? sectionsOf(parts, part) : null;
  const cut = old ?? cutSheet(xmlPart(blankSheet({ rowHeight: sheet.defaultHeight })));
  if (cut === null) throw new Error('a blank sheet is a worksheet');
  if (old !== null && sheet.formulasGone) freeSharedFormulas(sheet, old.xml);
  const changes = new Map<string, string>();
  const put = (name: string, made: XmlElement | null) => {
    changes.set(name, made === null ? '' : xmlText(withPrefix(made, cut.prefix)));
  };
  const oldTree = (name: string) => {
    const text = sectionText(cut, name);
    return text === null ? null : parseXml(text);
  };
  if (sheet.changedRows.size > 0 || sheet.rowsMoved) {
    const data = cut.sections.find((section) => section.name === 'sheetData');
    const selfClosing = data !== undefined && cut.xml.charAt(data.end - 2) === '/';
    const inside =
      data === undefined || old === null
        ? null
        : {
            xml: cut.xml,
            from: data.inner,
            to: selfClosing ? data.inner : cut.xml.lastIndexOf('<', data.end - 1),
            prefix: cut.prefix,
          };
    const name = `${cut.prefix}sheetData`;
    changes.set('sheetData', `<${name}>${writeRows(sheet, inside)}</${name}>`);
    const used = usedArea(sheet);
    put('dimension', element('dimension', { ref: used === null ? 'A1' : fileAreaName(used) }));
  }
  const { changed } = sheet;
  if (changed.has('sheetPr') || changed.has('page'))
    put('sheetPr', sheetProperties(oldTree('sheetPr'), sheet, styles.theme));
  if (changed.has('sheetViews')) put('sheetViews', sheetViews(oldTree('sheetViews'), sheet));
  if (changed.has('sheetFormatPr')) put('sheetFormatPr', sheetFormat(oldTree('sheetFormatPr'), sheet));
  if (changed.has('cols')) put('cols', columnsOf(sheet));
  if (changed.has('sheetProtection'))
    put(
      'sheetProtection',
      sheet.protected ? element('sheetProtection', { ...sheet.protection, sheet: 1 }) : null,
    );
  if (changed.has('autoFilter'))
    put(
      'autoFilter',
      sheet.autoFilter === null
        ? null
        : element('autoFilter', { ref: fileAreaName(sheet.autoFilter.area) }, sheet.autoFilter.columns),
    );
  if (changed.has('mergeCells'))
    put(
      'mergeCells',
      list(
        'mergeCells',
        sheet.merges.map((area) => element('mergeCell', { ref: fileAreaName(area) })),
      ),
    );
  if (changed.has('conditionalFormatting'))
    changes.set(
      'conditionalFormatting',
      conditionalSections(sheet.conditionals, styles)
        .map((made) => xmlText(withPrefix(made, cut.prefix)))
        .join(''),
    );
  if (changed.has('dataValidations')) put('dataValidations', validationsOf(sheet));
  if (changed.has('page')) for (const [name, made] of pageSections(sheet.page, oldTree)) put(name, made);
  if (changed.has('rowBreaks')) put('rowBreaks', breaks('rowBreaks', sheet.rowBreaks, 16383));
  if (changed.has('colBreaks')) put('colBreaks', breaks('colBreaks', sheet.columnBreaks, 1048575));
  if (changed.has('hyperlinks')) put('hyperlinks', hyperlinks(parts, part, sheet, oldTree('hyperlinks')));
  if (changed.has('customProperties'))
    put('customProperties', customProperties(parts, part, sheet, oldTree('customProperties')));
  putPart(parts, part, withLinkSpace(joinSheet(cut, changes), cut));
}

/** `r:id` needs its namespace on the root; writers leave it out where they had no link. */
function withLinkSpace(xml: string, cut: SectionedSheet): string {
  if (cut.rootAttributes['xmlns:r'] !== undefined || !xml.includes(' r:id=')) return xml;
  const at = cut.root.start + 1 + cut.prefix.length + 'worksheet'.length;
  return `${xml.slice(0, at)} xmlns:r="${linkSpace}"${xml.slice(at)}`;
}

/** A formula that others share is about to go: those write out their own from now on. */
function freeSharedFormulas(sheet: Sheet, xml: string): void {
  for (const name of sharedFormulaCells(xml)) {
    const place = parseCell(name);
    const cells = place === null ? undefined : sheet.rows.get(place.row)?.cells;
    const cell = place === null ? undefined : cells?.get(place.column);
    if (place === null || cell === undefined || cells === null || cells === undefined) continue;
    cells.set(place.column, { ...cell, changed: true });
    sheet.changedRows.add(place.row);
  }
}

/** The rectangle of cells that hold something, have a format or a note; null for an empty sheet. */
function usedArea(sheet: Sheet): Area | null {
  // Excel counts what is written beside a cell as something in it
  const places = [...sheet.notes, ...sheet.comments].map(({ place }) => ({ ...place, rows: 1, columns: 1 }));
  const [first = null, ...others] = places;
  let used: Area | null = first === null ? null : others.reduce(bounding, first);
  for (const [row, line] of sheet.rows) {
    if (line.cells === null || line.cells.size === 0) continue;
    let left = Infinity;
    let right = -1;
    for (const column of line.cells.keys()) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
    const area = { row, column: left, rows: 1, columns: right - left + 1 };
    used = used === null ? area : bounding(used, area);
  }
  return used;
}

function withPrefix(made: XmlElement, prefix: string): XmlElement {
  if (prefix === '') return made;
  const children = made.children.map((child) =>
    typeof child === 'string' ? child : withPrefix(child, prefix),
  );
  return { ...made, name: made.name.includes(':') ? made.name : `${prefix}${made.name}`, children };
}

function list(name: string, children: readonly XmlElement[]): XmlElement | null {
  return children.length === 0 ? null : element(name, { count: children.length }, children);
}

/** The order of a sheetPr's children (CT_SheetPr). */
const propertyOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

function sheetProperties(old: XmlElement | null, sheet: Sheet, theme: ThemeColours): XmlElement | null {
  const base = old ?? element('sheetPr');
  const isSameColour = colourOf(childOf(base, 'tabColor'), theme) === sheet.tabColor;
  const kept = childrenOf(base).filter((child) => {
    if (localName(child) === 'tabColor') return isSameColour;
    return localName(child) !== 'pageSetUpPr';
  });
  if (!isSameColour && sheet.tabColor !== null)
    kept.push(element('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` }));
  const setUp = withAttributes(childOf(base, 'pageSetUpPr') ?? element('pageSetUpPr'), {
    fitToPage: sheet.page.fitToPage ? 1 : undefined,
  });
  if (Object.keys(setUp.attributes).length > 0) kept.push(setUp);
  kept.sort((one, other) => propertyOrder.indexOf(localName(one)) - propertyOrder.indexOf(localName(other)));
  if (kept.length === 0 && Object.keys(base.attributes).length === 0) return null;
  return { ...base, children: kept };
}

function columnsOf(sheet: Sheet): XmlElement | null {
  const made = sheet.columns.filter(isToldColumn).map((span) =>
    element('col', {
      min: span.from + 1,
      max: span.to + 1,
      // Excel repairs a col without a width
      width: span.width ?? sheet.defaultWidth ?? sheet.baseWidth + 0.43,
      hidden: span.hidden ? 1 : undefined,
      style: span.style ?? undefined,
      ...span.rest,
    }),
  );
  return made.length === 0 ? null : element('cols', {}, made);
}

function isToldColumn(span: ColumnSpan): boolean {
  return span.width !== null || span.hidden || span.style !== null || Object.keys(span.rest).length > 0;
}

function validationsOf(sheet: Sheet): XmlElement | null {
  return list(
    'dataValidations',
    sheet.validations
      .filter((one) => one.areas.length > 0)
      .map((one) => withAttributes(one.element, { sqref: one.areas.map(fileAreaName).join(' ') })),
  );
}

function breaks(name: string, places: readonly number[], max: number): XmlElement | null {
  const made = [...places].sort((one, other) => one - other).map((id) => element('brk', { id, max, man: 1 }));
  return made.length === 0
    ? null
    : element(name, { count: made.length, manualBreakCount: made.length }, made);
}

function hyperlinks(parts: PartStore, part: string, sheet: Sheet, old: XmlElement | null): XmlElement | null {
  const known = relationshipsOf(parts, part);
  const made = sheet.hyperlinks.map((one) => {
    const id =
      one.address === null
        ? undefined
        : (known.find((link) => link.kind === 'hyperlink' && link.target === one.address)?.id ??
          addRelationship(parts, part, {
            type: `${linkSpace}/hyperlink`,
            target: one.address,
            external: true,
          }));
    const attributes = {
      ref: fileAreaName(one.area),
      'r:id': id,
      location: one.location ?? undefined,
      tooltip: one.tooltip ?? undefined,
    };
    const before = childrenOf(old).find((candidate) => candidate.attributes['ref'] === attributes.ref);
    if (before !== undefined) return element('hyperlink', { ...before.attributes, ...attributes });
    return element('hyperlink', {
      ...attributes,
      display: one.location === null ? undefined : shownBy(sheet, one),
    });
  });
  return made.length === 0 ? null : element('hyperlinks', {}, made);
}

/** What Excel repeats beside a place of the workbook: the text of the cell, or the place where it shows none. */
function shownBy(sheet: Sheet, { area, location }: Hyperlink): string | undefined {
  const { value } = cellAt(sheet, area.row, area.column);
  return typeof value === 'string' && value !== '' ? value : (location ?? undefined);
}

const propertyContent = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Worksheet custom properties as Excel writes them: a `customPr` with a link to a part of UTF-16 text. */
function customProperties(
  parts: PartStore,
  part: string,
  sheet: Sheet,
  old: XmlElement | null,
): XmlElement | null {
  const links = relationshipsOf(parts, part);
  const stale = new Set(childrenOf(old).map((one) => attributeOf(one, 'id') ?? ''));
  for (const link of links.filter((one) => stale.has(one.id))) {
    dropPart(parts, link.target);
    declareContent(parts, link.target, null);
  }
  removeRelationships(parts, part, stale);
  const made = [...sheet.customProperties].map(([name, value]) => {
    let number = 1;
    while (hasPart(parts, `xl/customProperty${number}.bin`)) number += 1;
    const target = `xl/customProperty${number}.bin`;
    putPart(parts, target, utf16Bytes(value));
    declareContent(parts, target, propertyContent);
    const id = addRelationship(parts, part, { type: `${linkSpace}/customProperty`, target: `/${target}` });
    return element('customPr', { name, 'r:id': id });
  });
  return made.length === 0 ? null : element('customProperties', {}, made);
}
