import type { Authority, AwardAuthority } from '../../../law/award';
import type { LawAnswer } from '../../../law/lawBook';
import type { Nominee } from '../../../nominees/nominee';
import { authorityWords, peoplesCommitteeWords, universityWords } from '../../../vocabulary/authorityWords';
import { handingUpWords, provinceAloneWords } from '../../../vocabulary/nomineeRuleWords';
import type { Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { ofNominee } from './nomineeFinding';
import { hasAnyWord, paddedFold } from './wordsIn';

/** Who decides by the words of a cell: who is named first ("CT UBND xã …, tỉnh …" is the commune), of two at one place by more words; null: nobody is named. */
export function authorityIn(text: string): Authority | null {
  const padded = paddedFold(text);
  let first: { readonly at: number; readonly length: number; readonly authority: Authority } | null = null;
  for (const [authority, words] of authoritiesAndWords) {
    for (const word of words) {
      const at = padded.indexOf(` ${word} `);
      const isFirst = first === null || at < first.at || (at === first.at && word.length > first.length);
      if (at >= 0 && isFirst) first = { at, length: word.length, authority };
    }
  }
  const named = first?.authority ?? null;
  if (named === 'schoolHead' && hasAnyWord(text, universityWords)) return 'head';
  return named === 'head' && hasAnyWord(text, authorityWords.armedForces) ? 'armedForces' : named;
}

const authoritiesAndWords: readonly (readonly [Authority, readonly string[]])[] = [
  ['president', authorityWords.president],
  ['primeMinister', authorityWords.primeMinister],
  ['government', authorityWords.government],
  ['organization', authorityWords.organization],
  ['ministry', authorityWords.ministry],
  ['armedForces', authorityWords.armedForces],
  ['schoolHead', authorityWords.schoolHead],
  ['head', authorityWords.head],
  ['districtChairman', authorityWords.districtChairman],
  ['communeChairman', authorityWords.communeChairman],
  ['provinceChairman', authorityWords.provinceChairman],
];

/** "Thành phố" is a province's level or, up to 30/6/2025, a district's: without other words it may be either. */
function mayBe(text: string, named: Authority, { decides, alsoDecides }: AwardAuthority): boolean {
  const isCity = named === 'provinceChairman' && !hasAnyWord(text, provinceAloneWords);
  const levels: readonly Authority[] = isCity ? ['provinceChairman', 'districtChairman'] : [named];
  if (levels.some((level) => level === decides || alsoDecides.includes(level))) return true;
  // a level alone ("cấp xã") is that of the body whose own paper it is; only a people's committee contradicts it
  return decides === 'organization' && !hasAnyWord(text, peoplesCommitteeWords);
}

/**
 * True where the cell of the award leaves open whose it is ("Giấy khen"), or names such a giver, and he decides: bodies
 * of Điều 76, heads of agencies and schools, a district's chairman while there were any. No text was read on titles
 * that such bodies decide, so that these are passed over too.
 */
function givesItsOwn({ law }: NomineeRuleInput, { award }: Nominee, named: Authority): boolean {
  const id = award.value ?? '';
  const isTitle = law.decision.award(id)?.value.isTitle === true;
  const giver = authorityIn(award.text);
  if (named === 'organization') return isTitle || giver === null || giver === named;
  if (!isTitle && giver === named && ownPaperGivers.includes(named)) return true;
  if (id !== 'GK-XA' || giver !== null) return false;
  if (named === 'districtChairman') return law.decision.authority('GK-HUYEN') !== null;
  return named === 'head' || named === 'schoolHead' || named === 'armedForces';
}

/** Who gives papers of his own: one that the award's own words name as such is his, whatever paper the catalogue reads. */
const ownPaperGivers: readonly Authority[] = ['head', 'schoolHead', 'armedForces'];

/** A column "Cấp trình" tells who hands the list up, not who decides. */
function tellsWhoDecides({ tables }: NomineeRuleInput): (nominee: Nominee) => boolean {
  const sheets = new Set(
    tables
      .filter((table) =>
        table.columns.some(
          ({ field, header }) => field === 'authority' && hasAnyWord(header, handingUpWords),
        ),
      )
      .map(({ sheet }) => sheet),
  );
  return ({ sheet }) => !sheets.has(sheet);
}

/** Errors (`wrongAuthority`) where the list names a level that does not decide the award on the day of decision. */
export function checkAuthority(
  input: NomineeRuleInput,
  check: { readonly rule: string; readonly applies: (authority: AwardAuthority) => boolean },
): readonly Finding[] {
  const known = new Map<string, Authority | null>();
  return input.nominees.filter(tellsWhoDecides(input)).flatMap((nominee): readonly Finding[] => {
    const law = authorityOf(input, nominee);
    if (law === null || !check.applies(law.value)) return [];
    const { text } = nominee.authority;
    const named = known.has(text) ? (known.get(text) ?? null) : authorityIn(text);
    known.set(text, named);
    if (named === null || mayBe(text, named, law.value) || givesItsOwn(input, nominee, named)) return [];
    const data = {
      found: text,
      decides: law.value.decides,
      date: input.decisionDay.date,
      which: input.decisionDay.which,
    };
    const said = {
      messageId: 'wrongAuthority',
      severity: 'error',
      field: 'authority',
      at: nominee.authority,
      data,
      law,
    } as const;
    return [ofNominee(check.rule, { input, nominee }, said)];
  });
}

function authorityOf(
  { law }: NomineeRuleInput,
  { award, authority }: Nominee,
): LawAnswer<AwardAuthority> | null {
  return authority.text === '' || award.value === null ? null : law.decision.authority(award.value);
}
