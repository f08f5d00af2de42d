import { awardTypes } from '../vocabulary/awardTerms';

export const dossierPapers = [
  'submission',
  'report',
  'shortReport',
  'minutes',
  'list',
  'initiativeCertificate',
  'excellentDecision',
  'achievementCertificate',
  'provinceOpinion',
  'summaryTable',
  'declaration',
  'proof',
] as const;
/**
 * submission tờ trình (văn bản đề nghị), report báo cáo thành tích, shortReport báo cáo tóm tắt, minutes biên bản,
 * list danh sách, initiativeCertificate công nhận sáng kiến, excellentDecision quyết định xếp loại HTXSNV,
 * achievementCertificate xác nhận thành tích, provinceOpinion ý kiến UBND tỉnh, summaryTable bảng tổng hợp (gia đình
 * văn hóa), declaration bản khai, proof giấy tờ chứng minh.
 */
export type DossierPaper = (typeof dossierPapers)[number];

/** One paper, or one of several that do the same ("initiative's certificate or rating decision"). */
export interface DossierNeed {
  readonly anyOf: readonly DossierPaper[];
  /** Only where the thing itself is claimed, e.g. the certificate of an initiative. */
  readonly onlyIfClaimed: boolean;
}

/** Types of commendation, and what goes by papers of its own beside them: what the head of a body discovers. */
export const dossierRoutes = [...awardTypes, 'headDiscovery'] as const;
export type DossierRoute = (typeof dossierRoutes)[number];

/** The papers of a dossier. */
export interface Dossier {
  /** Awards that it is for. */
  readonly awardIds: readonly string[];
  /** Types of commendation, or the head's discovery, that it is for; null: any that has no set of its own. */
  readonly forTypes: readonly DossierRoute[] | null;
  readonly papers: readonly DossierNeed[];
}
