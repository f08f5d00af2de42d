import { changeAt, foundAt, withChild, withoutChildren } from './chartXml';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  innerText,
  localName,
  withAttributes,
} from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** What a text in a chart looks like; null where the file leaves it to what lies above. Size in points, colour "#RRGGBB". */
export interface ChartFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** In the file's words: none, sng, dbl. */
  readonly underline: string | null;
  readonly color: string | null;
}

/** A fill of one colour, "#RRGGBB". */
export function solidFill(color: string): XmlElement {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: color.slice(1) })]);
}

/** The colour of a fill of one plain colour, or null. */
export function solidColor(of: XmlElement | null): string | null {
  const value = foundAt(of, ['solidFill', 'srgbClr'])?.attributes['val'];
  return value === undefined ? null : `#${value.toUpperCase()}`;
}

/** The plain colour of a shape such as a series (its `spPr`), or null. */
export function fillColor(shape: XmlElement | null): string | null {
  return solidColor(childOf(shape, 'spPr'));
}

/** The font that a text body (c:txPr or c:rich) says for all of its text. */
export function fontOf(body: XmlElement | null): ChartFont {
  return fontOfLooks(foundAt(body, ['p', 'pPr', 'defRPr']));
}

/** The font that a run of letters says. */
export function runFont(run: XmlElement): ChartFont {
  return fontOfLooks(childOf(run, 'rPr'));
}

/** A run of letters with its font changed. */
export function withRunFont(run: XmlElement, change: Partial<ChartFont>): XmlElement {
  return changeRun(run, (looks) => changedLooks(looks, change));
}

function fontOfLooks(looks: XmlElement | null): ChartFont {
  const { sz, b, i, u } = looks?.attributes ?? {};
  const latin = childOf(looks, 'latin');
  return {
    name: latin === null ? null : (attributeOf(latin, 'typeface') ?? null),
    size: sz === undefined ? null : Number(sz) / 100,
    bold: b === undefined ? null : b === '1' || b === 'true',
    italic: i === undefined ? null : i === '1' || i === 'true',
    underline: u ?? null,
    color: solidColor(looks),
  };
}

/** A text body with its font changed, for text to come and for the runs that it has. */
export function withFont(body: XmlElement, change: Partial<ChartFont>): XmlElement {
  const base = completeBody(body);
  return {
    ...base,
    children: base.children.map((child) =>
      typeof child === 'string' || localName(child) !== 'p' ? child : changedParagraph(child, change),
    ),
  };
}

function changedParagraph(paragraph: XmlElement, change: Partial<ChartFont>): XmlElement {
  const looks = childOf(childOf(paragraph, 'pPr'), 'defRPr') ?? element('a:defRPr');
  const properties = childOf(paragraph, 'pPr') ?? element('a:pPr');
  const pPr = { ...properties, children: [changedLooks(looks, change)] };
  const runs = paragraph.children
    .filter((child) => typeof child === 'string' || localName(child) !== 'pPr')
    .map((child) =>
      typeof child === 'string' || localName(child) !== 'r'
        ? child
        : changeRun(child, (run) => changedLooks(run, change)),
    );
  return { ...paragraph, children: [pPr, ...runs] };
}

function changeRun(run: XmlElement, change: (looks: XmlElement) => XmlElement): XmlElement {
  const looks = childOf(run, 'rPr') ?? element('a:rPr');
  const others = run.children.filter((child) => typeof child === 'string' || localName(child) !== 'rPr');
  return { ...run, children: [change(looks), ...others] };
}

function changedLooks(looks: XmlElement, change: Partial<ChartFont>): XmlElement {
  const { name, size, bold, italic, underline, color } = change;
  let made = withAttributes(looks, {
    ...(typeof size === 'number' ? { sz: Math.round(size * 100) } : {}),
    ...(typeof bold === 'boolean' ? { b: Number(bold) } : {}),
    ...(typeof underline === 'string' ? { u: underline } : {}),
    ...(typeof italic === 'boolean' ? { i: Number(italic) } : {}),
  });
  if (color !== undefined && color !== null)
    made = withChild(withoutChildren(made, 'noFill', 'gradFill', 'pattFill'), solidFill(color));
  if (name !== undefined && name !== null)
    made = ['latin', 'cs'].reduce(
      (at, kind) => withChild(at, element(`a:${kind}`, { typeface: name })),
      made,
    );
  return made;
}

/** A text body has these three children (ECMA-376 part 1, 21.1.2.1). */
function completeBody(body: XmlElement): XmlElement {
  const paragraphs = childrenOf(body, 'p');
  return {
    ...body,
    children: [
      childOf(body, 'bodyPr') ?? element('a:bodyPr'),
      childOf(body, 'lstStyle') ?? element('a:lstStyle'),
      ...(paragraphs.length > 0
        ? paragraphs
        : [element('a:p', {}, [element('a:endParaRPr', { lang: 'vi-VN' })])]),
    ],
  };
}

/** A text body of one paragraph that says `text`, in the looks of an older one. */
export function richText(text: string, old: XmlElement | null, name: string): XmlElement {
  const pPr = foundAt(old, ['p', 'pPr']) ?? element('a:pPr', {}, [element('a:defRPr')]);
  const looks = childOf(pPr, 'defRPr') ?? element('a:defRPr');
  const run = element('a:r', {}, [
    element('a:rPr', { lang: 'vi-VN', ...looks.attributes }, looks.children),
    element('a:t', {}, [text]),
  ]);
  return element(name, {}, [
    childOf(old, 'bodyPr') ?? element('a:bodyPr'),
    childOf(old, 'lstStyle') ?? element('a:lstStyle'),
    element('a:p', {}, [pPr, run]),
  ]);
}

/** What a text body says; paragraphs on lines of their own. */
export function textOfBody(body: XmlElement): string {
  return childrenOf(body, 'p')
    .map((paragraph) =>
      childrenOf(paragraph, 'r')
        .map((run) => childrenOf(run, 't').map(innerText).join(''))
        .join(''),
    )
    .join('\n');
}

/** A root on which the prefix `a:` may be used below. */
export function withDrawingSpace(root: XmlElement, space: string): XmlElement {
  return root.attributes['xmlns:a'] === undefined ? withAttributes(root, { 'xmlns:a': space }) : root;
}

/** Changes the fill of the shape at a path: one colour, or none. */
export function withFill(root: XmlElement, path: readonly string[], color: string | null): XmlElement {
  return changeAt(root, [...path, 'spPr'], (shape) =>
    withChild(
      withoutChildren(shape, 'noFill', 'solidFill', 'gradFill', 'pattFill'),
      color === null ? element('a:noFill') : solidFill(color),
    ),
  );
}

/** Changes the line around the shape at a path: its colour, or none. */
export function withLine(root: XmlElement, path: readonly string[], color: string | null): XmlElement {
  return changeAt(root, [...path, 'spPr'], (shape) =>
    withChild(shape, element('a:ln', {}, [color === null ? element('a:noFill') : solidFill(color)])),
  );
}
