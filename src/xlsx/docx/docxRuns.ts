import { transparent } from './docxBlocks';
import type { DocxStyles, ParagraphLook } from './docxStyles';
import { childOf, childrenOf, innerText, localName, type XmlElement } from '../zip/xmlTree';

/** Letters that look alike. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  /** null: not said, or the theme's. */
  readonly font: string | null;
}

/** What is gathered of a paragraph: its seen runs, and the text boxes that hang at it. */
export interface Gathering {
  readonly runs: Run[];
  readonly boxes: XmlElement[];
  readonly styles: DocxStyles;
  readonly look: ParagraphLook;
}

/** Gathers what stands below a paragraph, or a wrapper within it. */
export function gatherRuns(parent: XmlElement, into: Gathering): void {
  for (const child of childrenOf(parent)) {
    const name = localName(child);
    if (name === 'r') addRun(child, into);
    else if (name === 'oMath' || name === 'oMathPara') addFormula(child, into);
    else if (transparent.has(name)) gatherRuns(child, into);
    else if (name === 'AlternateContent') gatherRuns(childOf(child, 'Choice') ?? child, into);
  }
}

/** The letters of a formula, as they stand in a line (Office Math, ECMA-376 part 1, 22.1). */
function addFormula(formula: XmlElement, { runs, styles, look }: Gathering): void {
  const text = styles.isHiddenRun(null, look) ? '' : lettersOf(formula);
  if (text !== '') runs.push({ text, isBold: look.isBold, font: null });
}

function lettersOf(element: XmlElement): string {
  if (localName(element) === 't') return innerText(element);
  return childrenOf(element).map(lettersOf).join('');
}

function addRun(run: XmlElement, into: Gathering): void {
  const properties = childOf(run, 'rPr');
  if (into.styles.isHiddenRun(properties, into.look)) return;
  let text = '';
  for (const child of childrenOf(run)) text += textOf(child, into);
  if (text === '') return;
  const { styles, look } = into;
  into.runs.push({
    text,
    isBold: styles.isBoldRun(properties, look),
    font: styles.fontOfRun(properties, look),
  });
}

function textOf(element: XmlElement, into: Gathering): string {
  switch (localName(element)) {
    case 't':
      return element.children.filter((child) => typeof child === 'string').join('');
    // a guide for reading stands over its base: only that is the text
    case 'ruby':
      return rubyBase(element, into);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'AlternateContent':
    case 'drawing':
    case 'pict':
      into.boxes.push(...textBoxes(element));
      return '';
    default:
      return '';
  }
}

function rubyBase(ruby: XmlElement, into: Gathering): string {
  const { styles, look } = into;
  const runs = childrenOf(childOf(ruby, 'rubyBase'), 'r');
  const seen = runs.filter((run) => !styles.isHiddenRun(childOf(run, 'rPr'), look));
  return seen.flatMap((run) => childrenOf(run).map((child) => textOf(child, into))).join('');
}

/** Text boxes come twice, for new and old readers: of alternatives only the first is read. */
function textBoxes(element: XmlElement): readonly XmlElement[] {
  if (localName(element) === 'txbxContent') return [element];
  const choice = localName(element) === 'AlternateContent' ? childOf(element, 'Choice') : null;
  return (choice === null ? childrenOf(element) : [choice]).flatMap(textBoxes);
}
