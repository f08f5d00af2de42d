import type { Expected, JsonSlip, LawFileProblem } from '../../core/law/expected';
import type { FigureSpec, FigureUnit } from '../../core/law/figureSpecs';
import type { LackingDays } from '../../core/law/lackingDays';
import type { lawFile as vietnamese } from '../vi/lawFile';
import { counted } from './counted';
import { law } from './law';

/** What a figure may hold. */
function figure(spec: FigureSpec): string {
  switch (spec.kind) {
    case 'number':
      return `a whole number from ${spec.least} to ${spec.most} (${units[spec.unit]}), without quotation marks, or null where none is set`;
    case 'flag':
      return 'true or false, without quotation marks';
    case 'choice':
      return `one of: ${spec.choices.map((word) => `"${word}"`).join(', ')}`;
    case 'date':
      return 'a real day, in the form "YEAR-MONTH-DAY"';
    case 'papers':
      return 'papers, written as in the old entry';
    case 'text':
      return 'text, not blank, in quotation marks';
  }
}

const units: Readonly<Record<FigureUnit, string>> = {
  dong: 'dong',
  hundredths: 'hundredths of the coefficient: the coefficient 0.3 is 30',
  tenths: 'tenths of the factor: 1.5 times is 15',
  percent: 'percent',
  months: 'months',
  days: 'days',
  workingDays: 'working days',
  years: 'years',
  sets: 'sets',
};

/** Where the file stands beside the add-in's page, as an administrator sees it. */
const place = 'law/edition.json';

const slips: Readonly<Record<JsonSlip, string>> = {
  comma: 'a comma is missing at the end of this line, or a word too many follows it',
  spareComma: 'a comma too many: nothing follows it',
  colon: 'a colon must follow the name of the field',
  opening: 'a { is missing right before the name of the field, or the ] of the list above',
  closing: 'a closing } or ] is missing at the end of this line or above, in the same entry',
  otherClosing: 'this closing sign does not fit the opening one above, or one is missing above it',
  name: 'the name of a field must stand here, in quotation marks',
  value: 'a value must stand here (text in quotation marks, a number, true, false or null)',
  quote: 'text begins with a quotation mark and does not end with one',
  sign: 'there is a wrong character: text must be in straight quotation marks (")',
  number:
    'numbers are written without dots, commas or spaces in them and without a 0 at the start, for example 2530000',
  letterCase: 'true, false and null are written in small letters',
  singleQuote: 'text must be in straight quotation marks ("), not in single ones',
  oddBlank:
    'there is an odd blank (often pasted from Word or a web page): delete it and type a space instead',
  encoding: 'the file must be saved as UTF-8 (in Notepad: Save as, Encoding, UTF-8)',
  comment: 'the file must not have notes like // or /* */',
  end: 'the file must end after the last }, but there is more',
  other: 'the file is blank, or no JSON',
};

function expectation(expected: Expected, { otherLine }: Pick<LawFileProblem, 'otherLine'>): string {
  switch (expected.kind) {
    case 'text':
      return 'must be text, not blank, in quotation marks';
    case 'wholeNumber':
      return `must be a whole number from ${expected.least} to ${expected.most}, without quotation marks`;
    case 'flag':
      return 'must be true or false, without quotation marks';
    case 'day':
      return 'must be a real day, in the form "YEAR-MONTH-DAY", for example "2026-12-01"';
    case 'list':
      return 'must be a list in [ ]';
    case 'object':
      return 'must be a group of fields in { }';
    case 'figure':
      return 'must be a number, text, true, false or null';
    case 'oneOf':
      return `must be one of: ${expected.words.map((word) => `"${word}"`).join(', ')}`;
    case 'noSuchField':
      return 'there is no field of this name here: check its spelling, or a closing } is missing above';
    case 'fieldOnce':
      return `this field already stands in line ${otherLine ?? ''}: it may stand there only once`;
    case 'fromBeforeUntil':
      return 'the first day (from) must be before the last (until)';
    case 'ownDays':
      return `its days overlap with the entry ${expected.key} in line ${otherLine ?? ''}: end the old entry before the new one begins`;
    case 'knownFigure':
      return 'no figure has this key: keep the key of the old entry';
    case 'fittingFigure':
      return `the value does not fit ${expected.key}: it must be ${figure(expected.spec)}`;
    case 'knownAward':
      return `the list of awards (awards) has no code ${expected.id}`;
    case 'readInText':
      return 'write "H" only where the text itself was read (read is "fullText", "quoted" or "excerpt"); otherwise write "M" or "L"';
    case 'ownKey':
      return `the key does not fit what the entry says: by that it must be "${expected.key}"`;
    case 'kindOfAward':
      return `${expected.id} is not for nominees of this kind, only for: ${expected.kinds.map((kind) => `"${kind}"`).join(', ')}`;
    case 'ownName':
      return `the name "${expected.name}" is already a name of ${expected.id} in line ${otherLine ?? ''} at the same time: each name belongs to one code`;
    case 'knownInstrument':
      return `the list of documents (instruments) has no number ${expected.number}`;
    case 'instrumentOnce':
      return `the document ${expected.number} already stands in line ${otherLine ?? ''}: each may stand there only once`;
    case 'dayOnce':
      return 'this day is already in the list: each only once';
    case 'fittingWeekday':
      return 'a day off must be a weekday, a day worked instead a Saturday or Sunday';
    case 'json':
      return slips[expected.what];
    case 'smallFile':
      return 'the file is too large, it is no law book';
  }
}

/** dd/mm/yyyy of a day YYYY-MM-DD. */
const shown = (date: string): string => date.split('-').reverse().join('/');

const firstOf = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`;

const emptyDays = ({ key, from, until }: LackingDays): string =>
  until === null ? `${key} from ${shown(from)}` : `${key} from ${shown(from)} to ${shown(until)}`;

/** What is said of the file in which an office gives the law book an edition of its own. */
export const lawFile: typeof vietnamese = {
  problem: (problem) => {
    const said = expectation(problem.expected, problem);
    const missing = problem.isMissing ? 'this field is missing; ' : '';
    return problem.path === ''
      ? `Line ${problem.line}: ${said}.`
      : `Line ${problem.line}, ${problem.path}: ${missing}${said}.`;
  },
  faulty: (problems, used) => {
    const first = problems[0] === undefined ? '' : ` ${lawFile.problem(problems[0])}`;
    const others = problems.length - 1;
    const more = others > 0 ? ` ${counted(others, 'more place is', 'more places are')} wrong.` : '';
    return `Your office's law book, the file ${place}, has mistakes and is not used.${first}${more} In use: law book ${law.editionOf(used)}. Ask the administrator to correct the file, then reopen this pane.`;
  },
  unreachable: (status, used) =>
    `The file ${place} of the law book could not be fetched${status === null ? '' : ` (the server answered ${status})`}. In use: law book ${law.editionOf(used)}. Reopen this pane to try again.`,
  older: (used, builtIn) =>
    `In use: law book ${law.editionOf(used)}, which is older than law book ${law.editionOf(builtIn)}. Ask the administrator to look at the file ${place}.`,
  incomplete: (used, { keys, days }) => {
    const lacks = [
      ...(keys.length === 0
        ? []
        : [`it lacks ${counted(keys.length, 'key')} that the law book of the add-in has (${firstOf(keys)})`]),
      ...(days.length === 0
        ? []
        : [
            `${counted(days.length, 'key leaves', 'keys leave')} out days that the law book of the add-in has (${firstOf(days.map(emptyDays))})`,
          ]),
    ].join('; ');
    return `In use: law book ${law.editionOf(used)}; ${lacks}: rules that need them are not checked. Ask the administrator to look at the file ${place}.`;
  },
  beginsLater: (used, builtIn) =>
    `In use: law book ${law.editionOf(used)}, which has days from ${shown(used.from)} only; law book ${law.editionOf(builtIn)} has them from ${shown(builtIn.from)}. Ask the administrator to look at the file ${place}.`,
  dismiss: 'Got it',
  using: (used) => `In use: ${law.edition(used)}.`,
  refused: (file) => `${file}: no law book that can be used.`,
};
