import { many, said, type FindingData, type WordsOf } from '../ruleWords';
import { list, named, nomineeDoes, nomineeFieldNames, onNominee } from './nomineeWords';

export const hs09: WordsOf<'HS-09'> = {
  title: 'A required cell is blank, or holds an unknown award',
  why: 'Each row needs a name and an award; a person also needs a unit and a position. Awards must have their names from the list of awards, or their standard cannot be looked up.',
  messages: {
    blankCell: (data) =>
      said(data, 'field') === 'name'
        ? { who: `Row ${said(data, 'row')}`, joint: ' ', evidence: `has no name${inBrackets(data)}.` }
        : nomineeDoes(data, `has no ${named(nomineeFieldNames, data, 'field')}.`),
    formulaError: (data) =>
      onNominee(
        data,
        `the cell “${said(data, 'header')}” shows the formula error ${said(data, 'error')} and counts as blank; correct the formula or type the value.`,
      ),
    noColumn: (data) =>
      `${list(data)} has no column for the ${named(nomineeFieldNames, data, 'field')} (${many(data, 'count', 'row')}).`,
    nearlyEmptyColumn: (data) =>
      `${list(data)}: the ${named(nomineeFieldNames, data, 'field')} is blank in ${said(data, 'blank')} of ${many(data, 'count', 'row')}.`,
    unknownAwards: (data) =>
      `“${said(data, 'found')}” (${many(data, 'count', 'row')}) is not on the list of awards.`,
    nearAwards: (data) =>
      `“${said(data, 'found')}” (${many(data, 'count', 'row')}) is not on the list of awards; ${isItNear(data)}`,
    unknownAward: (data) => onNominee(data, `“${said(data, 'found')}” is not on the list of awards.`),
    nearAward: (data) =>
      onNominee(data, `“${said(data, 'found')}” is not on the list of awards; ${isItNear(data)}`),
  },
};

/** What else the row tells: " (Phòng Văn hóa - Xã hội, Lao động tiên tiến)". */
function inBrackets(data: FindingData): string {
  const known = [said(data, 'unit'), said(data, 'award')].filter((text) => text !== '');
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** "is “Lao động tiên tiến” or “…” meant?". */
function isItNear(data: FindingData): string {
  const other = said(data, 'orNear');
  return `is “${said(data, 'near')}”${other === '' ? '' : ` or “${other}”`} meant?`;
}
