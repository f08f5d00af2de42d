import { flatMapWork, type Work } from '../../../work/work';
import type { Dossier, DossierPaper } from '../../../law/dossier';
import type { LawAnswer } from '../../../law/lawBook';
import type { Nominee, PaperMention } from '../../../nominees/nominee';
import type { Field } from '../../../sheets/field';
import { discoveryWords, headDiscoveryWords } from '../../../vocabulary/nomineeRuleWords';
import type { Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { ofNominee, ofSheet } from './nomineeFinding';
import { grouped } from './nomineeIndex';
import { hasAnyWord } from './wordsIn';

/** The field that tells of a paper; null: no list has a column for it. */
export function paperField(
  { papers, initiativeDecision }: Nominee,
  paper: DossierPaper,
): Field<PaperMention> | null {
  switch (paper) {
    case 'submission':
      return papers.submission;
    case 'report':
    case 'shortReport':
      return papers.report;
    case 'minutes':
      return papers.minutes;
    case 'declaration':
      return papers.declaration;
    case 'proof':
      return papers.proof;
    case 'initiativeCertificate':
      return initiativeDecision;
    default:
      return null;
  }
}

/** The papers for a nominee's award by its type of commendation, on the day of decision. */
export function dossierOf({ law }: NomineeRuleInput, nominee: Nominee): LawAnswer<Dossier> | null {
  const { award, awardType } = nominee;
  if (award.value === null) return null;
  const route = isDiscovery(nominee) ? 'headDiscovery' : awardType.value;
  return law.decision.dossier({ awardId: award.value, awardType: route });
}

/** True where the list says that the head of a body discovered the achievement (Điều 85.1.c; 33.8 of Decree 152/2025). */
function isDiscovery({ awardType, achievement }: Nominee): boolean {
  return hasAnyWord(awardType.text, discoveryWords) || hasAnyWord(achievement.text, headDiscoveryWords);
}

interface Lack {
  readonly nominee: Nominee;
  readonly paper: DossierPaper;
  readonly at: Field<PaperMention>;
  readonly law: LawAnswer<Dossier>;
}

/**
 * Papers that the list itself says are not there: `missingPaper` for a nominee; where more than half of a list's
 * nominees lack the same paper, one `mostLackPaper` for the list. A paper without a column is passed over, and so is
 * the initiative's certificate, of which HS-02 speaks. Bit by bit.
 */
export function* checkPapers(
  input: NomineeRuleInput,
  check: { readonly rule: string; readonly applies: (nominee: Nominee) => boolean },
): Work<readonly Finding[]> {
  const judged = input.nominees.filter(check.applies);
  const sizes = new Map(
    [...grouped(judged, ({ sheet }) => sheet)].map(([sheet, { length }]) => [sheet, length]),
  );
  const lacks = grouped(
    yield* flatMapWork(judged, (nominee) => lacksOf(input, nominee)),
    ({ nominee, paper }) => `${nominee.sheet}\u0001${paper}`,
  );
  return [...lacks.values()].flatMap((same) => {
    const [first] = same;
    const size = sizes.get(first?.nominee.sheet ?? '') ?? 0;
    if (first !== undefined && same.length > 2 && same.length * 2 > size)
      return [sayOfList(check.rule, first, { count: same.length, total: size })];
    return same.map(({ nominee, paper, at, law }) =>
      ofNominee(
        check.rule,
        { input, nominee },
        { messageId: 'missingPaper', severity: 'warning', field: paper, at, data: { paper }, law },
      ),
    );
  });
}

function sayOfList(rule: string, { nominee, paper, law }: Lack, data: Finding['data']): Finding {
  const { sheet } = nominee;
  return ofSheet(rule, {
    messageId: 'mostLackPaper',
    severity: 'warning',
    sheet,
    field: paper,
    data: { ...data, paper },
    law,
  });
}

function lacksOf(input: NomineeRuleInput, nominee: Nominee): readonly Lack[] {
  const law = dossierOf(input, nominee);
  if (law === null) return [];
  return law.value.papers.flatMap(({ anyOf, onlyIfClaimed }): readonly Lack[] => {
    const [paper] = anyOf;
    if (onlyIfClaimed || paper === undefined || anyOf.includes('initiativeCertificate')) return [];
    const fields = anyOf.map((one) => paperField(nominee, one));
    if (fields.some((field) => field === null || field.cell === null || field.value.presence === 'yes'))
      return [];
    const at = fields[0] ?? null;
    return at === null ? [] : [{ nominee, paper, at, law }];
  });
}
