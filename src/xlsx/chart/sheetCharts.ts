import { anchorPlace, placeNames, readAnchor } from './chartAnchor';
import { withCachedCells } from './chartCells';
import { chartSpace, drawingSpace, prefixOf } from './chartXml';
import { cutDrawing, joinDrawing } from './drawingAnchors';
import type { Sheet, SheetChart, Workbook } from '../sheet/model';
import {
  addRelationship,
  declareContent,
  dropPart,
  hasPart,
  partText,
  partTree,
  putPart,
  relationshipsName,
  relationshipsOf,
  removeRelationships,
  spendOnTrees,
} from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { relativeTarget } from '../zip/relativeTarget';
import { cutSheet, joinSheet } from '../sheet/sheetSections';
import { attributeOf, childOf, element, localName, withAttributes, xmlPart, xmlText } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const frameSpace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const drawingContent = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartContent = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The charts of a sheet in the order of its drawing, and the highest number that anything on it has. */
export function readCharts(
  parts: PartStore,
  sheetPart: string,
): { readonly charts: SheetChart[]; readonly highestDrawingId: number } {
  const drawing = drawingOf(parts, sheetPart);
  const xml = drawing === null ? '' : (partText(parts, drawing) ?? '');
  spendOnTrees(parts, xml.length);
  const cut = cutDrawing(xml);
  if (drawing === null || cut === null) return { charts: [], highestDrawingId: 1 };
  const links = new Map(relationshipsOf(parts, drawing).map((link) => [link.id, link.target]));
  const charts = cut.children.flatMap(({ tree }, anchorIndex): SheetChart[] => {
    const frame = tree === null ? null : frameOf(tree);
    const anchor = tree === null ? null : readAnchor(tree);
    const part = frame === null ? undefined : links.get(frame.link);
    const root = part === undefined ? null : partTree(parts, part);
    if (frame === null || anchor === null || part === undefined || root === null) return [];
    const { id = '0', name = '', title = '', descr = '' } = frame.naming.attributes;
    return [
      {
        id: Number(id),
        name,
        alternative: { title, description: descr },
        anchor,
        tree: root,
        source: { part, anchorIndex },
        frameChanged: false,
        treeChanged: false,
      },
    ];
  });
  const numbers = [...cut.xml.matchAll(/<(?:\w+:)?cNvPr\s[^<>]*?\bid="(\d+)"/g)].map((found) =>
    Number(found[1]),
  );
  return { charts, highestDrawingId: numbers.reduce((most, id) => Math.max(most, id), 1) };
}

function drawingOf(parts: PartStore, sheetPart: string): string | null {
  return relationshipsOf(parts, sheetPart).find((link) => link.kind === 'drawing')?.target ?? null;
}

/** What names a chart's frame, and the link to its part; null for anything else that is drawn. */
function frameOf(anchor: XmlElement): { readonly naming: XmlElement; readonly link: string } | null {
  const frame = childOf(anchor, 'graphicFrame');
  const naming = childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr');
  const chart = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart');
  const link = chart === null ? undefined : attributeOf(chart, 'id');
  return naming === null || link === undefined ? null : { naming, link };
}

/**
 * Writes what changed of a sheet's charts: their parts, their anchors, and the drawing where it came or went. Anchors
 * and charts that nobody touched keep their letters.
 */
export function writeCharts(
  parts: PartStore,
  sheetPart: string,
  from: { sheet: Sheet; workbook: Workbook },
): void {
  const { sheet, workbook } = from;
  const known = drawingOf(parts, sheetPart);
  if (known === null && sheet.charts.length === 0) return;
  const drawing = known ?? freePart(parts, { folder: 'xl/drawings/', name: 'drawing' });
  const cut = cutDrawing(partText(parts, drawing) ?? blankDrawing) ?? cutDrawing(blankDrawing);
  if (cut === null) throw new Error('a blank drawing is a drawing');
  const kept = new Map(
    sheet.charts.flatMap((chart) =>
      chart.source === null ? [] : [[chart.source.anchorIndex, chart] as const],
    ),
  );
  const links = new Map(relationshipsOf(parts, drawing).map((link) => [link.id, link.target]));
  const changes = new Map<number, string>();
  for (const [index, { tree }] of cut.children.entries()) {
    const chart = kept.get(index);
    const frame = tree === null ? null : frameOf(tree);
    // What could not be read as a chart was never among the sheet's, and stays
    if (tree === null || frame === null || partTree(parts, links.get(frame.link) ?? '') === null) continue;
    if (chart === undefined) {
      changes.set(index, '');
      dropChart(parts, links.get(frame.link) ?? '');
      removeRelationships(parts, drawing, new Set([frame.link]));
    } else if (chart.frameChanged) changes.set(index, xmlText(changedFrame(tree, chart)));
  }
  for (const { source, tree, treeChanged } of sheet.charts) {
    if (source !== null && treeChanged) putPart(parts, source.part, xmlPart(withCachedCells(tree, workbook)));
  }
  const added = sheet.charts
    .filter(({ source }) => source === null)
    .map((chart) => xmlText(newFrame(chart, addChart(parts, drawing, { chart, workbook }))));
  const left = cut.children.length - [...changes.values()].filter((change) => change === '').length;
  if (left + added.length === 0) {
    dropDrawing(parts, drawing);
    unlink(parts, sheetPart, drawing);
    return;
  }
  if (changes.size + added.length > 0) putPart(parts, drawing, joinDrawing(cut, { changes, added }));
  if (known === null) linkDrawing(parts, sheetPart, drawing);
}

/** Takes the drawing of a sheet that is gone out, and its charts. */
export function dropChartsOf(parts: PartStore, sheetPart: string): void {
  const drawing = drawingOf(parts, sheetPart);
  if (drawing === null) return;
  for (const link of relationshipsOf(parts, drawing))
    if (link.kind === 'chart') dropChart(parts, link.target);
  dropDrawing(parts, drawing);
}

const blankDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${frameSpace}" xmlns:a="${drawingSpace}"></xdr:wsDr>`;

function freePart(parts: PartStore, about: { folder: string; name: string }): string {
  let number = 1;
  while (hasPart(parts, `${about.folder}${about.name}${number}.xml`)) number += 1;
  return `${about.folder}${about.name}${number}.xml`;
}

function addChart(
  parts: PartStore,
  drawing: string,
  { chart, workbook }: { chart: SheetChart; workbook: Workbook },
): string {
  const part = freePart(parts, { folder: 'xl/charts/', name: 'chart' });
  putPart(parts, part, xmlPart(withCachedCells(chart.tree, workbook)));
  declareContent(parts, part, chartContent);
  return addRelationship(parts, drawing, {
    type: `${linkSpace}/chart`,
    target: relativeTarget(drawing, part),
  });
}

function linkDrawing(parts: PartStore, sheetPart: string, drawing: string): void {
  declareContent(parts, drawing, drawingContent);
  const id = addRelationship(parts, sheetPart, {
    type: `${linkSpace}/drawing`,
    target: relativeTarget(sheetPart, drawing),
  });
  changeSheet(parts, sheetPart, (prefix) => `<${prefix}drawing xmlns:r="${linkSpace}" r:id="${id}"/>`);
}

function unlink(parts: PartStore, sheetPart: string, drawing: string): void {
  const links = relationshipsOf(parts, sheetPart).filter((link) => link.target === drawing);
  removeRelationships(parts, sheetPart, new Set(links.map((link) => link.id)));
  changeSheet(parts, sheetPart, () => '');
}

function changeSheet(parts: PartStore, sheetPart: string, drawing: (prefix: string) => string): void {
  const cut = cutSheet(partText(parts, sheetPart) ?? '');
  if (cut === null) return;
  putPart(parts, sheetPart, joinSheet(cut, new Map([['drawing', drawing(cut.prefix)]])));
}

function dropChart(parts: PartStore, part: string): void {
  // Style and colours of a chart are parts of its own
  for (const link of relationshipsOf(parts, part)) {
    if (link.kind === 'chartStyle' || link.kind === 'chartColorStyle') dropDeclared(parts, link.target);
  }
  dropPart(parts, relationshipsName(part));
  dropDeclared(parts, part);
}

function dropDrawing(parts: PartStore, drawing: string): void {
  dropPart(parts, relationshipsName(drawing));
  dropDeclared(parts, drawing);
}

function dropDeclared(parts: PartStore, part: string): void {
  dropPart(parts, part);
  declareContent(parts, part, null);
}

/** Attributes of a frame's name; texts that are empty are left out. */
function namingOf({ name, alternative }: SheetChart): Readonly<Record<string, string | undefined>> {
  const { title, description } = alternative;
  return {
    name,
    descr: description === '' ? undefined : description,
    title: title === '' ? undefined : title,
  };
}

function changedFrame(anchor: XmlElement, chart: SheetChart): XmlElement {
  const others = anchor.children.filter(
    (child) => typeof child === 'string' || !placeNames.has(localName(child)),
  );
  const renamed = others.map((child) =>
    typeof child === 'string' || localName(child) !== 'graphicFrame' ? child : renamedFrame(child, chart),
  );
  return { ...anchor, children: [...anchorPlace(chart.anchor, prefixOf(anchor)), ...renamed] };
}

function renamedFrame(of: XmlElement, chart: SheetChart): XmlElement {
  return {
    ...of,
    children: of.children.map((child) => {
      if (typeof child === 'string') return child;
      if (localName(child) === 'cNvPr') return withAttributes(child, namingOf(chart));
      return localName(child) === 'nvGraphicFramePr' ? renamedFrame(child, chart) : child;
    }),
  };
}

function newFrame(chart: SheetChart, link: string): XmlElement {
  const made = element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [
      element('xdr:cNvPr', { id: chart.id, ...namingOf(chart) }),
      element('xdr:cNvGraphicFramePr'),
    ]),
    element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: chartSpace }, [
        element('c:chart', { 'xmlns:c': chartSpace, 'xmlns:r': linkSpace, 'r:id': link }),
      ]),
    ]),
  ]);
  const spaces = { 'xmlns:xdr': frameSpace, 'xmlns:a': drawingSpace };
  return element(`xdr:${chart.anchor.kind}Anchor`, spaces, [
    ...anchorPlace(chart.anchor, 'xdr:'),
    made,
    element('xdr:clientData'),
  ]);
}
