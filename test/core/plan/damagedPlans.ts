import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { sharedDir } from '../../shared';

const fixtures = join(__dirname, '..', '..', 'fixtures');
const folders = [
  join(fixtures, 'plans'),
  join(fixtures, 'strangerPlans'),
  join(fixtures, 'samples', 'commune-2023'),
  join(fixtures, 'samples', 'ward-2026'),
  join(sharedDir, 'seeds'),
  join(sharedDir, 'trials', 'papers'),
];

/** A plan's file name and its text. */
export type PlanText = readonly [name: string, text: string];

/** Every plan at hand: those of this repository, and real ones where they are. */
export const planTexts: readonly PlanText[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => [folder, name] as const))
  .filter(([, name]) => /\.(?:txt|md|docx)$/u.test(name) && !/expected|faults/u.test(name))
  .map(([folder, name]) => [name, textOf(join(folder, name))]);

/** The paragraphs of a Word file one a line, with the numbers that Word makes. */
function textOf(path: string): string {
  if (!path.endsWith('.docx')) return readFileSync(path, 'utf8');
  const document = readDocx(new Uint8Array(readFileSync(path)));
  if (!document.ok) throw new Error(`${path}: ${document.reason}`);
  return document.paragraphs.map(({ numbering, text }) => `${numbering ?? ''} ${text}`.trim()).join('\n');
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lines of a paper to lines; what goes by chance takes the second argument. */
export type Damage = (lines: readonly string[], random: () => number) => readonly string[];

function eachLine(change: (line: string) => string): Damage {
  return (lines) => lines.map(change);
}

function wrapped(width: number): Damage {
  const cut = new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'gu');
  return (lines) => lines.flatMap((line) => line.match(cut) ?? ['']);
}

/** A: I, B: II …; where a Roman number opens the line. */
function romanAsLetter(line: string): string {
  const numbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  const found = /^([#*\s]*)([IVX]+)(?=[.\-)/:]|$)/u.exec(line);
  const at = numbers.indexOf(found?.[2] ?? '');
  if (found === null || at < 0) return line;
  return `${found[1] ?? ''}${String.fromCharCode(65 + at)}${line.slice(found[0].length)}`;
}

/** What hands, scanners and copying do to a paper, by name. */
export const damages: readonly (readonly [name: string, damage: Damage])[] = [
  ['nothing done to it', (lines) => lines],
  ['a fifth of the lines cut', (lines, random) => lines.filter(() => random() > 0.2)],
  [
    'a fifth of the lines doubled',
    (lines, random) => lines.flatMap((line) => (random() > 0.2 ? [line] : [line, line])),
  ],
  [
    'lines shuffled',
    (lines, random) =>
      lines
        .map((line) => ({ line, at: random() }))
        .sort((one, other) => one.at - other.at)
        .map(({ line }) => line),
  ],
  ['upside down', (lines) => [...lines].reverse()],
  ['wrapped at 30 letters', wrapped(30)],
  ['wrapped at 66 letters', wrapped(66)],
  ['wrapped at 100 letters', wrapped(100)],
  [
    'a third of the lines joined',
    (lines, random) =>
      lines
        .map((line) => line + (random() > 0.33 ? '\n' : ' '))
        .join('')
        .split('\n'),
  ],
  ['I as A', eachLine(romanAsLetter)],
  ['1. as 1', eachLine((line) => line.replace(/^([#*\s]*\d+)\.(?=\s)/u, '$1'))],
  ['1. as 1-', eachLine((line) => line.replace(/^([#*\s]*\d+)\.(?=\s)/u, '$1-'))],
  ['1. as - 1.', eachLine((line) => line.replace(/^([#*\s]*)(?=\d+\.\s)/u, '$1- '))],
  ['a) as a dash', eachLine((line) => line.replace(/^(\s*)[a-zđ]\)\s/u, '$1- '))],
  ['dashes as plus', eachLine((line) => line.replace(/^(\s*)[-–—]\s/u, '$1+ '))],
  ['dashes lost', eachLine((line) => line.replace(/^(\s*)[-–—+•]\s/u, '$1'))],
  [
    'numbers alone on their line',
    (lines) => lines.flatMap((line) => line.replace(/^(\s*(?:\d+|[IVX]+)\.)\s+/u, '$1\n').split('\n')),
  ],
  ['numbers lost', eachLine((line) => line.replace(/^([#*\s]*)(?:\d+(?:\.\d+)*|[IVX]+)[.)]\s+/u, '$1'))],
  ['everything in capitals', eachLine((line) => line.toUpperCase())],
];

/** The plan with one kind of damage; the same seed does the same. */
export function damaged(text: string, damage: Damage, seed: number): string {
  return damage(text.split('\n'), randomOf(seed)).join('\n');
}
