import { authorities, awardLevels, type Award, type AwardAuthority, type AwardTypeReach } from './award';
import { awardTypes, nomineeKinds } from '../vocabulary/awardTerms';
import { flag, isoDate, listOf, oneOf, orNull, shape, text, type Decoder } from './decoding';
import { dossierPapers, dossierRoutes, type Dossier, type DossierNeed } from './dossier';
import type { AbolishedBodies, LawEdition, UnreadChange } from './edition';
import { editionProblems } from './editionProblems';
import type { FigureValue, LawEntry, LawSource, Period } from './entry';
import type { DecodingProblem } from './expected';
import { instrumentKinds, type Instrument } from './instrument';
import { requirement } from './parseRequirement';
import { calendarDayKinds, type CalendarDay } from '../time/workingDays';
import { personClasses, standardClauses, type Door, type Standard } from './standard';

/** An edition of the law book from a file (parsed JSON), or everything in it that is not as it should be. */
type EditionReading =
  | { readonly ok: true; readonly edition: LawEdition }
  | { readonly ok: false; readonly problems: readonly DecodingProblem[] };

/**
 * Reads an edition of the law book: its shape first, then what the shape cannot say (days that exist, figures within
 * bounds, no two entries of one key on one day, awards that are in the catalogue).
 */
export function parseEdition(input: unknown): EditionReading {
  const decoded = edition(input, '');
  if (!decoded.ok) return decoded;
  const problems = editionProblems(decoded.value);
  return problems.length === 0 ? { ok: true, edition: decoded.value } : { ok: false, problems };
}

const confidence = oneOf(['H', 'M', 'L']);
const sourceAsWritten = shape<LawSource>({
  citation: text,
  read: oneOf(['fullText', 'quoted', 'excerpt', 'summary', 'memory']),
  confidence,
});
/** Sure is only what was read in the words of the text: a summary or general knowledge never blocks anybody. */
const source: Decoder<LawSource> = (input, path) => {
  const decoded = sourceAsWritten(input, path);
  if (!decoded.ok || decoded.value.confidence !== 'H') return decoded;
  return ['summary', 'memory'].includes(decoded.value.read)
    ? { ok: false, problems: [{ path: `${path}.confidence`, expected: { kind: 'readInText' } }] }
    : decoded;
};
const period = shape<Period>({ from: orNull(isoDate), until: orNull(isoDate) });
const restsOn = oneOf(['law', 'decree', 'none']);

const entryOf = <Value>(value: Decoder<Value>): Decoder<LawEntry<Value>> =>
  shape<LawEntry<Value>>({ key: text, period, value, source, restsOn, isLocal: flag });

const figureValue: Decoder<FigureValue> = (input, path) =>
  input === null || typeof input === 'number' || typeof input === 'boolean' || typeof input === 'string'
    ? { ok: true, value: input }
    : { ok: false, problems: [{ path, expected: { kind: 'figure' } }] };

const award = shape<Award>({
  id: text,
  name: text,
  aliases: listOf(text),
  isTitle: flag,
  kinds: listOf(oneOf(nomineeKinds)),
  level: oneOf(awardLevels),
});

const awardAuthority = shape<AwardAuthority>({
  awardId: text,
  decides: oneOf(authorities),
  alsoDecides: listOf(oneOf(authorities)),
});

const typeReach = shape<AwardTypeReach>({
  awardType: oneOf(awardTypes),
  kinds: listOf(oneOf(nomineeKinds)),
  isArmedForcesOnly: flag,
});

const door = shape<Door>({
  id: text,
  forTypes: orNull(listOf(oneOf(awardTypes))),
  forClasses: orNull(listOf(oneOf(personClasses))),
  needs: listOf(requirement),
});

const standard = shape<Standard>({
  awardId: text,
  kind: oneOf(nomineeKinds),
  clause: oneOf(standardClauses),
  needs: listOf(requirement),
  doors: listOf(door),
});

const dossier = shape<Dossier>({
  awardIds: listOf(text),
  forTypes: orNull(listOf(oneOf(dossierRoutes))),
  papers: listOf(shape<DossierNeed>({ anyOf: listOf(oneOf(dossierPapers)), onlyIfClaimed: flag })),
});

const instrument = shape<Instrument>({
  number: text,
  kind: oneOf(instrumentKinds),
  title: text,
  issued: orNull(isoDate),
  from: orNull(isoDate),
  until: orNull(isoDate),
  inPart: orNull(shape<NonNullable<Instrument['inPart']>>({ until: orNull(isoDate), what: text })),
  replacedBy: orNull(text),
  amendedBy: listOf(shape<Instrument['amendedBy'][number]>({ number: text, from: isoDate })),
  source,
});

const unreadChange = shape<UnreadChange>({
  id: text,
  from: isoDate,
  instrument: text,
  weakens: restsOn,
  confidence,
  notice: text,
});

const holiday = shape<CalendarDay>({
  date: isoDate,
  kind: oneOf(calendarDayKinds),
  name: text,
  isProvisional: flag,
});

const edition = shape<LawEdition>({
  id: text,
  made: isoDate,
  from: isoDate,
  instruments: listOf(instrument),
  awards: listOf(entryOf(award)),
  authorities: listOf(entryOf(awardAuthority)),
  typeReaches: listOf(entryOf(typeReach)),
  standards: listOf(entryOf(standard)),
  figures: listOf(entryOf(figureValue)),
  dossiers: listOf(entryOf(dossier)),
  abolishedBodies: listOf(entryOf(shape<AbolishedBodies>({ phrases: listOf(text) }))),
  unreadChanges: listOf(unreadChange),
  holidays: listOf(holiday),
});
