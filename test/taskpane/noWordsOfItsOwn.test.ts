import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/*
 * Whatever a person sees or hears of the pane comes from src/strings, in the language that is spoken: no text stands in a
 * view itself, and no part of the library says a word of its own ("clear").
 */
const folder = join(__dirname, '..', '..', 'src', 'taskpane');
const views = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);

/** Attributes that are seen, or read out. */
const said = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'hint',
  'label',
  'placeholder',
  'title',
  'validationMessage',
]);

/** Parts of Fluent UI that have an English label of their own, and the slot that takes ours; null: not to be used. */
const ownLabels: Readonly<Record<string, string | null>> = {
  SearchBox: 'dismiss',
  AvatarGroupPopover: null,
  DialogTitle: null,
  InfoButton: null,
  InfoLabel: null,
  SpinButton: null,
  TeachingPopoverHeader: null,
  TeachingPopoverTitle: null,
};
const letters = /\p{L}{2}/u;

/** What a view says by itself, as "line: words". */
function ownWords(name: string, code: string): readonly string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const tell = (node: ts.Node, words: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1}: ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && letters.test(node.text)) tell(node, node.text);
    if (
      ts.isJsxAttribute(node) &&
      said.has(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer) &&
      letters.test(node.initializer.text)
    )
      tell(node, node.initializer.text);
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) {
      const tag = node.tagName.getText();
      const given = node.attributes.properties.map((one) => one.name?.getText());
      const slot = ownLabels[tag];
      if (slot === null || (slot !== undefined && !given.includes(slot))) tell(node, tag);
      if (
        ['Dropdown', 'Combobox'].includes(tag) &&
        given.includes('clearable') &&
        !given.includes('clearButton')
      )
        tell(node, tag);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('words in a view itself', () => {
  test.each([
    ['a text', '<p>Clear</p>', ['x.tsx:1: Clear']],
    ['a label', '<input aria-label="Search" />', ['x.tsx:1: Search']],
    ['a part of the library that speaks', '<SearchBox value="" />', ['x.tsx:1: SearchBox']],
    ['one with our label', "<SearchBox dismiss={{ 'aria-label': words.clear }} />", []],
    ['words that come in', '<p title={words.title}>{words.text}</p>', []],
    ['signs between words', '<p>{words.a} · {words.b}: </p>', []],
    ['what is not said', '<input type="file" accept="xlsx" />', []],
  ])('are told: %s', (_name, code, expected) => {
    expect(ownWords('x.tsx', code)).toEqual(expected);
  });

  test('there are none', () => {
    expect(views.length).toBeGreaterThan(80);
    expect(views.flatMap((name) => ownWords(name, readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
});
