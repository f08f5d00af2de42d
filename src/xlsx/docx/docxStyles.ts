import { valueOf } from './docxNumbering';
import { childOf, childrenOf, type XmlElement } from '../zip/xmlTree';

/** What a paragraph has from its own properties or its style. */
export interface ParagraphLook {
  readonly isBold: boolean;
  /** 0 is the highest heading; null: running text. */
  readonly outlineLevel: number | null;
  /** List and level (from 0) that number it; null: none. */
  readonly list: { readonly numId: string; readonly level: number } | null;
}

/** Styles of a document: what each lends to paragraphs, its ancestors' looks included. */
export interface DocxStyles {
  readonly lookOf: (paragraphProperties: XmlElement | null) => ParagraphLook;
  /** True where the run is bold by itself, by its character style, or (undefined there) as the paragraph is. */
  readonly isBoldRun: (runProperties: XmlElement | null, paragraph: Pick<ParagraphLook, 'isBold'>) => boolean;
}

const plain: ParagraphLook = { isBold: false, outlineLevel: null, list: null };
const deepestChain = 12;

/** Reads word/styles.xml; an absent part lends nothing. */
export function readDocxStyles(root: XmlElement | null): DocxStyles {
  const styles = new Map<string, XmlElement>();
  let standard: string | null = null;
  for (const style of childrenOf(root, 'style')) {
    const id = style.attributes['w:styleId'] ?? '';
    styles.set(id, style);
    const isStandard = ['1', 'true'].includes(style.attributes['w:default'] ?? '');
    if (style.attributes['w:type'] === 'paragraph' && isStandard) standard = id;
  }
  const known = new Map<string, ParagraphLook>();
  const lookOfStyle = (id: string | null, depth: number): ParagraphLook => {
    const style = id === null ? undefined : styles.get(id);
    if (id === null || style === undefined || depth > deepestChain) return plain;
    const made = known.get(id) ?? lookWith(style, lookOfStyle(valueOf(childOf(style, 'basedOn')), depth + 1));
    known.set(id, made);
    return made;
  };
  return {
    lookOf: (properties) => {
      const own = valueOf(childOf(properties, 'pStyle')) ?? standard;
      return withParagraphProperties(properties, lookOfStyle(own, 0));
    },
    isBoldRun: (properties, paragraph) =>
      toggle(childOf(properties, 'b')) ??
      toggle(
        childOf(childOf(styles.get(valueOf(childOf(properties, 'rStyle')) ?? '') ?? null, 'rPr'), 'b'),
      ) ??
      paragraph.isBold,
  };
}

function lookWith(style: XmlElement, parent: ParagraphLook): ParagraphLook {
  const isBold = toggle(childOf(childOf(style, 'rPr'), 'b')) ?? parent.isBold;
  return withParagraphProperties(childOf(style, 'pPr'), { ...parent, isBold });
}

function withParagraphProperties(properties: XmlElement | null, parent: ParagraphLook): ParagraphLook {
  const outline = valueOf(childOf(properties, 'outlineLvl'));
  const outlineLevel = outline === null ? parent.outlineLevel : Number(outline) < 9 ? Number(outline) : null;
  const numbered = childOf(properties, 'numPr');
  const numId = valueOf(childOf(numbered, 'numId')) ?? parent.list?.numId ?? null;
  const level = Number(valueOf(childOf(numbered, 'ilvl')) ?? parent.list?.level ?? 0);
  const list = numId === null || numId === '0' ? null : { numId, level };
  return { isBold: parent.isBold, outlineLevel, list };
}

/** An on/off property: null where it is not said. */
function toggle(element: XmlElement | null): boolean | null {
  if (element === null) return null;
  return !['0', 'false', 'off'].includes(valueOf(element) ?? '1');
}
