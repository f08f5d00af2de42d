import type { EditionData } from '../../edition';
import { abolishedBodies } from './abolishedBodies';
import { authorities, typeReaches } from './authorities';
import { awardForms } from './awardForms';
import { awardOrders } from './awardOrders';
import { awardTitles } from './awardTitles';
import { dossiers } from './dossiers';
import { holidays } from './holidays';
import { instruments } from './instruments';
import { moneyFigures } from './money';
import { officeFigures } from './officeFigures';
import { standardsOfCollectiveForms, standardsOfCollectiveTitles } from './standardsOfCollectives';
import { standardsOfFormsForPersons } from './standardsOfFormsForPersons';
import { standardsOfTitlesForPersons } from './standardsOfTitlesForPersons';
import { standardsOfPapers } from './standardsOfPapers';

/** What was known of the field's law in November 2026. */
export const edition202611: EditionData = {
  id: '2026-11',
  made: '2026-11-20',
  from: '2017-10-01',
  instruments,
  awards: [...awardTitles, ...awardForms, ...awardOrders],
  authorities,
  typeReaches,
  standards: [
    ...standardsOfTitlesForPersons,
    ...standardsOfFormsForPersons,
    ...standardsOfCollectiveTitles,
    ...standardsOfCollectiveForms,
    ...standardsOfPapers,
  ],
  figures: [...moneyFigures, ...officeFigures],
  dossiers,
  abolishedBodies,
  holidays,
  unreadChanges: [
    {
      id: 'law-2026',
      from: '2026-10-01',
      instrument: '06/2026/QH16',
      weakens: 'law',
      confidence: 'L',
      notice: 'Luật 06/2026/QH16 có hiệu lực từ 01/10/2026: các tiêu chuẩn chưa được đối chiếu với toàn văn.',
    },
    {
      id: 'decree-2025-lapses',
      from: '2027-03-01',
      instrument: '152/2025/NĐ-CP',
      weakens: 'decree',
      confidence: 'L',
      notice:
        'NĐ 152/2025/NĐ-CP hết hiệu lực từ 01/3/2027 (khoản 1 Điều 60): nguyên tắc khen thưởng, mức thưởng và tỷ lệ phiếu chưa được đối chiếu với văn bản thay thế.',
    },
  ],
};
