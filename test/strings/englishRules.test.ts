import type { Finding } from '../../src/core/rules/finding';
import { allRules } from '../../src/core/rules/allRules';
import type { RuleMeta } from '../../src/core/rules/rule';
import type { FindingData, RuleBook, RuleWords } from '../../src/strings/ruleWords';
import { sayRule } from '../../src/strings/sayRule';
import { findings, findingsInEnglish, planFindings, vietnamese } from '../words';
import { lacking, strayVietnamese } from './alike';
import { everyFinding } from './everyFinding';

const metas: readonly RuleMeta[] = Object.values(allRules).flatMap((rules) => rules.map(({ meta }) => meta));
const found = everyFinding();

/** Each value of the data, and what several values in one are made of. */
function valuesOf(data: FindingData): readonly string[] {
  return Object.values(data).flatMap((value) => String(value).split(/[\n|]|; |, /));
}

function said(rules: RuleBook, finding: Pick<Finding, 'rule' | 'messageId' | 'data'>): string {
  const words = sayRule(rules, finding);
  if (words === null) throw new Error(`no words for ${finding.rule} ${finding.messageId}`);
  return words.message;
}

/** The names of the data that a sentence asks for. */
function asked(rules: RuleBook, { rule, messageId, data }: Finding): ReadonlySet<string> {
  const names = new Set<string>();
  const watched = new Proxy<Record<string, string | number>>(
    { ...data },
    {
      get: (values, name) => {
        names.add(String(name));
        return values[String(name)];
      },
    },
  );
  said(rules, { rule, messageId, data: watched });
  return names;
}

test('the tables have every message of every rule, or one of the two on standards', () => {
  const messages = new Set(found.map(({ rule, messageId }) => `${rule} ${messageId}`));
  const unsaid = metas.flatMap(({ id, messages: own }) =>
    own.map((message) => `${id} ${message}`).filter((message) => !messages.has(message)),
  );
  expect(unsaid.filter((message) => !/ (needNotMet|noWayOpen)$/.test(message))).toEqual([]);
});

/** What English calls by names of its own: a button of the pane, and the usual duties. */
const namedInEnglish: Readonly<Record<string, readonly string[]>> = {
  'PL-01 pointerWithoutAppendix': [vietnamese.tasksView.appendix.button],
  'ND-01 missing': Object.values(planFindings.duties.names),
};

test('each figure, name and quoted word of a Vietnamese sentence is in the English one', () => {
  const lost = found.flatMap((finding) => {
    const [vi, en] = [said(findings.rules, finding), said(findingsInEnglish.rules, finding)];
    const key = `${finding.rule} ${finding.messageId}`;
    const values = valuesOf(finding.data).filter((value) => value.length > 2 && vi.includes(value));
    const missing = [...lacking(vi, en), ...values.filter((value) => !en.includes(value))];
    const real = missing.filter((one) => !(namedInEnglish[key] ?? []).includes(one));
    return real.length === 0 ? [] : [{ key, vi, en, real }];
  });
  expect(lost).toEqual([]);
});

test('English asks for each datum that Vietnamese asks for', () => {
  const unasked = found.flatMap((finding) => {
    const inEnglish = asked(findingsInEnglish.rules, finding);
    const missing = [...asked(findings.rules, finding)].filter((name) => !inEnglish.has(name));
    return missing.map((name) => `${finding.rule} ${finding.messageId} ${name}`);
  });
  // "họ tên" of a person and "tên" of a household are both "the name"
  expect([...new Set(unasked)].filter((one) => !/^DS-16 \w+ kind$/.test(one))).toEqual([]);
});

test('English sentences have no gaps, and Vietnamese letters only in data and quotation marks', () => {
  for (const finding of found) {
    const en = said(findingsInEnglish.rules, finding);
    expect(en).toMatch(/^\S[\s\S]*[.?]$/);
    expect(en).not.toMatch(/undefined|null|NaN|\[object|“”/);
    expect(en.replace(/“[^”]*”/g, '“…”')).not.toMatch(/\(\)| {2}| [.;,]|\.\.(?!\.)/);
    expect({ en, stray: strayVietnamese(en, valuesOf(finding.data)) }).toEqual({ en, stray: null });
  }
});

test('evidence beside who it is about begins with a capital or a quotation mark, as in Vietnamese', () => {
  const ofSomebody = found.flatMap((finding) => {
    const [vi, en] = [sayRule(findings.rules, finding), sayRule(findingsInEnglish.rules, finding)];
    if (vi?.who === null || vi?.who === undefined) return [];
    return [
      { ids: `${finding.rule} ${finding.messageId}`, who: en?.who ?? null, evidence: en?.evidence ?? '' },
    ];
  });
  expect(ofSomebody.length).toBeGreaterThan(100);
  expect(ofSomebody.filter(({ who, evidence }) => who === null || !/^[^\p{Ll}]/u.test(evidence))).toEqual([]);
});

test('one is never "1 tasks", several never "2 task"', () => {
  const nouns =
    'task|row|day|year|month|person|people|collective|household|cell|item|nomination|member|vote|set|column|time|bod(?:y|ies)|initiative';
  const wrong = found
    .map((finding) => said(findingsInEnglish.rules, finding))
    .filter((en) =>
      [
        ...en
          .replace(/“[^”]*”/g, '')
          .matchAll(new RegExp(`(?<![\\d/.,-])(\\d+) (?:working )?(${nouns})(s?)\\b`, 'g')),
      ].some(([, n, noun = '', s]) => {
        const isPlural = s === 's' || noun === 'people' || noun === 'bodies';
        return (n === '1') === isPlural;
      }),
    );
  expect(wrong).toEqual([]);
});

/** What is written as Vietnamese papers write it: a day without its zeros, a number with one; nothing of what is quoted. */
function asPapersWriteIt(en: string): readonly string[] {
  const bare = en.replace(/“[^”]*”/g, '“…”');
  const days = bare.match(/(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/-])/g) ?? [];
  const padded = bare.match(/(?<![\d/.,-])0\d+(?![\d/])/g) ?? [];
  return [...days.filter((day) => !/^\d\d\/\d\d\//.test(day)), ...padded];
}

test('days have one form, dd/mm/yyyy, and numbers no zero before them', () => {
  const texts = [
    ...found.map((finding) => said(findingsInEnglish.rules, finding)),
    ...Object.values<RuleWords>(findingsInEnglish.rules).flatMap(({ title, why }) => [title, why]),
  ];
  expect(texts.flatMap(asPapersWriteIt)).toEqual([]);
  expect(asPapersWriteIt('Not 03 times, from 01/7/2025 (1/10/2026), “01/7/2025”, “05 lần”')).toEqual([
    '01/7/2025',
    '1/10/2026',
    '03',
  ]);
  expect(asPapersWriteIt('Law 06/2022/QH15 from 01/07/2025, Article 24.1, 10 times, 0 left, 2.05')).toEqual(
    [],
  );
});

test('titles and reasons: the same figures, Vietnamese only in quotation marks', () => {
  const vi: Readonly<Record<string, RuleWords>> = findings.rules;
  const en: Readonly<Record<string, RuleWords>> = findingsInEnglish.rules;
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  const wrong = Object.entries(vi).flatMap(([id, { title, why }]) => {
    const [englishTitle, englishWhy] = [en[id]?.title ?? '', en[id]?.why ?? ''];
    const figuresLost = [
      ...lacking(title.replace(/[“”]/g, ''), englishTitle),
      ...lacking(why.replace(/[“”]/g, ''), englishWhy),
    ];
    const stray = strayVietnamese(englishTitle, []) ?? strayVietnamese(englishWhy, []);
    const isShort = englishTitle.length <= 5 || englishWhy.length <= 20;
    return figuresLost.length === 0 && stray === null && !isShort ? [] : [{ id, figuresLost, stray }];
  });
  expect(wrong).toEqual([]);
});

test('neither a title nor an answer judges what was not looked at', () => {
  const judgements = /eligible|qualif|disqualif|not good enough|fails the/i;
  const words: readonly RuleWords[] = Object.values(findingsInEnglish.rules);
  expect(words.map(({ title }) => title).filter((title) => judgements.test(title))).toEqual([]);
});
