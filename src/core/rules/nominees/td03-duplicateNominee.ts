import {
  comparedName,
  duplicateGroups,
  type DuplicateGroup,
  identityKey,
  wholeCccd,
} from '../../nominees/identity';
import type { Nominee } from '../../nominees/nominee';
import type { Finding, Severity } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee } from './evidence/nomineeFinding';
import { grouped } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * The same person twice for one award: by personal number an error, by name and unit (by name alone where no unit is told) a warning that "different
 * persons" settles for good; the same name elsewhere is nothing, or a question where the year of birth is the same too. One number under two names is a warning. The finding
 * stands at the later row and names the earlier; it never carries the number. Linear.
 */
export const td03 = nomineeRule(
  {
    id: 'TD-03',
    severity: 'error',
    source: 'logic',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['sameNumber', 'sameNameAndUnit', 'sameName', 'sameNameAndBirth', 'numberOfAnother'],
  },
  function* (input) {
    const groups = repeatedOnes(input);
    const said = new Set(groups.flatMap(({ nominees: [, ...later] }) => later.map(({ key }) => key)));
    yield 0.3;
    const again = repeats(input, groups);
    yield 0.5;
    const alike = namesakes(input, said);
    yield 0.8;
    return [...again, ...alike, ...borrowedNumbers(input)];
  },
);

function repeatedOnes(input: NomineeRuleInput): readonly DuplicateGroup[] {
  const awards = input.book.edition.awards.map(({ value }) => value);
  const titles = new Set(awards.filter(({ isTitle }) => isTitle).map(({ id }) => id));
  return duplicateGroups(input.nominees, titles);
}

function repeats(input: NomineeRuleInput, groups: readonly DuplicateGroup[]): readonly Finding[] {
  return groups.flatMap(({ nominees: [first, ...later] }) =>
    first === undefined ? [] : later.flatMap((nominee) => judgePair(input, first, nominee)),
  );
}

function judgePair(input: NomineeRuleInput, first: Nominee, later: Nominee): readonly Finding[] {
  const hasSameNumber = wholeCccd(first) !== null && wholeCccd(first) === wholeCccd(later);
  if (hasSameNumber) {
    if (comparedName(first) !== comparedName(later)) return [];
    return [say(input, { first, later }, { messageId: 'sameNumber', severity: 'error' })];
  }
  const key = identityKey(later);
  if (input.settings.differentPersons.has(key) || wasBornOtherwise(first, later)) return [];
  const answer = { kind: 'differentPersons', name: key } as const;
  // two lists that tell no unit may be of two units: no more is said than what is equal
  if (later.unit.value === '') {
    const severity = first.sheet === later.sheet ? 'warning' : 'info';
    return [say(input, { first, later }, { messageId: 'sameName', severity, answer })];
  }
  return [say(input, { first, later }, { messageId: 'sameNameAndUnit', severity: 'warning', answer })];
}

/** One name, one year of birth and one award in two units, without numbers that tell them apart. */
function namesakes(input: NomineeRuleInput, said: ReadonlySet<string>): readonly Finding[] {
  const keyOf = (nominee: Nominee): string | null => {
    const { kind, name, born, award, year } = nominee;
    return kind.value === 'individual' && born.value !== null && name.value !== ''
      ? `${comparedName(nominee)}|${born.value.year}|${award.value ?? award.text}|${year.value ?? ''}`
      : null;
  };
  return [...grouped(input.nominees, keyOf).values()].flatMap(([first, ...later]) => {
    if (first === undefined) return [];
    return later.flatMap((nominee) => {
      const key = identityKey(nominee);
      // two lists that tell no unit may be of two units; whoever stands twice for one award is told already
      const isUntold = nominee.unit.value === '' && nominee.sheet !== first.sheet;
      const isSameUnit = key === identityKey(first) && !(isUntold && !said.has(nominee.key));
      const isToldApart = wholeCccd(first) !== null && wholeCccd(nominee) !== null;
      if (isSameUnit || isToldApart || wasBornOtherwise(first, nominee)) return [];
      if (input.settings.differentPersons.has(key)) return [];
      const answer = { kind: 'differentPersons', name: key } as const;
      return [
        say(input, { first, later: nominee }, { messageId: 'sameNameAndBirth', severity: 'info', answer }),
      ];
    });
  });
}

function wasBornOtherwise(first: Nominee, later: Nominee): boolean {
  const [a, b] = [first.born.value, later.born.value];
  if (a === null || b === null) return false;
  return a.year !== b.year || (a.date !== null && b.date !== null && a.date !== b.date);
}

function borrowedNumbers(input: NomineeRuleInput): readonly Finding[] {
  return [...grouped(input.nominees, wholeCccd).values()].flatMap(([first, ...later]) => {
    if (first === undefined) return [];
    const others = later.filter((nominee) => comparedName(nominee) !== comparedName(first));
    return others.map((nominee) =>
      say(input, { first, later: nominee }, { messageId: 'numberOfAnother', severity: 'warning' }),
    );
  });
}

function say(
  input: NomineeRuleInput,
  { first, later }: { readonly first: Nominee; readonly later: Nominee },
  said: {
    readonly messageId: string;
    readonly severity: Severity;
    readonly answer?: NonNullable<Finding['answer']>;
  },
): Finding {
  const isOfNumber = said.messageId === 'sameNumber' || said.messageId === 'numberOfAnother';
  const data = { otherRow: first.row + 1, otherSheet: first.sheet, otherName: first.name.text };
  const place = { field: isOfNumber ? 'cccd' : 'name', at: isOfNumber ? later.cccd : later.name };
  return ofNominee('TD-03', { input, nominee: later }, { ...said, ...place, data });
}
