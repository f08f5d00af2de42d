import { childOf, childrenOf, element, innerText, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { runFont, withRunFont } from './chartText';
import type { ChartFont } from './chartText';

/** Letters of a text body, counted from 0. */
export interface Letters {
  readonly start: number;
  readonly length: number;
}

/** A text body whose letters have other looks; runs are cut where they begin and end. */
export function withLetters(body: XmlElement, letters: Letters, change: Partial<ChartFont>): XmlElement {
  let at = 0;
  const end = letters.start + letters.length;
  const paragraph = (of: XmlElement): XmlElement => {
    const children = of.children.flatMap((child) => {
      if (typeof child === 'string' || localName(child) !== 'r') return [child];
      const text = textOf(child);
      const from = Math.min(Math.max(letters.start - at, 0), text.length);
      const to = Math.min(Math.max(end - at, from), text.length);
      at += text.length;
      if (from === to) return [child];
      return [
        ...cut(child, text.slice(0, from)),
        ...cut(child, text.slice(from, to)).map((run) => withRunFont(run, change)),
        ...cut(child, text.slice(to)),
      ];
    });
    // Paragraphs are told apart by a line break
    at += 1;
    return { ...of, children };
  };
  return {
    ...body,
    children: body.children.map((child) =>
      typeof child === 'string' || localName(child) !== 'p' ? child : paragraph(child),
    ),
  };
}

/** What the letters look like; null where they differ. */
export function fontOfLetters(body: XmlElement | null, letters: Letters): ChartFont {
  let at = 0;
  const fonts = childrenOf(body, 'p').flatMap((paragraph) => {
    const found = childrenOf(paragraph, 'r').flatMap((run) => {
      const [from, to] = [at, at + textOf(run).length];
      at = to;
      return from < letters.start + letters.length && to > letters.start ? [runFont(run)] : [];
    });
    at += 1;
    return found;
  });
  const common = <Key extends keyof ChartFont>(key: Key): ChartFont[Key] | null => {
    const [first] = fonts;
    return first !== undefined && fonts.every((font) => font[key] === first[key]) ? first[key] : null;
  };
  return {
    name: common('name'),
    size: common('size'),
    bold: common('bold'),
    italic: common('italic'),
    underline: common('underline'),
    color: common('color'),
  };
}

function textOf(run: XmlElement): string {
  return childrenOf(run, 't').map(innerText).join('');
}

function cut(run: XmlElement, text: string): readonly XmlElement[] {
  if (text === '') return [];
  const name = childOf(run, 't')?.name ?? 'a:t';
  const others = childrenOf(run).filter((child) => localName(child) !== 't');
  return [{ ...run, children: [...others, element(name, {}, [text])] }];
}
