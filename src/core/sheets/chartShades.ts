import type { ChartShade } from './sheetDraft';

/** Colours of a series and of the figures on it, "#RRGGBB". */
interface ShadeLook {
  readonly fill: string;
  readonly label: string;
}

/**
 * Looks of series by name. No two are equally light, so that a grey print tells them apart; every bar has a dark outline and its figure on it, so that no colour alone says anything.
 */
export const chartShades: Readonly<Record<ChartShade, ShadeLook>> = {
  dark: { fill: '#1F4E79', label: '#FFFFFF' },
  middle: { fill: '#9DC3E6', label: '#000000' },
  alert: { fill: '#DE5145', label: '#000000' },
  light: { fill: '#DDDDDD', label: '#000000' },
  blank: { fill: '#FFFFFF', label: '#000000' },
  grey: { fill: '#969696', label: '#000000' },
};

/** The line around every bar. */
export const shadeOutline = '#404040';
