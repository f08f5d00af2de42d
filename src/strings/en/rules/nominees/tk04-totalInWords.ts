import { said, type FindingData, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

const units: Readonly<Record<string, string>> = {
  individual: 'persons',
  collective: 'collectives',
  household: 'households',
  any: 'cases',
};

export const tk04: WordsOf<'TK-04'> = {
  title: 'The total in words differs from the rows of the list',
  why: 'The sentence with the total must give the number of persons, collectives and households on the list; the number in words in brackets must be the same as the figure.',
  messages: {
    totalDiffers: (data) =>
      `${list(data)}: row ${said(data, 'row')} says ${stated(data)}, the list has ${said(data, 'rows')}; correct the sentence or add rows.`,
    wordsDiffer: (data) =>
      `${list(data)}: row ${said(data, 'row')} says ${stated(data)} in figures but ${said(data, 'spelled')} in words; make them the same.`,
  },
};

/** "12 (persons)"; of "collective household" one number for both: "12 (collectives, households)". */
function stated(data: FindingData): string {
  const kinds = said(data, 'kind')
    .split(' ')
    .map((kind) => units[kind] ?? kind);
  return `${said(data, 'stated')} (${kinds.join(', ')})`;
}
