import type { LawBasis } from '../../core/rules/finding';
import { law } from '../vi/law';

/** What papers say of the law, whatever the pane speaks. */
export const lawWords = {
  /** The article and the time for which it holds. */
  citationOn: ({ citation, from, until }: Pick<LawBasis, 'citation' | 'from' | 'until'>): string => {
    const period = law.period({ from, until });
    return period === '' ? citation : `${citation} (${period})`;
  },
};
