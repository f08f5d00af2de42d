import { many, said, type WordsOf } from '../ruleWords';

export const cn16: WordsOf<'CN-16'> = {
  title: 'One initiative of several people, without the part of each',
  why: 'The law only says what an initiative is (Article 3.4, Law 06/2022/QH15), not how it counts where several people made it. Councils usually ask for the part of each, and rules of the province may limit how many they are, so write the share or role of each.',
  messages: {
    sharedWithoutPart: (data) =>
      `The initiative “${said(data, 'initiative')}” stands with ${many(data, 'count', 'person', 'people')} (rows ${said(data, 'rows')}${said(data, 'more') === 'yes' ? ', …' : ''}), without the part of each; write the share or role of each.`,
  },
};
