import { counted } from '../../counted';
import { numberOf, said, type FindingData, type SaidOf } from '../ruleWords';

/** Names of the columns of a nomination list as people call them. */
export const nomineeFieldNames: Readonly<Record<string, string>> = {
  name: 'name (of the person, collective or household)',
  unit: 'unit',
  position: 'position',
  award: 'proposed award',
  awardType: 'type of award',
  rating: 'rating of the year',
  sameYearTitle: '“Lao động tiên tiến” of the same year',
  initiative: 'initiative or research topic',
  initiativeScope: 'scope in which the initiative is recognised',
  initiativeDecision: 'decision that recognises the initiative',
  history: 'achievements of earlier years',
  historyAward: 'titles of earlier years',
  historyRating: 'ratings of earlier years',
  headcount: 'number of people',
  completedCount: 'number who completed their tasks',
  advancedCount: 'number of “Lao động tiên tiến”',
  emulationFighterCount: 'number of “Chiến sĩ thi đua cơ sở”',
  disciplinedCount: 'number of people disciplined',
  discipline: 'discipline',
  startedHere: 'first day of work in the unit',
  objectClass: 'class of person',
  serviceMonths: 'months of service',
  kind: 'person, collective or household',
};

/** Ratings keep their names, in quotation marks. */
export const ratingNames: Readonly<Record<string, string>> = {
  excellent: '“Hoàn thành xuất sắc nhiệm vụ”',
  good: '“Hoàn thành tốt nhiệm vụ”',
  completed: '“Hoàn thành nhiệm vụ”',
  notCompleted: '“Không hoàn thành nhiệm vụ”',
  notRated: '“Không xếp loại”',
};

/** A kind behind "is": "is a person". */
export const kindNames: Readonly<Record<string, string>> = {
  individual: 'a person',
  collective: 'a collective',
  household: 'a household',
};

/** A kind, of several. */
export const kindsNames: Readonly<Record<string, string>> = {
  individual: 'persons',
  collective: 'collectives',
  household: 'households',
};

export const awardTypeNames: Readonly<Record<string, string>> = {
  merit: 'merit',
  adHoc: 'ad hoc',
  thematic: 'thematic',
  devotion: 'devotion',
  tenure: 'length of service',
  external: 'external relations',
  resistance: 'resistance',
};

export const paperNames: Readonly<Record<string, string>> = {
  submission: 'submission (“tờ trình”)',
  report: 'report on achievements',
  shortReport: 'short report on achievements',
  minutes: 'minutes of the review meeting',
  list: 'list',
  initiativeCertificate: 'decision or confirmation that recognises the initiative',
  excellentDecision: 'decision on the rating “Hoàn thành xuất sắc nhiệm vụ”',
  achievementCertificate: 'confirmation of the achievement',
  provinceOpinion: "opinion of the province's People's Committee",
  summaryTable: 'summary table',
  declaration: 'declaration',
  proof: 'proof',
  decision: 'decision',
};

export const authorityNames: Readonly<Record<string, string>> = {
  communeChairman: "the chairman of the commune's People's Committee",
  districtChairman: "the chairman of the district's People's Committee",
  provinceChairman: "the chairman of the province's People's Committee",
  ministry: 'the minister or head of the central body',
  head: 'the head of the office or unit',
  schoolHead: 'the head of the school',
  armedForces: 'the competent level of the army or the police',
  organization: 'the political or socio-political organisation (or office) that gives it',
  government: 'the Government',
  primeMinister: 'the Prime Minister',
  president: 'the State President',
};

/** The name of a datum by one of the tables above; the datum itself where the table lacks it. */
export function named(names: Readonly<Record<string, string>>, data: FindingData, name: string): string {
  const value = said(data, name);
  return names[value] ?? value;
}

/** "1 person", "2 households", by the kind in the data. */
export function countedKind(data: FindingData, count: string): string {
  const kind = said(data, 'kind');
  const [one, several] = countedKinds[kind] ?? [kind, kind];
  return counted(numberOf(data, count), one, several);
}

const countedKinds: Readonly<Record<string, readonly [string, string]>> = {
  individual: ['person', 'persons'],
  collective: ['collective', 'collectives'],
  household: ['household', 'households'],
};

/** Whom a finding is about: "Bà Trần Thị B – Trường TH Số 2 (nominated for “Chiến sĩ thi đua cơ sở”)". */
function who(data: FindingData): string {
  const [name, award] = [said(data, 'who'), said(data, 'award')];
  const known = name === '' ? `Row ${said(data, 'row')}` : name;
  return award === '' ? known : `${known} (nominated for “${award}”)`;
}

/** Evidence on a nominee: "<who>: rated “Hoàn thành nhiệm vụ”, at least … is needed". */
export function onNominee(data: FindingData, evidence: string): SaidOf {
  return { who: who(data), joint: ': ', evidence };
}

/** Evidence that tells what the nominee is or does: "<who> has no submission". */
export function nomineeDoes(data: FindingData, evidence: string): SaidOf {
  return { who: who(data), joint: ' ', evidence };
}

/** "Sheet “Danh sách”". */
export function list(data: FindingData): string {
  return `Sheet “${said(data, 'sheet')}”`;
}
