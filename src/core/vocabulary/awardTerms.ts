export const nomineeKinds = ['individual', 'collective', 'household'] as const;
export type NomineeKind = (typeof nomineeKinds)[number];

/** merit công trạng, adHoc đột xuất, thematic chuyên đề, devotion cống hiến, tenure niên hạn, external đối ngoại, resistance kháng chiến. */
export const awardTypes = [
  'merit',
  'adHoc',
  'thematic',
  'devotion',
  'tenure',
  'external',
  'resistance',
] as const;
export type AwardType = (typeof awardTypes)[number];

/** excellent HTXSNV, good HTTNV, completed HTNV, notCompleted KHTNV. */
export const ratings = ['excellent', 'good', 'completed', 'notCompleted'] as const;
/** notRated: the list says that the person was not rated, or not yet; a standard never asks for it. */
export type Rating = (typeof ratings)[number] | 'notRated';

export const initiativeScopes = ['base', 'province', 'nation'] as const;
/** How far an initiative or scientific topic reaches, as recognised: base cơ sở, province tỉnh, nation toàn quốc. */
export type InitiativeScope = (typeof initiativeScopes)[number];
