import { counted } from '../../counted';
import type { FindingData } from '../ruleWords';
import { named, onNominee, ratingNames } from './nomineeWords';

const scopeNames: Readonly<Record<string, string>> = {
  base: 'at the base',
  province: 'in the province',
  nation: 'in the whole country',
};

const disciplineNames: Readonly<Record<string, string>> = {
  reprimand: 'a reprimand',
  warning: 'a warning',
};

/** A datum of a way ("way2.") or of the finding itself (""). */
type Read = (name: string) => string;

const months = (text: string): string => counted(Number(text), 'month');

/** Months at work, by the day that they are counted from. */
const monthsSaid: Readonly<Record<string, (read: Read) => string>> = {
  start: (read) =>
    `newly recruited, at work from “${read('start')}”, which makes ${months(read('found'))} by the end of the year under review; at least ${read('atLeast')} are needed`,
  hired: (read) =>
    `recruited on “${read('start')}”, which makes ${months(read('found'))} by the end of the year under review; at least ${read('atLeast')} are needed (time on contract in the unit counts too)`,
  arrival: (read) =>
    `came to the unit on “${read('start')}”, which makes ${months(read('found'))} by the end of the year under review: at least ${read('atLeast')} are needed of somebody newly recruited; ignore this if they came from another unit`,
  untold: (read) =>
    `came to the unit on “${read('start')}”, which makes ${months(read('found'))} by the end of the year under review; at least ${read('atLeast')} are needed; the list does not say that this person was recruited earlier or came from another unit, add it if so`,
};

/** What was found and what is missing, by the kind of the requirement that is not met. */
const lacks: Readonly<Record<string, (read: Read, data: FindingData, prefix: string) => string>> = {
  rating: (read, data, prefix) =>
    `${read('waiting') === '' ? `rated ${named(ratingNames, data, `${prefix}found`)}` : `not rated yet (the cell says “${read('waiting')}”)`}, at least ${named(ratingNames, data, `${prefix}atLeast`)} is needed`,
  sameYearTitle: (read, data, prefix) =>
    read('found') === 'no'
      ? `does not have ${quoted(read('titles'))} of the same year`
      : `rated ${named(ratingNames, data, `${prefix}found`)}, which does not match the standard of ${quoted(read('titles'))}`,
  initiative: (read, data, prefix) => {
    const recognised = `recognised ${named(scopeNames, data, `${prefix}scope`)}`;
    const wanted = `${counted(Number(read('count')), 'initiative or research topic', 'initiatives or research topics')} ${recognised}`;
    if (read('found') !== 'none')
      return `the initiative is only recognised ${named(scopeNames, data, `${prefix}found`)}, ${read('count') === '1' ? `one ${recognised} is` : `${wanted} are`} needed`;
    return read('count') === '1'
      ? `there is no initiative or research topic ${recognised}`
      : `there are not ${wanted}`;
  },
  consecutiveTitles: (read) =>
    `${quoted(read('titles'))} is needed ${read('times')} times in a row: ${foundAndMissing(read)}`,
  ratingYears: (read, data, prefix) => {
    const titles = read('titles') === '' ? '' : ` or ${quoted(read('titles'))}`;
    return `${counted(Number(read('years')), 'year')} in a row with at least ${named(ratingNames, data, `${prefix}atLeast`)}${titles} are needed: ${foundAndMissing(read)}`;
  },
  awardsWithin: (read) =>
    `${quoted(read('titles'))} is needed ${counted(Number(read('times')), 'time')} within ${counted(Number(read('years')), 'year')}: ${foundOnly(read)}`,
  ratingWithin: (read, data, prefix) =>
    `${counted(Number(read('times')), 'year')} with ${named(ratingNames, data, `${prefix}atLeast`)} within ${counted(Number(read('years')), 'year')} are needed: ${foundOnly(read)}`,
  earlierAward: (read) => `${quoted(read('titles'))} is not seen among the achievements of earlier years`,
  advancedShare: (read) => {
    const share = `${read('isMoreThan') === 'yes' ? 'more than' : 'at least'} ${read('percent')}%`;
    return `${read('found')} of ${people(read('total'))} reached “Lao động tiên tiến”, ${share} is needed (${read('least')} or more)`;
  },
  completedShare: (read) =>
    `${read('found')} of ${people(read('total'))} completed their tasks, ${read('percent')}% is needed`,
  emulationFighters: (read) =>
    `${read('found')} “Chiến sĩ thi đua cơ sở”, at least ${read('atLeast')} needed`,
  civilian: (read) =>
    `“${read('found')}” belongs to the army or the police: the title for them is “Chiến sĩ tiên tiến” (Article 24.2), not “Lao động tiên tiến”`,
  noDiscipline: (read, data, prefix) => {
    const limit = `no discipline from ${named(disciplineNames, data, `${prefix}from`)} upwards is allowed`;
    return read('level') === '' && data[`${prefix}level`] !== undefined
      ? `${people(read('found'))} said to be disciplined, without saying how; ${limit}`
      : `there was discipline (“${read('found')}”); ${limit}`;
  },
  monthsAtWork: (read) => monthsSaid[read('countedFrom')]?.(read) ?? '',
  monthsServed: (read) => `served ${months(read('found'))}, at least ${read('atLeast')} are needed`,
  martyr: () => 'is not a martyr',
  armedForces: (read) =>
    `“${read('found')}” does not belong to the army, the police, the standing militia or the mobile self-defence militia`,
};

/** "“A” or “B”" of "A; B": titles of awards keep their names. */
function quoted(titles: string): string {
  return titles
    .split('; ')
    .map((title) => `“${title}”`)
    .join(' or ');
}

function people(count: string): string {
  return counted(Number(count), 'person', 'people');
}

function foundAndMissing(read: Read): string {
  const missing = read('missing');
  return missing === '' ? foundOnly(read) : `${foundOnly(read)}; missing ${missing}`;
}

function foundOnly(read: Read): string {
  return read('found') === '' ? 'no year was found' : `found ${read('found')}`;
}

/** One requirement that is not met, in words; `prefix` "" for the finding's own, "way1." for the first way. */
function lackSaid(data: FindingData, prefix: string): string {
  const read: Read = (name) => String(data[`${prefix}${name}`] ?? '');
  const words = lacks[read('need')];
  return words === undefined ? read('need') : words(read, data, prefix);
}

/** The messages of every rule that compares nominees with the law book's standard. */
export const standardWords = {
  needNotMet: (data: FindingData) => onNominee(data, `${lackSaid(data, '')}.`),
  noWayOpen: (data: FindingData) => {
    const needs = [data['way1.need'], data['way2.need']].join(' ');
    if (data['ways'] === 2 && needs === 'monthsServed martyr') {
      const [found, atLeast] = ['way1.found', 'way1.atLeast'].map((name) => String(data[name] ?? ''));
      return onNominee(data, `served ${months(found ?? '')}, ${atLeast} are needed (unless a martyr).`);
    }
    const ways = Array.from({ length: Number(data['ways'] ?? 0) }, (_unused, index) =>
      lackSaid(data, `way${index + 1}.`),
    );
    return onNominee(data, `none of the ${ways.length} conditions matches (${ways.join('; or ')}).`);
  },
};
