import type { Sheet, TablePart } from '../sheet/model';
import { cutSheet, joinSheet, sectionText } from '../sheet/sheetSections';
import {
  addRelationship,
  declareContent,
  dropPart,
  hasPart,
  partText,
  partTree,
  putPart,
  relationshipsOf,
  removeRelationships,
} from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { relativeTarget } from '../zip/relativeTarget';
import { attributeOf, childrenOf, element, parseXml, xmlPart, xmlText } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { headerNames } from './headerNames';
import { tableOfTree, withColumnNames } from './tableTree';

const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const tableContent = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** The tables of a sheet that can be read. */
export function readTables(parts: PartStore, sheetPart: string): TablePart[] {
  return relationshipsOf(parts, sheetPart)
    .filter((link) => link.kind === 'table')
    .flatMap((link) => {
      const tree = partTree(parts, link.target);
      const table = tree === null ? null : tableOfTree(tree, { part: link.target, changed: false });
      return table === null ? [] : [table];
    });
}

/**
 * Writes what changed of a sheet's tables: their parts, and the sheet's list of them where one came or went. Names of
 * columns follow the header's cells, since Excel repairs a file where they differ.
 */
export function writeTables(parts: PartStore, sheetPart: string, sheet: Sheet): void {
  const kept = new Set(sheet.tables.map(({ part }) => part));
  const gone = readTables(parts, sheetPart).filter(({ part }) => !kept.has(part));
  const links = relationshipsOf(parts, sheetPart);
  const goneLinks = new Set(
    links.filter((link) => gone.some(({ part }) => part === link.target)).map(({ id }) => id),
  );
  for (const { part } of gone) if (part !== null) dropTable(parts, part);
  removeRelationships(parts, sheetPart, goneLinks);
  const added: string[] = [];
  for (const table of sheet.tables) {
    const named = withColumnNames(table, headerNames(sheet, table));
    if (!named.changed) continue;
    const part = named.part ?? freePart(parts);
    putPart(parts, part, xmlPart(named.tree));
    if (named.part !== null) continue;
    declareContent(parts, part, tableContent);
    added.push(
      addRelationship(parts, sheetPart, {
        type: `${linkSpace}/table`,
        target: relativeTarget(sheetPart, part),
      }),
    );
  }
  if (added.length + goneLinks.size > 0) listTables(parts, sheetPart, { added, gone: goneLinks });
}

/** Takes the tables of a sheet that is gone out. */
export function dropTablesOf(parts: PartStore, sheetPart: string): void {
  for (const link of relationshipsOf(parts, sheetPart))
    if (link.kind === 'table') dropTable(parts, link.target);
}

function dropTable(parts: PartStore, part: string): void {
  dropPart(parts, part);
  declareContent(parts, part, null);
}

function freePart(parts: PartStore): string {
  let number = 1;
  while (hasPart(parts, `xl/tables/table${number}.xml`)) number += 1;
  return `xl/tables/table${number}.xml`;
}

function listTables(
  parts: PartStore,
  sheetPart: string,
  change: { added: readonly string[]; gone: ReadonlySet<string> },
): void {
  const cut = cutSheet(partText(parts, sheetPart) ?? '');
  if (cut === null) return;
  const old = sectionText(cut, 'tableParts');
  const before: readonly XmlElement[] = old === null ? [] : childrenOf(parseXml(old), 'tablePart');
  const kept = before.flatMap((one) => attributeOf(one, 'id') ?? []).filter((id) => !change.gone.has(id));
  const ids = [...kept, ...change.added];
  const made = ids.map((id) => element(`${cut.prefix}tablePart`, { 'xmlns:r': linkSpace, 'r:id': id }));
  const list = element(`${cut.prefix}tableParts`, { count: ids.length }, made);
  putPart(parts, sheetPart, joinSheet(cut, new Map([['tableParts', ids.length === 0 ? '' : xmlText(list)]])));
}
