import type { NameTwice } from '../../core/papers/joinedList/namesTwice';
import type { joinAnswers as vietnamese } from '../vi/joinAnswers';
import { counted } from './counted';
import { nomineeFieldGroups } from './fieldGroups';
import { nomineeColumns } from './nomineeColumns';

const count = new Intl.NumberFormat('en-GB');

/** Meanings for a column that nobody knows; numbers of rows are made anew, so that no column is one. */
const meanings = nomineeFieldGroups.map(({ label, fields }) => ({
  label,
  fields: fields.filter((field) => field !== 'ordinal'),
}));

const because: Readonly<Record<NameTwice['by'], string>> = {
  cccd: 'same identity number',
  born: 'same year of birth',
  unit: 'same unit',
  name: 'only the name is the same, they may be two people',
};

/** What is asked before lists are joined: units, columns, names. */
export const joinAnswers: typeof vietnamese = {
  unit: {
    label: (rows, all) => (rows === all ? 'Unit' : `Unit of ${counted(rows, 'row')} that name none`),
    labelOf: (source) => `Unit of “${source}”`,
    told: {
      label: 'By the line with the unit at the head of the list.',
      title: 'By the title of the list.',
      issuer: 'By the name of the office at the head of the list.',
      fileName: 'Only guessed from the name of the file or sheet: look over its marks and the full name.',
    },
    unknown: 'The list names no unit. If you leave it blank, the column of units is blank too.',
    blank: 'Left blank: these rows will have no unit.',
    left: (rows) => `${counted(rows, 'row has', 'rows have')} no unit.`,
  },
  columns: {
    title: (columns) => `Columns that are not clear (${count.format(columns)})`,
    question: (header) =>
      header === '' ? 'What is the column without a header?' : `What is the column “${header}”?`,
    samples: (samples) => `For example: ${samples.join(' · ')}`,
    sources: (sources) => `In: ${sources.join(', ')}`,
    asIs: 'Not clear: keep it apart, copied as it is',
    meanings,
    fields: nomineeColumns,
  },
  together: {
    title: (columns) => `Columns that become one (${count.format(columns)})`,
    line: (headers, heading) =>
      `${headers.map((header) => (header === '' ? '(no header)' : header)).join('; ')} → ${heading}`,
  },
  twice: {
    title: (names) => `Names in several sources (${count.format(names)})`,
    hint: 'All rows are joined. Look them over, so that nobody is nominated twice.',
    place: (source, row) => `${source} row ${count.format(row)}`,
    line: (name, places, by) => `${name}: ${places.join(', ')} (${because[by]}).`,
  },
  looksAgain: 'Looking again by your answers…',
};
