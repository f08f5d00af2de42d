import { decree } from '../../citation';
import { many, said, type FindingData, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs04: WordsOf<'HS-04'> = {
  title: "The Council's vote",
  why: `The share of votes counts on all members of the Council, not on those who came (Article 33.5, ${decree('152/2025')}: 90% for “Anh hùng” and “Chiến sĩ thi đua toàn quốc”; 80% for “Cờ thi đua của Chính phủ”). For “Chiến sĩ thi đua cơ sở”, “Chiến sĩ thi đua cấp tỉnh” and “Cờ thi đua cấp tỉnh”: Article 30.7, ${decree('98/2023')} until 31/12/2025, from 2026 the rules of the province (your office enters the share in the settings).`,
  messages: {
    tooFewVotes: (data) =>
      onNominee(
        data,
        `${said(data, 'found')} of ${many(data, 'total', 'vote')}, ${said(data, 'percent')}% is needed (${said(data, 'least')} or more).`,
      ),
    impossibleVotes: (data) =>
      onNominee(
        data,
        `${tooMany(data)} more than all ${many(data, 'total', 'member')}; check these figures.`,
      ),
  },
};

/** The counts that are more than all members: votes, or those who came. */
function tooMany(data: FindingData): string {
  const isMore = (name: string) => Number(data[name]) > Number(data['total']);
  const counts = [
    isMore('found') ? `the votes, ${said(data, 'found')},` : '',
    data['present'] !== '' && isMore('present')
      ? `the number of those who came, ${said(data, 'present')},`
      : '',
  ].filter(Boolean);
  return `${counts.join(' and ')} ${counts.length === 1 && !isMore('found') ? 'is' : 'are'}`;
}
