import { childOf, childrenOf, type XmlElement } from '../zip/xmlTree';

/** Which of the theme's two fonts another font is held to. */
export type FontScheme = 'major' | 'minor';

/** The theme's fonts for Vietnamese; null: it names none. */
export type VietnameseFonts = Readonly<Record<FontScheme, string | null>>;

/** Reads a theme's fonts for the script "Viet" (ECMA-376 part 1, 20.1.4.1.16), which an Office in Vietnamese takes. */
export function vietnameseFonts(theme: XmlElement | null): VietnameseFonts {
  const schemes = childOf(childOf(theme, 'themeElements'), 'fontScheme');
  const fontOf = (name: 'majorFont' | 'minorFont'): string | null => {
    const fonts = childrenOf(childOf(schemes, name), 'font');
    return fonts.find(({ attributes }) => attributes['script'] === 'Viet')?.attributes['typeface'] ?? null;
  };
  return { major: fontOf('majorFont'), minor: fontOf('minorFont') };
}

/** To which of the theme's fonts a `font` is held; null: to none. */
export function schemeOfFont(font: XmlElement | null): FontScheme | null {
  const scheme = childOf(font, 'scheme')?.attributes['val'];
  return scheme === 'major' || scheme === 'minor' ? scheme : null;
}
