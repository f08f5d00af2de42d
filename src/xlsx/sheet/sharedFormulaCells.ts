import { attributesOf, nextTag } from '../zip/xmlScan';
import { cellName, parseCell } from './a1';

/**
 * Names of the cells whose formula is shared, its head among them, in whatever order attributes stand. A cell or a row that
 * does not say where it is follows upon the one before.
 */
export function sharedFormulaCells(xml: string): readonly string[] {
  if (!xml.includes('shared')) return [];
  const names: string[] = [];
  let row = -1;
  let column = -1;
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.closing) continue;
    if (tag.name === 'row') {
      const { r } = attributesOf(xml, tag);
      row = r === undefined ? row + 1 : Number(r) - 1;
      column = -1;
    } else if (tag.name === 'c') {
      const { r } = attributesOf(xml, tag);
      column = r === undefined ? column + 1 : (parseCell(r)?.column ?? column + 1);
    } else if (tag.name === 'f' && attributesOf(xml, tag)['t'] === 'shared') {
      names.push(cellName(row, column));
    }
  }
  return names;
}
