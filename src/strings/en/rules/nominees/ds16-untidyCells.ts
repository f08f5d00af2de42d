import { said, type FindingData, type WordsOf } from '../ruleWords';
import { named, onNominee } from './nomineeWords';

const spacesAt: Readonly<Record<string, string>> = {
  start: 'at the start',
  end: 'at the end',
  ends: 'at the start and the end',
  within: 'in the middle',
};

export const ds16: WordsOf<'DS-16'> = {
  title: 'An untidy cell with a clear way to fix it',
  why: 'Extra spaces, combining letters, two ways to write a name and days written the other way round upset searching, counting and sorting. In names only spaces are taken out and combining letters joined; no letter changes.',
  messages: {
    spaces: (data) => onNominee(data, `${cell(data)} has extra spaces ${named(spacesAt, data, 'at')}.`),
    composition: (data) =>
      onNominee(data, `${cell(data)} has marks typed apart from their letters, hard to find and to sort.`),
    alias: (data) =>
      onNominee(
        data,
        `${cell(data)} says “${said(data, 'found')}”, most of the list says “${said(data, 'to')}”.`,
      ),
    slip: (data) =>
      onNominee(
        data,
        `${cell(data)} says “${said(data, 'found')}”; the right name is “${said(data, 'to')}”.`,
      ),
    date: (data) =>
      onNominee(data, `${cell(data)} says “${said(data, 'found')}”; write “${said(data, 'to')}”.`),
    lostZero: (data) =>
      onNominee(data, `${cell(data)} has lost the 0 at its start, because Excel takes it for a number.`),
    whichSpelling: (data) =>
      onNominee(data, `${cell(data)} is written in several ways (${said(data, 'to')}); choose one.`),
    whichCentury: (data) =>
      onNominee(data, `${cell(data)} says “${said(data, 'found')}”, a year of two digits; choose the year.`),
  },
};

/** "the name", else the column as its header calls it. */
function cell(data: FindingData): string {
  return said(data, 'field') === 'name' ? 'the name' : `the cell “${said(data, 'header')}”`;
}
