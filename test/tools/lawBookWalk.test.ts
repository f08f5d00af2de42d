import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLaw } from '../../src/actions/openLaw';
import { law } from '../words';

/** Follows docs/law-book.md as somebody would who has read nothing else: its blocks, in their order, in a folder of its own. */
const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'law-book.md'), 'utf8');
const section = page.split('## An amended article, without a programmer\n')[1]?.split(/^## /m)[0] ?? '';
/** Eight runs of the command line, on a busy machine. */
const mostMs = 400_000;
const commandLine = 'npm run --silent headless -- ';

interface Block {
  readonly kind: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...section.matchAll(/^```\w+ ?(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', text = '']) => ({ kind: kind === '' ? 'command' : kind, text: text.replace(/\n$/, '') }),
);

/** Words of the page as a pattern: "…" stands for whatever is there, within its line. */
function patternOf(text: string): RegExp {
  const parts = text.split('…').map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*?'));
}

interface Run {
  readonly code: number | null;
  readonly said: string;
}

const folder = mkdtempSync(join(tmpdir(), 'law-walk-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await openLaw({ kind: 'none' });
});

function run(command: string): Run {
  if (command.startsWith(commandLine)) {
    const words = command.slice(commandLine.length).split(' ');
    const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
    return { code: done.status, said: `${done.stderr}${done.stdout}` };
  }
  const [name, from = '', to = '', ...rest] = command.split(' ');
  if (name !== 'cp' || rest.length > 0)
    throw new Error(`the page says a command of another kind: ${command}`);
  copyFileSync(join(folder, from), join(folder, to));
  return { code: 0, said: '' };
}

test(
  'every step of the page does what the page says',
  async () => {
    // what the page says is there: the samples, and a build
    symlinkSync(join(root, 'test'), join(folder, 'test'), 'junction');
    mkdirSync(join(folder, 'dist', 'law'), { recursive: true });
    const file = join(folder, 'law-xa.json');
    const beside = join(folder, 'dist', 'law', 'edition.json');
    let last: Run = { code: 0, said: '' };
    let find: string | null = null;
    for (const { kind, text } of blocks) {
      if (kind === 'command') {
        last = run(text);
      } else if (kind === 'find') {
        find = text;
      } else if (kind === 'put') {
        const before = readFileSync(file, 'utf8');
        const pattern = patternOf(find ?? '');
        expect(before.match(new RegExp(pattern, 'g'))).toHaveLength(1);
        writeFileSync(
          file,
          before.replace(pattern, () => text),
        );
        find = null;
      } else if (kind === 'answers' || kind === 'refused') {
        expect({ text, code: last.code }).toEqual({ text, code: kind === 'refused' ? 2 : 0 });
        for (const line of text.split('\n')) expect(last.said).toMatch(patternOf(line));
      } else if (kind === 'pane') {
        const { used } = await openLaw({ kind: 'text', text: readFileSync(beside, 'utf8') });
        expect(law.edition(used)).toMatch(patternOf(text));
      } else {
        throw new Error(`the page has a block of another kind: ${kind}`);
      }
    }
  },
  mostMs,
);

test('the page has steps of each kind', () => {
  const kinds = new Set(blocks.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['answers', 'command', 'find', 'pane', 'put', 'refused']);
});
