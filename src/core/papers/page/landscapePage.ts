import type { DraftPage } from '../../sheets/sheetDraft';

/** NĐ 30/2020, annex I part I: top and bottom 20–25, left 30–35, right 15–20 mm; a wide table lies on its side. */
export const landscapePage: DraftPage = {
  orientation: 'landscape',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToOnePageWide: true,
  repeatHeader: true,
  pageNumberOnTop: true,
};

const pointsPerMillimetre = 72 / 25.4;

/** Points between the upper and the lower margin of an A4 sheet on its side. */
export const landscapeHeight =
  (210 - landscapePage.margins.top - landscapePage.margins.bottom) * pointsPerMillimetre;

/**
 * Points between the margins of an A4 sheet on its side are 714 (297 − 30 − 15 mm). The table is 4.5 % narrower:
 * columns are counted in digits of the workbook's usual font, which programs round differently (7 or 7.33 dots for
 * Times New Roman 11), and "fit to one page" must never shrink the letters.
 */
export const landscapeTableWidth = 682;
