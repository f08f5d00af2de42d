import type { Award } from './award';
import type { LawEdition } from './edition';
import type { LawEntry } from './entry';
import type { DecodingProblem, Expected } from './expected';
import { instrumentKey } from './instrument';
import { overlap } from './period';
import { comparedWords } from './phraseTree';

/** What names in an edition that do not agree: keys with values, kinds with awards, names and numbers that are shared or unknown. */
export function namingProblems(edition: LawEdition): readonly DecodingProblem[] {
  return [
    ...keyProblems(edition),
    ...kindProblems(edition),
    ...sharedNames(edition.awards),
    ...instrumentProblems(edition),
  ];
}

const problem = (path: string, expected: Expected): DecodingProblem => ({ path, expected });

/** An entry is found by its value and told by its key: one copied from another award must not keep that one's key. An unknown award is told elsewhere. */
function keyProblems({ awards, authorities, standards }: LawEdition): readonly DecodingProblem[] {
  const known = new Set(awards.map(({ value }) => value.id));
  const unlike = (path: string, key: string, own: string): readonly DecodingProblem[] =>
    key === own ? [] : [problem(path, { kind: 'ownKey', key: own })];
  return [
    ...awards.flatMap(({ key, value }, index) => unlike(`awards[${index}].key`, key, `award.${value.id}`)),
    ...authorities.flatMap(({ key, value: { awardId } }, index) =>
      known.has(awardId) ? unlike(`authorities[${index}].key`, key, `authority.${awardId}`) : [],
    ),
    ...standards.flatMap(({ key, value: { awardId, kind, clause } }, index) =>
      known.has(awardId)
        ? unlike(`standards[${index}].key`, key, `standard.${awardId}.${kind}.${clause}`)
        : [],
    ),
  ];
}

/** Standards for a kind of nominee that the award is for on none of their days. An unknown award is told elsewhere. */
function kindProblems({ awards, standards }: LawEdition): readonly DecodingProblem[] {
  const byId = new Map<string, LawEntry<Award>[]>();
  for (const award of awards) byId.set(award.value.id, [...(byId.get(award.value.id) ?? []), award]);
  return standards.flatMap(({ period, value }, index) => {
    const sameDays = (byId.get(value.awardId) ?? []).filter((award) => overlap(award.period, period));
    const kinds = [...new Set(sameDays.flatMap((award) => award.value.kinds))];
    return kinds.length === 0 || kinds.includes(value.kind)
      ? []
      : [problem(`standards[${index}].value.kind`, { kind: 'kindOfAward', id: value.awardId, kinds })];
  });
}

/** Names and aliases that two awards have on the same days: a list that uses them could mean either. */
function sharedNames(awards: readonly LawEntry<Award>[]): readonly DecodingProblem[] {
  const seen = new Map<string, { readonly award: LawEntry<Award>; readonly path: string }[]>();
  return awards.flatMap((award, index) => {
    const value = `awards[${index}].value`;
    const names = [
      { name: award.value.name, path: `${value}.name` },
      ...award.value.aliases.map((name, at) => ({ name, path: `${value}.aliases[${at}]` })),
    ];
    return names.flatMap(({ name, path }) => {
      const words = comparedWords(name, 'marked').join(' ');
      const others = seen.get(words) ?? [];
      seen.set(words, [...others, { award, path }]);
      const other = others.find(
        (one) => one.award.value.id !== award.value.id && overlap(one.award.period, award.period),
      );
      return other === undefined
        ? []
        : [problem(path, { kind: 'ownName', name, id: other.award.value.id, other: other.path })];
    });
  });
}

function instrumentProblems({ instruments, unreadChanges }: LawEdition): readonly DecodingProblem[] {
  const first = new Map<string, number>();
  for (const [index, { number }] of instruments.entries())
    if (!first.has(instrumentKey(number))) first.set(instrumentKey(number), index);
  const unknown = (number: string | null, path: string): readonly DecodingProblem[] =>
    number === null || first.has(instrumentKey(number))
      ? []
      : [problem(path, { kind: 'knownInstrument', number })];
  return [
    ...instruments.flatMap(({ number, replacedBy }, index) => {
      const at = first.get(instrumentKey(number)) ?? index;
      const other = `instruments[${at}].number`;
      return [
        ...(at === index
          ? []
          : [problem(`instruments[${index}].number`, { kind: 'instrumentOnce', number, other })]),
        ...unknown(replacedBy, `instruments[${index}].replacedBy`),
      ];
    }),
    ...unreadChanges.flatMap(({ instrument }, index) =>
      unknown(instrument, `unreadChanges[${index}].instrument`),
    ),
  ];
}
