import type { EditionUsed } from '../../core/law/currentBook';
import type { LawSource } from '../../core/law/entry';
import type { law as vietnamese } from '../vi/law';
import { citationSaid } from './citation';

const read: Readonly<Record<LawSource['read'], string>> = {
  fullText: 'read in full',
  quoted: 'the clause read word for word where it is quoted',
  excerpt: 'read in an excerpt',
  summary: 'known from a summary',
  memory: 'general knowledge, the text was not read',
};

/** Of an entry that goes on over a change which nobody has read. */
const beforeChange = 'By the text before it was amended; the amendment has not been compared yet.';

const confidence: Readonly<Record<LawSource['confidence'], string>> = {
  H: 'high',
  M: 'medium',
  L: 'low, to be checked',
};

const origins: Readonly<Record<EditionUsed['origin'], string>> = {
  builtIn: 'comes with the add-in',
  office: 'set by your office',
};

/** Words on the law book: who decides, papers, and where an entry was read. */
export const law: typeof vietnamese = {
  read,
  confidence,
  authorities: {
    communeChairman: "chairman of the commune's People's Committee",
    districtChairman: "chairman of the district's People's Committee",
    provinceChairman: "chairman of the province's People's Committee",
    ministry: 'minister or head of the ministry or central body',
    head: 'head of an office or unit that is a legal person',
    schoolHead: 'head of the school',
    organization: 'given by a political or socio-political organisation (or office)',
    armedForces: 'competent level of the army or the police',
    government: 'Government',
    primeMinister: 'Prime Minister',
    president: 'State President',
  },
  nomineeKinds: { individual: 'person', collective: 'collective', household: 'household' },
  awardTypes: {
    merit: 'merit',
    adHoc: 'ad hoc',
    thematic: 'thematic',
    devotion: 'devotion',
    tenure: 'length of service',
    external: 'external relations',
    resistance: 'resistance',
  },
  papers: {
    submission: 'submission (“tờ trình”)',
    report: 'report on achievements',
    shortReport: 'short report on achievements',
    minutes: 'minutes of the review meeting',
    list: 'list that comes with it',
    initiativeCertificate: 'decision or confirmation that recognises the initiative or research topic',
    excellentDecision: 'decision on the rating “Hoàn thành xuất sắc nhiệm vụ”',
    achievementCertificate: 'confirmation of the achievement',
    provinceOpinion: "opinion of the province's People's Committee",
    summaryTable: 'summary table of the list',
    declaration: 'declaration of achievements',
    proof: 'proof',
  },
  period: ({ from, until }) =>
    [from === null ? '' : `from ${shown(from)}`, until === null ? '' : `until ${shown(until)}`]
      .filter((part) => part !== '')
      .join(' '),
  why: (entry) => {
    const period = law.period(entry.daysBeforeChange ?? entry.period);
    const citation = citationSaid(entry.source.citation);
    const own = entry.changedByOffice;
    return [
      period === '' ? `${citation}.` : `${citation} (${period}).`,
      entry.daysBeforeChange === null ? howItWasRead(entry.source) : beforeChange,
      ...(own === null ? [] : [`Your office has set a value of its own: ${own.reason}.`]),
    ];
  },
  edition: (edition) => `Law book ${law.editionOf(edition)}`,
  editionOf: ({ id, made, origin }) => `edition ${id} (made on ${shown(made)}), ${origins[origin]}`,
};

/** What was read in full is certain; where an entry says otherwise, only the doubt is said. */
function howItWasRead({ read: how, confidence: howSure }: LawSource): string {
  const sure = `Confidence: ${confidence[howSure]}.`;
  return how === 'fullText' && howSure === 'L' ? sure : `Source: ${read[how]}. ${sure}`;
}

/** Days have one form in all that is said in English: two figures each for day and month. */
function shown(date: string): string {
  return date.split('-').reverse().join('/');
}
