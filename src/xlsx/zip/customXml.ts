import type { CustomXmlPart, Workbook } from '../sheet/model';
import {
  addRelationship,
  declareContent,
  dropPart,
  hasPart,
  partText,
  partTree,
  putPart,
  relationshipsOf,
  relationshipsName,
  removeRelationships,
} from './parts';
import type { PartStore, Relationship } from './parts';
import { attributeOf, childrenOf, element, innerText, parseXml, xmlPart } from './xmlTree';

/**
 * Excel keeps `workbook.settings` in the web extension part of the add-in that wrote them. An embedded host has no
 * such part, so they lie in one custom XML part of a namespace of their own, which customXmlParts does not show.
 */
const settingsSpace = 'urn:embedded-excel-host:workbook-settings';

const types = {
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
  properties: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps',
  propertiesContent: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  propertiesSpace: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
};

/** Reads the custom XML parts that the workbook links to, and the settings among them. */
export function readCustomXml(
  parts: PartStore,
  links: readonly Relationship[],
): { customXml: CustomXmlPart[]; settings: Map<string, unknown> } {
  const customXml: CustomXmlPart[] = [];
  let settings = new Map<string, unknown>();
  links
    .filter((link) => link.kind === 'customXml')
    .forEach((link, index) => {
      const xml = partText(parts, link.target);
      if (xml === null) return;
      if (xml.includes(settingsSpace)) {
        settings = readSettings(xml) ?? settings;
        return;
      }
      customXml.push({
        id: idOf(parts, link.target) ?? customXmlId(index + 1),
        xml,
        part: link.target,
        changed: false,
      });
    });
  return { customXml, settings };
}

function idOf(parts: PartStore, part: string): string | null {
  const link = relationshipsOf(parts, part).find((one) => one.kind === 'customXmlProps');
  const root = link === undefined ? null : partTree(parts, link.target);
  return root === null ? null : (attributeOf(root, 'itemID') ?? null);
}

/** An id for a part that has none; counted, so that runs are repeatable. */
export function customXmlId(number: number): string {
  return `{E8C05A3B-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function readSettings(xml: string): Map<string, unknown> | null {
  const root = parseXml(xml);
  if (root === null || root.attributes['xmlns'] !== settingsSpace) return null;
  const found = new Map<string, unknown>();
  for (const one of childrenOf(root, 'setting')) {
    const value: unknown = JSON.parse(innerText(one));
    found.set(one.attributes['key'] ?? '', value);
  }
  return found;
}

/** Writes what changed among custom XML parts and settings into the package. `main` is the workbook part. */
export function writeCustomXml(parts: PartStore, main: string, workbook: Workbook): void {
  for (const part of workbook.customXmlRemoved) removePart(parts, main, part);
  workbook.customXml = workbook.customXml.map((one) => {
    if (!one.changed) return one;
    const part = one.part ?? addPart(parts, main, one.id);
    putPart(parts, part, one.xml);
    return { ...one, part, changed: false };
  });
  workbook.customXmlRemoved = [];
  if (!workbook.settingsChanged) return;
  workbook.settingsChanged = false;
  const old = relationshipsOf(parts, main).find(
    (link) => link.kind === 'customXml' && (partText(parts, link.target) ?? '').includes(settingsSpace),
  );
  if (workbook.settings.size === 0) {
    if (old !== undefined) removePart(parts, main, old.target);
    return;
  }
  const part = old?.target ?? addPart(parts, main, customXmlId(0));
  const entries = [...workbook.settings].map(([key, value]) =>
    element('setting', { key }, [JSON.stringify(value)]),
  );
  putPart(parts, part, xmlPart(element('settings', { xmlns: settingsSpace }, entries)));
}

function addPart(parts: PartStore, main: string, id: string): string {
  let number = 1;
  while (hasPart(parts, `customXml/item${number}.xml`)) number += 1;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const root = element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': types.propertiesSpace }, [
    element('ds:schemaRefs'),
  ]);
  // The part has to stand before the next free number is looked for
  putPart(parts, part, '');
  putPart(parts, properties, xmlPart(root));
  declareContent(parts, properties, types.propertiesContent);
  addRelationship(parts, main, { type: types.customXml, target: `../${part}` });
  addRelationship(parts, part, { type: types.properties, target: `itemProps${number}.xml` });
  return part;
}

function removePart(parts: PartStore, main: string, part: string): void {
  const own = relationshipsOf(parts, part).filter((link) => !link.external);
  for (const link of own) {
    dropPart(parts, link.target);
    declareContent(parts, link.target, null);
  }
  const links = relationshipsOf(parts, main).filter((link) => link.target === part);
  removeRelationships(parts, main, new Set(links.map((link) => link.id)));
  if (own.length > 0) dropPart(parts, relationshipsName(part));
  dropPart(parts, part);
}
