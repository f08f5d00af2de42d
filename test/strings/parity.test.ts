import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadPart, openLanguage, words, type Language, type PartName } from '../../src/strings';

const folderOf = (language: Language) => join(__dirname, '..', '..', 'src', 'strings', language);

const partNames = [
  'sayPlanDoubt',
  'planChanges',
  'planFindings',
  'planTasksView',
  'findings',
  'cellMarks',
  'nomineesView',
  'summariesView',
  'office',
  'puttingRight',
  'probe',
  'lawFile',
  'papersView',
] as const satisfies readonly PartName[];

/** All that a language says: its first words, and every part. */
async function whole(language: Language): Promise<Readonly<Record<string, unknown>>> {
  await openLanguage(language);
  const parts = partNames.map(async (name) => [name, await loadPart(language, name)] as const);
  return { ...words(language), ...Object.fromEntries(await Promise.all(parts)) };
}

/** Each place that says something, as "pane.menu.undo", with what stands there. */
function places(said: unknown, at = ''): readonly (readonly [string, unknown])[] {
  if (typeof said !== 'object' || said === null) return [[at, said]];
  return Object.entries(said).flatMap(([key, value]) => places(value, at === '' ? key : `${at}.${key}`));
}

/** Files of a language's folder, as "rules/nv01-….ts". */
function filesOf(language: Language): readonly string[] {
  return readdirSync(folderOf(language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));
}

/** What a file's sentences say outside of “…”: comments and what is quoted are left out. */
function unquoted(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/“[^”]*”/g, '');
}

const vietnameseLetters = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

/** Said in its own language, for who does not read English. */
const ownName = "otherName: 'Tiếng Việt',";

describe('English says what Vietnamese says', () => {
  let vi: ReadonlyMap<string, unknown>;
  let en: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    vi = new Map(places(await whole('vi')));
    en = new Map(places(await whole('en')));
  });

  test('in the same places, one for one', () => {
    expect(vi.size).toBeGreaterThan(900);
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  test('text for text, and sentence for sentence of no fewer values', () => {
    const unlike = [...vi].filter(([at, said]) => {
      const other = en.get(at);
      if (typeof said === 'function') return typeof other !== 'function' || other.length < said.length;
      return typeof other !== typeof said;
    });
    expect(unlike.map(([at]) => at)).toEqual([]);
  });

  test('no text is blank where the other is not, or the same where it holds a Vietnamese letter', () => {
    const unsaid = [...vi].filter(([at, said]) => {
      const other = en.get(at);
      if (typeof said !== 'string' || typeof other !== 'string') return false;
      return (
        (said.trim() === '') !== (other.trim() === '') || (said === other && vietnameseLetters.test(said))
      );
    });
    expect(unsaid.map(([at]) => at)).toEqual([]);
  });

  test('in Vietnamese letters only what papers, sheets, titles and awards are called, in quotation marks', () => {
    const strays = filesOf('en').flatMap((name) =>
      unquoted(readFileSync(join(folderOf('en'), name), 'utf8'))
        .split('\n')
        .filter((line) => vietnameseLetters.test(line) && line.trim() !== ownName)
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(strays).toEqual([]);
  });

  test('each file of words has its fellow of the same name', () => {
    const english = new Set(filesOf('en'));
    expect(filesOf('vi').filter((name) => !english.has(name))).toEqual([]);
  });
});
