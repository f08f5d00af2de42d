import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { foldedWords } from '../../src/core/text/folding';
import { strangerPlans } from './making/strangerPlans/strangerPlans';
import { writePlan } from './making/strangerPlans/writePlan';

const folder = join(__dirname, '..', 'fixtures', 'strangerPlans');
const names = readdirSync(folder);
const papers = names.filter((name) => !name.endsWith('.expected.txt'));

/** Names and contents, so that another version of the packer does not fail the test. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

/** All that a paper prints; the numbers that Word makes are not among it. */
function textOf(name: string): string {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  if (!name.endsWith('.docx')) return strFromU8(bytes);
  return (partsOf(bytes)['word/document.xml'] ?? '').replace(/<[^>]+>/gu, ' ').replace(/&amp;/gu, '&');
}

/** Look-alike signs and full-width figures as what they are. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/gu, '')
    .replace(/[*_`#\\]/gu, '');
}

/** Words of the golden that say what the paper prints in other words: ids, days, the kind of paper. */
const ofTheReading = /^(?:paper|date|years|taskPart|issuer|kind): /u;

describe("the strangers' plans", () => {
  test.each(strangerPlans.map((plan) => [plan.id, plan] as const))(
    '%s is what its script makes',
    (id, plan) => {
      const committed = new Uint8Array(readFileSync(join(folder, `${id}.docx`)));
      expect(partsOf(committed)).toEqual(partsOf(writePlan(plan)));
    },
  );

  test('each has its golden, and each golden its plan', () => {
    const ids = papers.map((name) => name.replace(/\.[^.]+$/u, ''));
    const goldens = names.filter((name) => name.endsWith('.expected.txt'));
    expect(goldens.sort()).toEqual(ids.map((id) => `${id}.expected.txt`).sort());
  });

  test.each(papers)('%s: what its golden says stands in the paper', (name) => {
    const golden = readFileSync(join(folder, name.replace(/\.[^.]+$/u, '.expected.txt')), 'utf8');
    const known = new Set(foldedWords(plain(textOf(name)), { keepDiacritics: true }));
    const said = golden
      .slice(golden.indexOf('\npaper: '))
      .split('\n')
      .filter((line) => line !== '' && !ofTheReading.test(line))
      // ids, counts and the days of citations are the reading's own
      .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(/ (?:\||\/\/|;|…) /u))
      .filter(
        (cell) => !/^(?:[IVXA-C]+|\d+(?:\.\d+)?|[IVXA-C]+\.\d+|\*|–|\d{4}-\d\d-\d\d)$/u.test(cell.trim()),
      );
    const words = said.flatMap((cell) => foldedWords(cell, { keepDiacritics: true }));
    expect(words.filter((word) => !known.has(word) && !/^\d$/u.test(word))).toEqual([]);
  });
});
