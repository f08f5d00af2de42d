import { addRelationship, declareContent, partTree, putPart, relationshipsOf } from './parts';
import type { PartStore } from './parts';
import { childrenOf, element, innerText, localName, xmlPart } from './xmlTree';

/** Reads the core properties (title, subject, creator, keywords, description, category …) by their local names. */
export function readDocumentProperties(parts: PartStore): Map<string, string> {
  const part = corePart(parts);
  const root = part === null ? null : partTree(parts, part);
  return new Map(childrenOf(root).map((one) => [localName(one), innerText(one)]));
}

function corePart(parts: PartStore): string | null {
  return relationshipsOf(parts, '').find((link) => link.kind === 'core-properties')?.target ?? null;
}

const spaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

const prefixes: Readonly<Record<string, string>> = {
  title: 'dc',
  subject: 'dc',
  creator: 'dc',
  description: 'dc',
};

/** Writes texts of the core properties; entries that are there and not named stay as they are. */
export function writeDocumentProperties(parts: PartStore, properties: ReadonlyMap<string, string>): void {
  const known = corePart(parts);
  const part = known ?? 'docProps/core.xml';
  const root = (known === null ? null : partTree(parts, known)) ?? element('cp:coreProperties', spaces);
  const old = childrenOf(root);
  const children = old.map((one) => {
    const wanted = properties.get(localName(one));
    return wanted === undefined || wanted === innerText(one) ? one : { ...one, children: [wanted] };
  });
  const added = [...properties]
    .filter(([name]) => !old.some((one) => localName(one) === name))
    .map(([name, value]) => element(`${prefixes[name] ?? 'cp'}:${name}`, {}, [value]));
  putPart(
    parts,
    part,
    xmlPart({ ...root, attributes: { ...root.attributes, ...spaces }, children: [...children, ...added] }),
  );
  if (known === null) {
    declareContent(parts, part, 'application/vnd.openxmlformats-package.core-properties+xml');
    addRelationship(parts, '', {
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: part,
    });
  }
}
