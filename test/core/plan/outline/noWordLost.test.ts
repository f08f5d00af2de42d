import * as fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPointerAlone } from '../../../../src/core/plan/outline/appendixPointer';
import { markPaper } from '../../../../src/core/plan/outline/markPaper';
import type { MarkedParagraph } from '../../../../src/core/plan/outline/markPaper';
import { readOutline } from '../../../../src/core/plan/outline/outline';
import { findZones } from '../../../../src/core/plan/outline/zones';
import { linesOfPaper } from '../../../../src/core/plan/linesOfPaper';
import { paragraphsFromText } from '../../../../src/core/plan/planText';
import { foldedWords } from '../../../../src/core/text/folding';
import { sharedDir } from '../../../shared';

const folders = [
  join(__dirname, '../../../fixtures/plans'),
  join(sharedDir, 'seeds'),
  join(sharedDir, 'trials', 'papers'),
];
const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => /\.(?:txt|md)$/.test(file) && !file.includes('.expected.'))
  .map((file) => readFileSync(file, 'utf8'));

function bodyOf(text: string): readonly MarkedParagraph[] {
  const marked = markPaper(linesOfPaper(paragraphsFromText(text)));
  const zones = findZones(marked);
  return marked.paragraphs.slice(zones.bodyStart, zones.bodyEnd);
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => foldedWords(text, { keepDiacritics: true }))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words of the body (numbers in front of lines aside) that stand less often in titles and points. */
function lost(body: readonly MarkedParagraph[]): readonly string[] {
  const { parts } = readOutline(body);
  const held = counted(
    parts.flatMap(({ title, items }) => [title, ...items.flatMap((item) => [item.title, ...item.points])]),
  );
  const said = counted(
    body
      .filter((line) => !isPointerAlone(line))
      .map(({ text, marker, part }) => part?.rest ?? marker?.rest ?? text),
  );
  return [...said].filter(([word, count]) => (held.get(word) ?? 0) < count).map(([word]) => word);
}

describe('no word of the body is lost', () => {
  it('of any plan', () => {
    for (const text of texts) expect(lost(bodyOf(text))).toEqual([]);
  });

  it('of plans whose lines were cut, doubled, moved or lost their numbers', () => {
    const ways = ['drop', 'double', 'swap', 'bare', 'dash'] as const;
    const change = fc.record({ way: fc.constantFrom(...ways), at: fc.nat({ max: 400 }) });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 12 }), (text, changes) => {
        const lines = text.split('\n');
        for (const { way, at } of changes) {
          const index = at % lines.length;
          const line = lines[index] ?? '';
          if (way === 'drop') lines.splice(index, 1);
          if (way === 'double') lines.splice(index, 0, line);
          if (way === 'swap') lines.splice(index, 2, lines[index + 1] ?? '', line);
          if (way === 'bare') lines[index] = line.replace(/^\S+[.)]\s+/, '');
          if (way === 'dash') lines[index] = `- ${line}`;
        }
        expect(lost(bodyOf(lines.join('\n')))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
