import { currentLawBook } from '../../../src/core/law/currentBook';
import type { AwardType } from '../../../src/core/vocabulary/awardTerms';
import { papersAsText } from '../../../src/core/law/dossierText';
import { day } from './day';

const book = currentLawBook();

describe('papers by award, type of commendation and day', () => {
  test.each<readonly [string, AwardType | null, string, string | null]>([
    ['LDTT', 'merit', '2023-12-31', 'submission; report; minutes'],
    ['CSTDCS', 'merit', '2023-12-31', 'submission; report; minutes; initiativeCertificate'],
    [
      'CSTDCS',
      'merit',
      '2024-01-01',
      'submission; report; minutes; initiativeCertificate | excellentDecision',
    ],
    ['CSTDCS', null, '2025-07-01', 'submission; report; minutes; initiativeCertificate | excellentDecision'],
    ['CSTDTINH', 'merit', '2025-07-01', 'submission; report; minutes; initiativeCertificate'],
    ['GK-XA', 'merit', '2025-07-01', 'submission; report; minutes'],
    ['GK-XA', 'thematic', '2025-07-01', 'submission; report; minutes'],
    ['GK-XA', 'adHoc', '2025-07-01', 'submission; shortReport | report'],
    ['BK-TINH', 'adHoc', '2025-07-01', 'submission; shortReport | report'],
    [
      'BK-TTG',
      'merit',
      '2025-07-01',
      'submission; report; minutes; provinceOpinion; initiativeCertificate | achievementCertificate?',
    ],
    ['HCLD-3', 'devotion', '2025-07-01', 'submission; shortReport | report'],
    ['GDVH', null, '2025-07-01', 'submission; summaryTable | list; minutes'],
    ['HCH-TNXP', 'resistance', '2026-03-01', 'declaration; proof; minutes'],
    ['BMVNAH', null, '2026-03-01', null],
  ])('%s by %s on %s', (awardId, awardType, date, papers) => {
    const answer = book.at(day(date)).dossier({ awardId, awardType });
    expect(answer === null ? null : papersAsText(answer.value.papers)).toBe(papers);
  });

  test("the commune's own are the province's to set from 01/7/2025", () => {
    const isLocal = (date: string): boolean | undefined =>
      book.at(day(date)).dossier({ awardId: 'CSTDCS', awardType: 'merit' })?.isLocal;
    expect([isLocal('2025-06-30'), isLocal('2025-07-01')]).toEqual([false, true]);
  });
});
