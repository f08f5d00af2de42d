import { currentLawBook } from '../../src/core/law/currentBook';
import type { Doubt } from '../../src/core/rules/nominees/tallies/verdicts';
import { ruleWords, verdictWords } from '../../src/strings/commandLine';
import { checkSlip } from '../../src/strings/papers/checkSlip';

/** Said of what was not proven, or not looked at, these would be untrue. */
const judgements = /đủ điều kiện|đủ tiêu chuẩn|không đạt|không đủ/i;

const doubts: readonly Doubt[] = [
  { why: 'proofMissing', fields: ['rating', 'historyAward'] },
  { why: 'noColumnProves', what: ['tiêu chuẩn do Ủy ban nhân dân cấp tỉnh quy định'] },
  { why: 'textNotRead', citation: 'Điều 23 Luật 06/2022/QH15' },
  { why: 'noStandard' },
  { why: 'awardUnknown' },
  { why: 'inDoubt', needs: ['noDiscipline'] },
  { why: 'setAside' },
];

test.each(doubts)('what was not compared is told with what to do next: $why', (doubt) => {
  const said = verdictWords.doubt({ doubt, count: 12, awards: ['Lao động tiên tiến'] });
  expect(said).toContain('12');
  expect(said).toContain('Lao động tiên tiến');
  expect(said).not.toMatch(judgements);
  // a reason and a next step
  expect(said.split('. ').length).toBeGreaterThan(1);
});

test('neither the answers nor the slip nor the title of a rule judges what was not looked at', () => {
  const titles = Object.values(ruleWords).map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(70);
  const slip = (['right', 'contradicted', 'notCompared'] as const).map((kind) => {
    const { name, next } = checkSlip.verdict(kind, 3);
    return `${name} ${next}`;
  });
  for (const text of [...titles, ...slip, checkSlip.nothingFound(['CN-01'])])
    expect(text).not.toMatch(judgements);
});

test('where there is none there is nothing to do', () => {
  expect(checkSlip.verdict('contradicted', 0).next).toBe(checkSlip.verdict('right', 5).next);
});

test('what a change in force has not been read for is a notice of the book, once for each change', () => {
  const { unreadChanges } = currentLawBook().asMade;
  expect(new Set(unreadChanges.map(({ notice }) => notice)).size).toBe(unreadChanges.length);
});
