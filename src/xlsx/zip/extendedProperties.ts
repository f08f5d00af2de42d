import { addRelationship, declareContent, partTree, putPart, relationshipsOf } from './parts';
import type { PartStore } from './parts';
import { childrenOf, element, innerText, localName, xmlPart } from './xmlTree';

const space = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const content = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/** The extended properties that are plain texts and that Excel lets people write. */
const kept = ['Manager', 'Company'];

function partOf(parts: PartStore): string | null {
  return relationshipsOf(parts, '').find((link) => link.kind === 'extended-properties')?.target ?? null;
}

/** Reads Manager and Company (ECMA-376 part 1, 22.2). */
export function readExtendedProperties(parts: PartStore): Map<string, string> {
  const part = partOf(parts);
  const root = part === null ? null : partTree(parts, part);
  return new Map(
    childrenOf(root)
      .filter((one) => kept.includes(localName(one)))
      .map((one) => [localName(one), innerText(one)]),
  );
}

/** Writes them, each in its place, also where it is said to be empty; what else the part says stays. */
export function writeExtendedProperties(parts: PartStore, properties: ReadonlyMap<string, string>): void {
  const known = partOf(parts);
  if (known === null && properties.size === 0) return;
  const part = known ?? 'docProps/app.xml';
  const root = (known === null ? null : partTree(parts, known)) ?? element('Properties', { xmlns: space });
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const standing = new Set(childrenOf(root).map(localName));
  const inPlace = childrenOf(root).map((one) => {
    const value = kept.includes(localName(one)) ? (properties.get(localName(one)) ?? '') : innerText(one);
    return value === innerText(one) ? one : { ...one, children: value === '' ? [] : [value] };
  });
  const made = [...properties]
    .filter(([name, value]) => value !== '' && !standing.has(name))
    .map(([name, value]) => element(`${prefix}${name}`, {}, [value]));
  putPart(parts, part, xmlPart({ ...root, children: [...inPlace, ...made] }));
  if (known !== null) return;
  declareContent(parts, part, content);
  addRelationship(parts, '', {
    type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    target: part,
  });
}
