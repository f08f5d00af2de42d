import { colourOf } from './colours';
import type { ThemeColours } from './colours';
import { fontOf, withFont } from './styleParts';
import type { FontLook } from './styleParts';
import { childOf, childrenOf, element, localName, parseXml, xmlText } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** Letters of a cell with looks of their own, as the file has them: the inside of an `si` or `is`. */
export interface RichText {
  readonly xml: string;
  /** The namespace prefix that the part's author writes, with its colon, or "". */
  readonly prefix: string;
}

/** What the file says of a run counts alone; where it is silent of these, the cell's font does. */
const fromTheCell = { name: 'rFont', size: 'sz', color: 'color' } as const;

/** The looks of the letters, run by run. `cell` is the font of the cell, for runs that have none of their own. */
export function runFonts(
  rich: RichText,
  looks: { readonly cell: FontLook; readonly theme: ThemeColours },
): FontLook[] {
  return childrenOf(treeOf(rich), 'r').map((run) => {
    const own = childOf(run, 'rPr');
    if (own === null) return looks.cell;
    const said = fontOf(renamed(own, { from: 'rFont', to: 'name' }), (of) => colourOf(of, looks.theme));
    const kept = (Object.keys(fromTheCell) as (keyof typeof fromTheCell)[]).filter(
      (member) => childOf(own, fromTheCell[member]) === null,
    );
    return { ...said, ...Object.fromEntries(kept.map((member) => [member, looks.cell[member]])) };
  });
}

/** The same letters with something changed for all of them; runs without looks of their own follow their cell. */
export function withRunLooks(rich: RichText, change: Partial<FontLook>): RichText {
  const children = treeOf(rich).children.map((child) => {
    if (typeof child === 'string' || localName(child) !== 'r') return child;
    const changed = child.children.map((part) =>
      typeof part === 'string' || localName(part) !== 'rPr' ? part : changedLooks(part, change, rich.prefix),
    );
    return { ...child, children: changed };
  });
  return { ...rich, xml: innerXml(children) };
}

/** The letters under the prefix of the part that they are written into. */
export function richXml(rich: RichText, prefix: string): string {
  if (rich.prefix === prefix) return rich.xml;
  const moved = (child: XmlElement | string): XmlElement | string =>
    typeof child === 'string'
      ? child
      : { ...child, name: `${prefix}${localName(child)}`, children: child.children.map(moved) };
  return innerXml(treeOf(rich).children.map(moved));
}

function treeOf(rich: RichText): XmlElement {
  return parseXml(`<is>${rich.xml}</is>`) ?? element('is');
}

function innerXml(children: XmlElement['children']): string {
  return children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
}

function changedLooks(own: XmlElement, change: Partial<FontLook>, prefix: string): XmlElement {
  const made = withFont(renamed(own, { from: 'rFont', to: 'name' }), change);
  const back = renamed(made, { from: 'name', to: 'rFont' });
  const prefixed = back.children.map((child) =>
    typeof child === 'string' ? child : { ...child, name: `${prefix}${localName(child)}` },
  );
  return { ...back, name: own.name, children: prefixed };
}

/** A run calls the font's name `rFont` where a font calls it `name` (ECMA-376 part 1, 18.4.5). */
function renamed(own: XmlElement, names: { readonly from: string; readonly to: string }): XmlElement {
  const children = own.children.map((child) =>
    typeof child === 'string' || localName(child) !== names.from ? child : { ...child, name: names.to },
  );
  return { ...own, children };
}
