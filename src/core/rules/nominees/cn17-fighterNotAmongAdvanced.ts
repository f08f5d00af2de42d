import { flatMapWork, mapWork, type Work } from '../../work/work';
import { comparedName } from '../../nominees/identity';
import type { Nominee } from '../../nominees/nominee';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { heldIn, isAtLeast } from './evidence/history';
import { grouped, nomineesFor, unitKey } from './evidence/nomineeIndex';
import { ofNominee, ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

const advanced: readonly string[] = ['LDTT', 'CSTT'];

/**
 * A fighter at the base is an advanced worker first (art. 23.1): one who is not among them although colleagues of his
 * unit are, or whose cell is blank beside others that are filled. Where several fighters of a list are listed and none
 * is among the advanced workers, that is how the list was made: one remark. Silent where no list of the case proposes
 * advanced workers. Linear.
 */
export const cn17 = nomineeRule(
  {
    id: 'CN-17',
    severity: 'warning',
    source: `art. 23.1, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    messages: ['blankBesideOthers', 'notAmongColleagues', 'noneAmongAdvanced'],
  },
  function* (input) {
    const fighters = nomineesFor(input.nominees, ['CSTDCS']).filter(
      ({ kind }) => kind.value !== 'collective',
    );
    if (fighters.length === 0) return [];
    const known = whatListsTell(input);
    const found: Finding[] = [];
    for (const [sheet, ofList] of grouped(fighters, ({ sheet }) => sheet))
      for (const finding of yield* judge(input, known, sheet, ofList)) found.push(finding);
    return found;
  },
);

interface Known {
  /** Folded names of everybody proposed as an advanced worker, whatever the unit is called there. */
  readonly names: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Sheets that propose advanced workers themselves. */
  readonly sheets: ReadonlySet<string>;
  /** Sheets whose column of advanced workers is filled for somebody. */
  readonly marked: ReadonlySet<string>;
}

function whatListsTell({ everyone }: NomineeRuleInput): Known {
  const proposed = nomineesFor(everyone, advanced).filter(({ name }) => name.value !== '');
  const marked = everyone.filter(
    ({ sameYearTitle }) => sameYearTitle.value === true && sameYearTitle.cell !== null,
  );
  return {
    names: new Set(proposed.map(comparedName)),
    units: new Set(proposed.map(unitKey)),
    sheets: new Set(proposed.map(({ sheet }) => sheet)),
    marked: new Set(marked.map(({ sheet }) => sheet)),
  };
}

function* judge(
  input: NomineeRuleInput,
  known: Known,
  sheet: string,
  fighters: readonly Nominee[],
): Work<readonly Finding[]> {
  const missing = yield* flatMapWork(fighters, (nominee) => {
    const messageId = lackOf(input, known, nominee);
    return messageId === null ? [] : [{ nominee, messageId }];
  });
  const apart = missing.filter(({ messageId }) => messageId === 'notAmongColleagues');
  // each person once: one row for the higher title of somebody whose rating is that of both
  const isManner = apart.length === fighters.length && (fighters.length > 1 || known.sheets.has(sheet));
  const law = input.law.standards.standard({ awardId: 'CSTDCS', kind: 'individual', clause: 'main' });
  if (isManner) {
    const data = { count: apart.length };
    return [
      ofSheet('CN-17', {
        messageId: 'noneAmongAdvanced',
        severity: 'info',
        sheet,
        field: 'award',
        data,
        law,
      }),
    ];
  }
  return yield* mapWork(missing, ({ nominee, messageId }) => {
    const isBlank = messageId === 'blankBesideOthers';
    const place = isBlank
      ? { field: 'sameYearTitle', at: nominee.sameYearTitle }
      : { field: 'award', at: nominee.award };
    const data = { unit: nominee.unit.text };
    return ofNominee('CN-17', { input, nominee }, { messageId, severity: 'warning', ...place, data, law });
  });
}

function lackOf(
  input: NomineeRuleInput,
  known: Known,
  nominee: Nominee,
): 'blankBesideOthers' | 'notAmongColleagues' | null {
  const { sameYearTitle, rating, name } = nominee;
  // "no" in the cell, and a rating below the title, are CN-04's
  if (name.value === '' || sameYearTitle.value !== null) return null;
  if (rating.value !== null && !isAtLeast(rating.value, 'good')) return null;
  if (known.names.has(comparedName(nominee))) return null;
  if (heldIn(input, nominee, { year: input.year, awards: advanced }) === 'yes') return null;
  const isBlank = sameYearTitle.cell !== null && sameYearTitle.text.trim() === '';
  if (isBlank && known.marked.has(nominee.sheet)) return 'blankBesideOthers';
  return known.units.has(unitKey(nominee)) ? 'notAmongColleagues' : null;
}
