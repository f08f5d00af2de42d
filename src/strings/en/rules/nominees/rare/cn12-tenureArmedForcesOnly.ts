import { said, type WordsOf } from '../../ruleWords';
import { onNominee } from '../nomineeWords';

export const cn12: WordsOf<'CN-12'> = {
  title: 'Awards for length of service are for the army and the police only',
  why: "Awards for length of service only go to persons of the People's Army and the People's Public Security (Article 8.5, Law 06/2022/QH15).",
  messages: {
    notArmedForces: (data) =>
      said(data, 'found') === ''
        ? onNominee(data, 'awards for length of service only go to persons of the army and the police.')
        : onNominee(
            data,
            `“${said(data, 'found')}” does not belong to the army or the police, so there is no award for length of service.`,
          ),
  },
};
