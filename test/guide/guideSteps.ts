/** Something that the guide tells a person to do, or to see. `name` is the bold words, as a control is called. */
export type GuideStep =
  | { readonly does: 'press' | 'tab' | 'tick' | 'untick' | 'see' | 'seeSheet' | 'key'; readonly name: string }
  | { readonly does: 'ribbon'; readonly ribbonTab: string; readonly group: string; readonly name: string }
  | { readonly does: 'choose'; readonly what: string; readonly name: string }
  | { readonly does: 'type'; readonly what: string; readonly name: string }
  | { readonly does: 'file'; readonly kind: string }
  | { readonly does: 'open'; readonly workbook: 'empty' | 'own' }
  | { readonly does: 'picture'; readonly file: string };

/** A numbered item of the guide: its words, and what they ask for, in their order. */
interface GuideItem {
  readonly heading: string;
  readonly text: string;
  readonly steps: readonly GuideStep[];
}

/** What stands before a name tells what is done with it; the first that fits wins. */
const verbs: readonly (readonly [RegExp, (name: string, found: RegExpExecArray) => GuideStep])[] = [
  [/gõ “([^”]+)” vào(?: ô)?$/iu, (name, found) => ({ does: 'type', what: found[1] ?? '', name })],
  [/chọn “([^”]+)” ở(?: ô)?$/iu, (name, found) => ({ does: 'choose', what: found[1] ?? '', name })],
  [/sang phần$/iu, (name) => ({ does: 'tab', name })],
  [/bỏ dấu(?: ô)?$/iu, (name) => ({ does: 'untick', name })],
  [/đánh dấu(?: ô)?$/iu, (name) => ({ does: 'tick', name })],
  [/(?:có|hiện|thấy) trang$/iu, (name) => ({ does: 'seeSheet', name })],
  [/(?:có|hiện|thấy|ghi|báo|hỏi)(?: nút| dòng| ô| danh sách)?$/iu, (name) => ({ does: 'see', name })],
  [/nhấn$/iu, (name) => ({ does: 'key', name })],
  [/(?:bấm|chọn|mở)(?: nút| mục| dòng| thẻ)?$/iu, (name) => ({ does: 'press', name })],
];

const opening: readonly (readonly [RegExp, 'empty' | 'own'])[] = [
  [/^mở một sổ trống/iu, 'empty'],
  [/^mở sổ của cơ quan/iu, 'own'],
];

/** A word of doing without the name of a control: a step that nobody can follow to the letter. */
const namelessStep = /(?:^|[^\p{L}])(?:bấm|nhấn|đánh dấu|bỏ dấu)(?![\p{L}])/iu;

/**
 * What the numbered lists of the guide ask a person to do. A sentence with a bold name must say what is done with it, and
 * a sentence that asks to press must name what; other sentences explain and ask for nothing.
 * @throws with the sentence, where neither holds
 */
export function guideSteps(markdown: string): readonly GuideItem[] {
  return numberedItems(markdown).map(({ heading, text }) => ({
    heading,
    text,
    steps: sentences(text).flatMap(stepsOfSentence),
  }));
}

function numberedItems(markdown: string): readonly { readonly heading: string; readonly text: string }[] {
  const items: { heading: string; text: string }[] = [];
  let heading = '';
  let isInItem = false;
  for (const line of markdown.split('\n')) {
    const title = /^#+ (.*)$/.exec(line);
    const begins = /^\d+\. (.*)$/.exec(line);
    if (title !== null) heading = title[1] ?? '';
    if (begins !== null) items.push({ heading, text: begins[1] ?? '' });
    else if (isInItem && /^ {2,}\S/.test(line)) {
      const item = items.at(-1);
      if (item !== undefined) item.text += ` ${line.trim()}`;
    }
    isInItem = begins !== null || (isInItem && (line === '' || /^ {2,}\S/.test(line)));
  }
  return items;
}

/** Sentences of an item; a picture is one of its own. */
function sentences(text: string): readonly string[] {
  return text
    .split(/(!\[[^\]]*\]\([^)]+\))/u)
    .flatMap((part) =>
      part.startsWith('![') ? [part] : part.split(/(?<=[.;:]|[.?]\*\*)\s+(?=(?:[^*]|\*\*[^*]+\*\*)*$)/u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function stepsOfSentence(sentence: string): readonly GuideStep[] {
  const picture = /^!\[[^\]]+\]\(([^)]+)\)$/u.exec(sentence);
  if (picture !== null) return [{ does: 'picture', file: picture[1] ?? '' }];
  const opened = opening.find(([words]) => words.test(sentence));
  if (opened !== undefined) return [{ does: 'open', workbook: opened[1] }];
  const steps: GuideStep[] = [];
  let ribbonTab: string | null = null;
  let group: string | null = null;
  let before = '';
  for (const token of sentence.split(/(\*\*[^*]+\*\*|`[^`]+`)/u)) {
    const name = /^\*\*([^*]+)\*\*$/u.exec(token)?.[1];
    const kind = /^`([^`]+)`$/u.exec(token)?.[1];
    if (kind !== undefined && /chọn tệp$/iu.test(before.trimEnd())) {
      steps.push({ does: 'file', kind });
      before = '';
    } else if (name === undefined) {
      before += token;
    } else {
      const words = before.trimEnd();
      before = '';
      if (/ở thẻ$/iu.test(words)) ribbonTab = name;
      else if (/nhóm$/iu.test(words)) group = name;
      else if (ribbonTab !== null && group !== null) {
        steps.push({ does: 'ribbon', ribbonTab, group, name });
        ribbonTab = null;
      } else steps.push(...stepsWith(name, words, sentence));
      continue;
    }
  }
  if (steps.length === 0 && namelessStep.test(sentence))
    throw new Error(`no control is named in “${sentence}”`);
  return steps;
}

function stepsWith(name: string, words: string, sentence: string): readonly GuideStep[] {
  for (const [pattern, step] of verbs) {
    const found = pattern.exec(words);
    // "A › B › C" is one after the other
    if (found !== null) return name.split(' › ').map((one) => step(one, found));
  }
  throw new Error(`nothing says what to do with “${name}” in “${sentence}”`);
}

/**
 * What a control is called when the guide calls it so: the words themselves, where " …" stands for what differs from office
 * to office; behind them a count or a place may follow, as controls add them.
 */
export function calledSo(name: string): RegExp {
  const words = name
    .split(/(?<=\s)…/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('.+');
  return new RegExp(`^${words}(?: \\(\\d[\\d.]*\\)|: .+|, \\d[\\d.]* lỗi)?$`, 'su');
}

/** Bold names anywhere in the guide but in code, for a look-up among the product's words. */
export function boldNames(markdown: string): readonly string[] {
  const text = markdown.replace(/`[^`]*`/gu, '');
  const names = [...text.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, name]) => (name ?? '').replace(/\s+/gu, ' '));
  return [...new Set(names.flatMap((name) => name.split(' › ')))];
}
