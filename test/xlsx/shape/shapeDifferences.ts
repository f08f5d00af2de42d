import type { Shape, ShapeLine } from './shapeOf';

/** In what one package differs from another. */
export interface ShapeDifference {
  readonly kind: 'lost' | 'added' | 'attribute' | 'text' | 'order';
  readonly part: string;
  readonly path: string;
  /** The attribute; empty where it is about the element. */
  readonly name: string;
  /** What the first says, or the order of its children; empty where it says nothing. */
  readonly expected: string;
  readonly found: string;
}

/** A part or element that is missing counts once, with all below it. */
export function shapeDifferences(expected: Shape, found: Shape): ShapeDifference[] {
  const [before, after] = [byPlace(expected), byPlace(found)];
  const lost = onlyIn(expected, before, after, 'lost');
  const added = onlyIn(found, after, before, 'added');
  const changed = expected.flatMap((line) => {
    const other = after.get(placeOf(line));
    return other === undefined ? [] : saidOtherwise(line, other);
  });
  return [...lost, ...added, ...changed, ...orders(expected, found)];
}

const placeOf = ({ part, path }: Pick<ShapeLine, 'part' | 'path'>): string => `${part} ${path}`;

function byPlace(shape: Shape): ReadonlyMap<string, ShapeLine> {
  return new Map(shape.map((line) => [placeOf(line), line]));
}

function parentOf(path: string): string | null {
  // A link's name holds slashes of its own
  const slash = path.replace(/\([^)]*\)/g, (inner) => '_'.repeat(inner.length)).lastIndexOf('/');
  return slash < 0 ? null : path.slice(0, slash);
}

function onlyIn(
  shape: Shape,
  own: ReadonlyMap<string, ShapeLine>,
  other: ReadonlyMap<string, ShapeLine>,
  kind: 'lost' | 'added',
): ShapeDifference[] {
  return shape.flatMap((line) => {
    if (other.has(placeOf(line))) return [];
    const parent = parentOf(line.path);
    const isBelowAnother =
      parent !== null && own.has(`${line.part} ${parent}`) && !other.has(`${line.part} ${parent}`);
    if (isBelowAnother) return [];
    const said = saying(line);
    const [expected, found] = kind === 'lost' ? [said, ''] : ['', said];
    return [{ kind, part: line.part, path: line.path, name: '', expected, found }];
  });
}

function saying({ attributes, text }: ShapeLine): string {
  return [...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`), text].join(' ').trim();
}

function saidOtherwise(expected: ShapeLine, found: ShapeLine): ShapeDifference[] {
  const { part, path } = expected;
  const names = new Set([...Object.keys(expected.attributes), ...Object.keys(found.attributes)]);
  const attributes = [...names].flatMap((name): ShapeDifference[] => {
    const [one, other] = [expected.attributes[name], found.attributes[name]];
    if (one === other) return [];
    return [{ kind: 'attribute', part, path, name, expected: one ?? '', found: other ?? '' }];
  });
  if (expected.text === found.text) return attributes;
  return [...attributes, { kind: 'text', part, path, name: '', expected: expected.text, found: found.text }];
}

/** Children that both have, in their order. */
function orders(expected: Shape, found: Shape): ShapeDifference[] {
  const [before, after] = [childrenByParent(expected), childrenByParent(found)];
  return [...before].flatMap(([place, names]): ShapeDifference[] => {
    const others = after.get(place)?.names ?? [];
    const [own, theirs] = [new Set(names.names), new Set(others)];
    const one = names.names.filter((name) => theirs.has(name)).join(' ');
    const other = others.filter((name) => own.has(name)).join(' ');
    if (one === other) return [];
    return [{ kind: 'order', part: names.part, path: names.path, name: '', expected: one, found: other }];
  });
}

function childrenByParent(
  shape: Shape,
): ReadonlyMap<string, { part: string; path: string; names: string[] }> {
  const found = new Map<string, { part: string; path: string; names: string[] }>();
  for (const { part, path } of shape) {
    const parent = parentOf(path);
    if (parent === null) continue;
    const place = `${part} ${parent}`;
    const known = found.get(place) ?? { part, path: parent, names: [] };
    known.names.push(path.slice(parent.length + 1));
    found.set(place, known);
  }
  return found;
}

/** A difference in one line. */
export function sayDifference({ kind, part, path, name, expected, found }: ShapeDifference): string {
  const at = name === '' ? path : `${path}@${name}`;
  return `${kind} ${part} ${at}: ${expected === '' ? '-' : expected} | ${found === '' ? '-' : found}`;
}
