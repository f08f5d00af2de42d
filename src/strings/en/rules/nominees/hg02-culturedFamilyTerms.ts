import { decree } from '../../citation';
import { many, said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hg02: WordsOf<'HG-02'> = {
  title: 'Days of posting and decision for “Gia đình văn hóa” (cultured family)',
  why: `The result must be posted for opinions for enough days and decided in time after the dossier is complete (Article 8.1, ${decree('86/2023')}).`,
  messages: {
    postedTooShort: (data) =>
      onNominee(
        data,
        `posted for ${many(data, 'found', 'day')}, at least ${said(data, 'atLeast')} are needed.`,
      ),
    decidedTooLate: (data) =>
      onNominee(
        data,
        `decided ${many(data, 'found', 'day')} after the dossier was received, the limit is ${many(data, 'atMost', 'day')}.`,
      ),
  },
};
