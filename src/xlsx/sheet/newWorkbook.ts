import { blankSheet } from './blankSheet';
import type { Workbook } from './model';
import { defaultRowHeight } from './normalFont';
import { officeTheme } from './officeTheme';
import { withFrontMark } from './sheetViews';
import { readWorkbook } from './openWorkbook';
import { addRelationship, declareContent, declareDefault, emptyParts, putPart } from '../zip/parts';
import { plainStyles, themedStyles, usualFont } from './styleBook';
import { childrenOf, element, localName, xmlPart } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentSpace = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with one empty sheet, as Excel opens with. `font` is what its Normal style says. */
export function newWorkbook(about: { sheet?: string; font?: { name: string; size: number } } = {}): Workbook {
  const parts = emptyParts();
  declareDefault(parts, 'xml', 'application/xml');
  declareDefault(parts, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
  const add = (
    part: string,
    content: { kind: string; target: string; type: string; xml: string; from: string },
  ) => {
    putPart(parts, part, content.xml);
    declareContent(parts, part, `${contentSpace}.${content.type}+xml`);
    return addRelationship(parts, content.from, {
      type: `${linkSpace}/${content.kind}`,
      target: content.target,
    });
  };
  const main = 'xl/workbook.xml';
  const blank = blankSheet({ rowHeight: defaultRowHeight(about.font ?? usualFont) });
  const sheetXml = xmlPart({ ...blank, children: childrenOf(blank).map(inFront) });
  const id = add('xl/worksheets/sheet1.xml', {
    kind: 'worksheet',
    target: 'worksheets/sheet1.xml',
    type: 'worksheet',
    xml: sheetXml,
    from: main,
  });
  const themePart = 'xl/theme/theme1.xml';
  putPart(parts, themePart, xmlPart(officeTheme()));
  declareContent(parts, themePart, 'application/vnd.openxmlformats-officedocument.theme+xml');
  addRelationship(parts, main, { type: `${linkSpace}/theme`, target: 'theme/theme1.xml' });
  add('xl/styles.xml', {
    kind: 'styles',
    target: 'styles.xml',
    type: 'styles',
    xml: xmlPart(about.font === undefined ? themedStyles() : plainStyles(about.font)),
    from: main,
  });
  const sheets = element('sheets', {}, [
    element('sheet', { name: about.sheet ?? 'Sheet1', sheetId: 1, 'r:id': id }),
  ]);
  const views = element('bookViews', {}, [element('workbookView')]);
  const root = element('workbook', { xmlns: mainSpace, 'xmlns:r': linkSpace }, [
    element('workbookPr'),
    views,
    sheets,
    element('calcPr'),
  ]);
  add(main, { kind: 'officeDocument', target: main, type: 'sheet.main', xml: xmlPart(root), from: '' });
  const read = readWorkbook(parts);
  if (!read.ok) throw new Error('a new workbook is a workbook');
  return read.workbook;
}

function inFront(section: XmlElement): XmlElement {
  if (localName(section) !== 'sheetViews') return section;
  return withFrontMark(section, { inFront: true }) ?? section;
}
