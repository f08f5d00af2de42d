import type { EditionData } from '../../edition';
import { standard } from './standardEntry';
import { law2022, underLaw2022 } from './sources';

type Entries = EditionData['standards'];
type Kind = Entries[number]['value']['kind'];

const kinds: readonly Kind[] = ['individual', 'collective', 'household'];

/** Papers of commendation: the Law sets no standard of its own and leaves it to others (Điều 75, 76). */
export const standardsOfPapers: Entries = [
  {
    awardIds: ['GK-XA', 'GK-SO'],
    what: 'tiêu chuẩn giấy khen do tỉnh quy định',
    article: 'Khoản 2 Điều 75',
  },
  {
    awardIds: ['GK-KHAC', 'BK-KHAC'],
    what: 'tiêu chuẩn do tổ chức tặng quy định',
    article: 'Điều 76',
  },
].flatMap(({ awardIds, what, article }) =>
  awardIds.flatMap((awardId) =>
    kinds.map((kind) =>
      standard({ awardId, kind, needs: [{ need: 'notProvable', what }] }, underLaw2022, law2022(article)),
    ),
  ),
);
