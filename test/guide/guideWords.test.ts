import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { boldNames, calledSo } from './guideSteps';

const root = join(__dirname, '..', '..');
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');

/** Names of Excel's own, which the guide sends people to. */
const ofExcel = [
  'Trang đầu',
  'Xem lại',
  'Cho phép chỉnh sửa',
  'Tệp',
  'Thông tin',
  'Ctrl+P',
  'Alt+↓',
  'Alt+↑',
];

/** What the strings of a file say, as they stand in its source: what is put in when they are said is a 3. */
function textsOf(source: string): readonly string[] {
  const plain = [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)].map(([, text]) => text ?? '');
  const made = [...source.matchAll(/`((?:[^`\\]|\\.)*)`/gu)].map(([, text]) =>
    (text ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, '3'),
  );
  return [...plain, ...made];
}

/** What pane, papers and ribbon say in Vietnamese, and the two names of the menu that an English pane shows. */
function allTexts(): readonly string[] {
  const files = ['src/strings/vi', 'src/strings/papers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(folder, name)),
  );
  const ribbon = [...read('manifest.xml').matchAll(/DefaultValue="([^"]+)"/g)].map(([, text]) => text ?? '');
  return [...files.flatMap(textsOf), ...ribbon, ...ofExcel, 'Menu', 'Tiếng Việt'];
}

test.each(['huong-dan.md', 'to-dan-tuong.md'])('each bold name in %s is one that people see', (file) => {
  const texts = allTexts();
  const unknown = boldNames(read('docs', file)).filter((name) => {
    const called = calledSo(name);
    return !texts.some((text) => called.test(text));
  });
  expect(unknown).toEqual([]);
});

test('a name that nobody sees is told', () => {
  expect(boldNames('Bấm **Nút không có** rồi **Danh mục lệnh › Hướng\ndẫn**, không phải `**mã**`.')).toEqual([
    'Nút không có',
    'Danh mục lệnh',
    'Hướng dẫn',
  ]);
});
