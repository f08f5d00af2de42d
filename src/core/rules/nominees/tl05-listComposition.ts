import type { Nominee } from '../../nominees/nominee';
import { readKind } from '../../nominees/readWords';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { directWorkerWords, smallCollectiveBeginnings } from '../../vocabulary/nomineeRuleWords';
import { ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { beginsWithAny, hasAnyWord } from './evidence/wordsIn';

/**
 * The office's own promise as figures with their base: women, direct workers, small collectives, ad hoc and thematic
 * awards (art. 5.2.d, 5.3; the plans' part I). A share whose column tells nothing is left out.
 */
export const tl05 = nomineeRule(
  {
    id: 'TL-05',
    severity: 'info',
    source: `art. 5.2.d, 5.3, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: true,
    messages: ['share'],
    facts: ['share'],
  },
  ({ nominees }) =>
    [...indexOf(nominees).bySheet].flatMap(([sheet, ofList]) =>
      promiseFigures.flatMap(({ what, field, belongs, counts }) => {
        const base = onePerRow(ofList.filter(belongs));
        const found = base.filter(counts).length;
        if (base.length === 0) return [];
        const data = { what, found, base: base.length };
        return [ofSheet('TL-05', { messageId: 'share', severity: 'info', sheet, field, data })];
      }),
    ),
);

interface Figure {
  readonly what: 'women' | 'directWorkers' | 'smallCollectives' | 'adHocAndThematic';
  readonly field: string;
  readonly belongs: (nominee: Nominee) => boolean;
  readonly counts: (nominee: Nominee) => boolean;
}

/** Of whom each figure is told, and who counts in it. */
export const promiseFigures: readonly Figure[] = [
  {
    what: 'women',
    field: 'sex',
    belongs: ({ kind, sex }) => kind.value === 'individual' && sex.value !== null,
    counts: ({ sex }) => sex.value === 'female',
  },
  {
    what: 'directWorkers',
    field: 'objectClass',
    // "Cá nhân" beside "Tập thể" tells the kind, and nothing of the person
    belongs: ({ kind, objectClass }) =>
      kind.value === 'individual' && objectClass.text !== '' && readKind(objectClass.text) === null,
    counts: ({ objectClass }) => hasAnyWord(objectClass.text, directWorkerWords),
  },
  {
    what: 'smallCollectives',
    field: 'name',
    belongs: ({ kind }) => kind.value === 'collective',
    counts: ({ name }) => beginsWithAny(name.text, smallCollectiveBeginnings),
  },
  {
    what: 'adHocAndThematic',
    field: 'awardType',
    belongs: ({ awardType }) => awardType.value !== null,
    counts: ({ awardType }) => awardType.value === 'adHoc' || awardType.value === 'thematic',
  },
];

/** A row that proposes two awards is one person. */
export function onePerRow(nominees: readonly Nominee[]): readonly Nominee[] {
  return [...new Map(nominees.map((nominee) => [`${nominee.sheet} ${nominee.row}`, nominee])).values()];
}
