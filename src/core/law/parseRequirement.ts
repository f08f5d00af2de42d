import { byWord, flag, listOf, oneOf, shape, text, wholeNumber, type Decoder } from './decoding';
import { disciplineLevels, type Requirement } from './standard';
import { initiativeScopes, ratings } from '../vocabulary/awardTerms';

type Needs = Requirement['need'];
type Need<Word extends Needs> = Extract<Requirement, { readonly need: Word }>;

const ids = listOf(text);
const rating = oneOf(ratings);
// Bounds far above any law's, against slips of the hand: what is not asked is left out, never 0.
const percent = wholeNumber({ least: 1, most: 100 });
const times = wholeNumber({ least: 1, most: 50 });
const years = wholeNumber({ least: 1, most: 50 });
const months = wholeNumber({ least: 1, most: 720 });
const members = wholeNumber({ least: 1, most: 1000 });

/** One decoder for each kind of requirement; a new kind in the types asks for one here. */
const decoders: { readonly [Word in Needs]: Decoder<Need<Word>> } = {
  rating: shape<Need<'rating'>>({ need: oneOf(['rating']), atLeast: rating }),
  sameYearTitle: shape<Need<'sameYearTitle'>>({ need: oneOf(['sameYearTitle']), anyOf: ids }),
  initiative: shape<Need<'initiative'>>({
    need: oneOf(['initiative']),
    scope: oneOf(initiativeScopes),
    count: times,
  }),
  consecutiveTitles: shape<Need<'consecutiveTitles'>>({
    need: oneOf(['consecutiveTitles']),
    anyOf: ids,
    times,
  }),
  awardsWithin: shape<Need<'awardsWithin'>>({
    need: oneOf(['awardsWithin']),
    anyOf: ids,
    times,
    years,
  }),
  ratingYears: shape<Need<'ratingYears'>>({
    need: oneOf(['ratingYears']),
    atLeast: rating,
    years,
    orTitles: ids,
  }),
  ratingWithin: shape<Need<'ratingWithin'>>({
    need: oneOf(['ratingWithin']),
    atLeast: rating,
    times,
    years,
  }),
  earlierAward: shape<Need<'earlierAward'>>({ need: oneOf(['earlierAward']), anyOf: ids }),
  advancedShare: shape<Need<'advancedShare'>>({
    need: oneOf(['advancedShare']),
    percent,
    isMoreThan: flag,
  }),
  completedShare: shape<Need<'completedShare'>>({ need: oneOf(['completedShare']), percent }),
  emulationFighters: shape<Need<'emulationFighters'>>({
    need: oneOf(['emulationFighters']),
    atLeast: members,
  }),
  noDiscipline: shape<Need<'noDiscipline'>>({ need: oneOf(['noDiscipline']), from: oneOf(disciplineLevels) }),
  monthsAtWork: shape<Need<'monthsAtWork'>>({ need: oneOf(['monthsAtWork']), atLeast: months }),
  monthsServed: shape<Need<'monthsServed'>>({ need: oneOf(['monthsServed']), atLeast: months }),
  martyr: shape<Need<'martyr'>>({ need: oneOf(['martyr']) }),
  armedForces: shape<Need<'armedForces'>>({ need: oneOf(['armedForces']) }),
  civilian: shape<Need<'civilian'>>({ need: oneOf(['civilian']) }),
  notProvable: shape<Need<'notProvable'>>({ need: oneOf(['notProvable']), what: text }),
};

/** Reads one requirement of a standard. */
export const requirement: Decoder<Requirement> = byWord<Requirement>('need', decoders);
