import { SaxesParser } from 'saxes';
import { readDocx } from '../../src/xlsx/docx/readDocx';
import { openZip, unpackEntry } from '../../src/xlsx/zip/zip';
import { hiddenStyles, isOn } from './hiddenStyles';

/** What came of a Word file: words that an independent reading of the same text has besides, and has not. */
export type WordTold =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'word';
      readonly words: number;
      readonly missing: readonly string[];
      readonly extra: readonly string[];
    };

/** Reads a Word file with the project's reader and with one that only looks at elements, and compares their words. */
export function judgedWord(file: Uint8Array): WordTold {
  const read = readDocx(file);
  if (!read.ok) return { kind: 'refused', reason: read.reason };
  const ours = lettersByWord(read.paragraphs.map(({ text }) => text).join('\n'));
  const theirs = lettersByWord(plainText(partText(file, mainPart) ?? '', stylesOf(file)));
  return {
    kind: 'word',
    words: [...ours.values()].reduce((sum, count) => sum + count, 0),
    missing: without(theirs, ours),
    extra: without(ours, theirs),
  };
}

function lettersByWord(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/).filter((one) => one !== ''))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function without(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  return [...one].flatMap(([word, count]) => (count > (other.get(word) ?? 0) ? [word] : []));
}

const mainPart = /^word\/document\d*\.xml$/i;

function stylesOf(file: Uint8Array): ReadonlySet<string> {
  const xml = partText(file, /^word\/styles\d*\.xml$/i);
  return xml === null ? new Set() : hiddenStyles(xml);
}

function partText(file: Uint8Array, called: RegExp): string | null {
  const zip = openZip(file);
  if (!zip.ok) throw new Error(zip.reason);
  const name = [...zip.archive.entries.keys()].find((one) => called.test(one));
  const bytes = name === undefined ? null : unpackEntry(zip.archive, name);
  if (bytes === null && called === mainPart) throw new Error('no text part under its usual name');
  if (bytes === null) return null;
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Elements whose content nobody sees: what was deleted or moved away, what stands for old readers, guides over letters. */
const unseen = new Set(['del', 'moveFrom', 'Fallback', 'rt', 'delText', 'instrText']);
const breaks: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Letters within a drawing are a picture's; a text box is one of Word's own elements. */
const isDrawn = (space: string): boolean => space.includes('/drawingml/');

interface Layer {
  readonly local: string;
  text: string;
  hidden: boolean;
  /** A paragraph whose end was deleted goes on with the next. */
  goesOn: boolean;
  /** Of a run, what it says itself of being hidden. */
  hides: boolean | null;
  /** Of a run or paragraph, the style that it names. */
  style: string;
}

/** The seen text of a Word part: a run's words count where nothing above it hides them. */
function plainText(xml: string, hiding: ReadonlySet<string>): string {
  const parser = new SaxesParser({ xmlns: true });
  const layers: Layer[] = [];
  const boxes: string[] = [];
  let whole = '';
  parser.on('opentag', ({ local, uri, attributes }) => {
    const [run, properties] = [layers.at(-2), layers.at(-1)];
    const paragraph = layers.at(-3);
    const name = isDrawn(uri) ? 'drawn' : local;
    layers.push({
      ...{ local: name, text: '', hidden: unseen.has(name), goesOn: false },
      ...{ hides: null, style: '' },
    });
    const value = Object.values(attributes).find((one) => one.local === 'val')?.value;
    if (local === 'vanish' && properties?.local === 'rPr' && run?.local === 'r') run.hides = isOn(value);
    if (/^[rp]Style$/.test(local) && run?.local === local.charAt(0)) run.style = value ?? '';
    if (local === 'del' && run?.local === 'pPr' && paragraph !== undefined) paragraph.goesOn = true;
    if (properties?.local === 'r') add(breaks[local] ?? '');
  });
  const add = (text: string): void => {
    const top = layers.at(-1);
    if (top !== undefined) top.text += text;
  };
  parser.on('text', (text) => {
    if (layers.at(-1)?.local === 't') add(text);
  });
  parser.on('closetag', () => {
    const closed = layers.pop();
    if (closed === undefined) return;
    if (closed.local === 'r') {
      const paragraph = layers.findLast(({ local }) => local === 'p');
      closed.hidden ||= closed.hides ?? hiding.has(closed.style) !== hiding.has(paragraph?.style ?? '');
    }
    const text = closed.hidden || layers.some(({ hidden }) => hidden) ? '' : closed.text;
    // text boxes stand apart from the words around them
    if (closed.local === 'txbxContent') boxes.push(text);
    else add(closed.local === 'p' && !closed.goesOn ? `${text}\n` : text);
    if (layers.length === 0) whole = text;
  });
  parser.write(xml).close();
  return [whole, ...boxes].join('\n');
}
