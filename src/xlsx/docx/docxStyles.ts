import { valueOf } from './docxNumbering';
import { childOf, childrenOf, type XmlElement } from '../zip/xmlTree';

/** What a paragraph has from its own properties or its style. */
export interface ParagraphLook {
  readonly isBold: boolean;
  /** The font of its letters where nothing else is said of them; null: not said, or the theme's. */
  readonly font: string | null;
  /** Its letters are hidden where nothing else is said of them. */
  readonly isHidden: boolean;
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
  /** The font of a run's Latin letters: its own, its style's, its paragraph's, the document's; null: not said, or the theme's. */
  readonly fontOfRun: (
    runProperties: XmlElement | null,
    paragraph: Pick<ParagraphLook, 'font'>,
  ) => string | null;
  /**
   * True where nobody sees the letters of a run: it says so itself, else the document does, else one of its two styles, and
   * not both (ECMA-376 part 1, 17.7.3).
   */
  readonly isHiddenRun: (
    runProperties: XmlElement | null,
    paragraph: Pick<ParagraphLook, 'isHidden'>,
  ) => boolean;
}

const plain: ParagraphLook = { isBold: false, font: null, isHidden: false, outlineLevel: null, list: null };
const deepestChain = 12;

/** Reads word/styles.xml; an absent part lends nothing. */
export function readDocxStyles(root: XmlElement | null): DocxStyles {
  const styles = new Map<string, XmlElement>();
  const standard = new Map<string, string>();
  for (const style of childrenOf(root, 'style')) {
    const id = style.attributes['w:styleId'] ?? '';
    styles.set(id, style);
    const isStandard = ['1', 'true'].includes(style.attributes['w:default'] ?? '');
    if (isStandard) standard.set(style.attributes['w:type'] ?? '', id);
  }
  const known = new Map<string, ParagraphLook>();
  const lookOfStyle = (id: string | null, depth: number): ParagraphLook => {
    const style = id === null ? undefined : styles.get(id);
    if (id === null || style === undefined || depth > deepestChain) return plain;
    const made = known.get(id) ?? lookWith(style, lookOfStyle(valueOf(childOf(style, 'basedOn')), depth + 1));
    known.set(id, made);
    return made;
  };
  const ofDocument = childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const isAllHidden = toggle(childOf(ofDocument, 'vanish')) === true;
  const ofLetters = (properties: XmlElement | null): ParagraphLook =>
    lookOfStyle(valueOf(childOf(properties, 'rStyle')) ?? standard.get('character') ?? null, 0);
  return {
    lookOf: (properties) => {
      const own = valueOf(childOf(properties, 'pStyle')) ?? standard.get('paragraph') ?? null;
      return withParagraphProperties(properties, lookOfStyle(own, 0));
    },
    isBoldRun: (properties, paragraph) =>
      toggle(childOf(properties, 'b')) ??
      toggle(
        childOf(childOf(styles.get(valueOf(childOf(properties, 'rStyle')) ?? '') ?? null, 'rPr'), 'b'),
      ) ??
      paragraph.isBold,
    fontOfRun: (properties, paragraph) =>
      fontIn(properties) ?? ofLetters(properties).font ?? paragraph.font ?? fontIn(ofDocument),
    isHiddenRun: (properties, paragraph) =>
      toggle(childOf(properties, 'vanish')) ??
      (isAllHidden || ofLetters(properties).isHidden !== paragraph.isHidden),
  };
}

function lookWith(style: XmlElement, parent: ParagraphLook): ParagraphLook {
  const letters = childOf(style, 'rPr');
  const isBold = toggle(childOf(letters, 'b')) ?? parent.isBold;
  const isHidden = toggle(childOf(letters, 'vanish')) ?? parent.isHidden;
  const font = fontIn(letters) ?? parent.font;
  return withParagraphProperties(childOf(style, 'pPr'), { ...parent, isBold, font, isHidden });
}

/** The font that properties name for letters of Latin-1 (ECMA-376 part 1, 17.3.2.26); null: none. */
function fontIn(letters: XmlElement | null): string | null {
  const fonts = childOf(letters, 'rFonts');
  return fonts?.attributes['w:hAnsi'] ?? fonts?.attributes['w:ascii'] ?? null;
}

function withParagraphProperties(properties: XmlElement | null, parent: ParagraphLook): ParagraphLook {
  const outline = valueOf(childOf(properties, 'outlineLvl'));
  const outlineLevel = outline === null ? parent.outlineLevel : Number(outline) < 9 ? Number(outline) : null;
  const numbered = childOf(properties, 'numPr');
  const numId = valueOf(childOf(numbered, 'numId')) ?? parent.list?.numId ?? null;
  const level = Number(valueOf(childOf(numbered, 'ilvl')) ?? parent.list?.level ?? 0);
  const list = numId === null || numId === '0' ? null : { numId, level };
  return { ...parent, outlineLevel, list };
}

/** An on/off property: null where it is not said. */
function toggle(element: XmlElement | null): boolean | null {
  if (element === null) return null;
  return !['0', 'false', 'off'].includes(valueOf(element) ?? '1');
}
