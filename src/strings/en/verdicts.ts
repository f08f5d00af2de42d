import type { Doubt } from '../../core/rules/nominees/tallies/verdicts';
import type { verdictWords as vietnamese } from '../vi/verdicts';
import { citationSaid } from './citation';
import { counted } from './counted';
import { nomineeFieldNames } from './rules/nominees/nomineeWords';

const count = new Intl.NumberFormat('en-GB');

type Need = Extract<Doubt, { readonly why: 'inDoubt' }>['needs'][number];

/** What a clerk looks at where the columns may be read in two ways, by the requirement. */
const lookedAt: Readonly<Record<Need, string>> = {
  rating: 'the rating of the year under review',
  sameYearTitle: 'the title of the same year',
  initiative: 'the initiative or research topic and where it is recognised',
  consecutiveTitles: 'the titles of the years in a row, with or without the year under review',
  ratingYears: 'the ratings of the years in a row, with or without the year under review',
  awardsWithin: 'the awards of earlier years',
  ratingWithin: 'the ratings of earlier years',
  earlierAward: 'the awards that were given',
  advancedShare: 'the number of people and of “Lao động tiên tiến”',
  completedShare: 'the number who completed their tasks',
  emulationFighters: 'the number of “Chiến sĩ thi đua cơ sở”',
  noDiscipline: 'the discipline (a reprimand, or from a warning upwards)',
  monthsAtWork: 'the time at work in the year (newly recruited or transferred)',
  monthsServed: 'the time of service',
  martyr: 'whether it is a martyr',
  armedForces: 'whether they belong to the army, the police or the militia',
  civilian: 'whether they belong to the army or the police',
  notProvable: 'the standard of its own',
};

function toLookAt(needs: readonly Need[]): string {
  return needs.map((need) => lookedAt[need]).join('; ');
}

/** Why some were not compared, and what to do next. */
function sayDoubt(doubt: Doubt): string {
  switch (doubt.why) {
    case 'proofMissing':
      return `the list does not give: ${doubt.fields.map((field) => nomineeFieldNames[field] ?? field).join('; ')}. Add it, then check again.`;
    case 'noColumnProves':
      return `no column can prove: ${doubt.what.map((what) => `“${what}”`).join('; ')}. Whoever reviews compares it with the dossier and the rules of the province.`;
    case 'textNotRead':
      return `${citationSaid(doubt.citation)}, with its amendments if any, has not been compared with the text. Whoever reviews compares it with the text in force.`;
    case 'noStandard':
      return 'the law book has no standard for this case. Whoever reviews compares it with the text that sets one.';
    case 'awardUnknown':
      return 'the award is not clear. Write its name from the list of awards, then check again.';
    case 'inDoubt':
      return `this is not clear: ${toLookAt(doubt.needs)}. Whoever reviews looks into the dossier, writes it clearly on the list, then checks again.`;
    case 'setAside':
      return 'something was ignored with a reason. Whoever signs reads the reason.';
  }
}

/**
 * The three answers on nominees. Nothing here calls anybody eligible where a proof is missing, nor refuses what was not
 * looked at.
 */
export const verdictWords: typeof vietnamese = {
  title: 'Compared with the standards',
  names: { right: 'Matches', contradicted: 'To be put right', notCompared: 'To be looked at' },
  meanings: {
    right: 'the list proves the standard',
    contradicted: 'what the row says is wrong or against the rules',
    notCompared: 'could not be compared',
  },
  number: (n) => count.format(n),
  why: (n) => `Why ${counted(n, 'nomination is', 'nominations are')} to be looked at`,
  nominees: (n) => counted(n, 'nomination'),
  doubt: ({ doubt, count: n, awards }) => {
    const of = awards.length === 0 ? '' : ` for ${awards.map((award) => `“${award}”`).join(', ')}`;
    return `${counted(n, 'nomination')}${of}: ${sayDoubt(doubt)}`;
  },
};
