import {
  addRelationship,
  declareContent,
  dropPart,
  partTree,
  putPart,
  relationshipsOf,
  removeRelationships,
} from './parts';
import type { PartStore } from './parts';
import type { DocumentPropertyValue } from '../sheet/model';
import { childrenOf, element, flag, innerText, localName, xmlPart } from './xmlTree';
import type { XmlElement } from './xmlTree';

const space = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const typeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const content = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** The format id that all custom properties have (ECMA-376 part 1, 22.3.2.2). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

function partOf(parts: PartStore) {
  return relationshipsOf(parts, '').find((link) => link.kind === 'custom-properties') ?? null;
}

/** Reads the custom properties of a document by name; of types that nobody models, the text. */
export function readCustomProperties(parts: PartStore): Map<string, DocumentPropertyValue> {
  const link = partOf(parts);
  const root = link === null ? null : partTree(parts, link.target);
  return new Map(
    childrenOf(root, 'property').map((one) => [one.attributes['name'] ?? '', valueOf(childrenOf(one)[0])]),
  );
}

function valueOf(typed: XmlElement | undefined): DocumentPropertyValue {
  const text = typed === undefined ? '' : innerText(typed);
  switch (typed === undefined ? '' : localName(typed)) {
    case 'i1':
    case 'i2':
    case 'i4':
    case 'int':
      return { type: 'number', value: Number(text) };
    case 'r4':
    case 'r8':
    case 'decimal':
      return { type: 'float', value: Number(text) };
    case 'bool':
      return { type: 'boolean', value: flag(text) };
    case 'filetime':
    case 'date':
      return { type: 'date', value: text };
    default:
      return { type: 'text', value: text };
  }
}

const typeNames = { text: 'lpwstr', date: 'filetime', number: 'i4', float: 'r8', boolean: 'bool' };

/** Writes all custom properties; without any, their part goes. */
export function writeCustomProperties(
  parts: PartStore,
  properties: ReadonlyMap<string, DocumentPropertyValue>,
): void {
  const known = partOf(parts);
  if (properties.size === 0) {
    if (known === null) return;
    dropPart(parts, known.target);
    declareContent(parts, known.target, null);
    removeRelationships(parts, '', new Set([known.id]));
    return;
  }
  const part = known?.target ?? 'docProps/custom.xml';
  // Numbers of properties begin at 2: 0 and 1 are taken by the format itself
  const made = [...properties].map(([name, { type, value }], index) =>
    element('property', { fmtid: formatId, pid: index + 2, name }, [
      element(`vt:${typeNames[type]}`, {}, [String(value)]),
    ]),
  );
  putPart(parts, part, xmlPart(element('Properties', { xmlns: space, 'xmlns:vt': typeSpace }, made)));
  if (known !== null) return;
  declareContent(parts, part, content);
  addRelationship(parts, '', {
    type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    target: part,
  });
}
