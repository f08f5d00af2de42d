import type { CellView } from '../excel-host/host';

type Look = CellView['look'];

const cache = new WeakMap<Look, string>();
const fallbackFonts = "'Liberation Serif', 'Times New Roman', serif";
const widths: Readonly<Record<string, string>> = { medium: '2px', thick: '3px', double: '3px' };
const patterns: Readonly<Record<string, string>> = { dashed: 'dashed', dotted: 'dotted', double: 'double' };

/** A cell's look as CSS text. Equal looks are the same object in the host, so each is written once. */
export function cellCss(look: Look): string {
  const known = cache.get(look);
  if (known !== undefined) return known;
  const css = [
    ...fontCss(look.font),
    ...alignmentCss(look.alignment),
    ...fillCss(look.fill),
    ...borderCss(look),
  ].join(';');
  cache.set(look, css);
  return css;
}

function fontCss(font: Look['font']): readonly string[] {
  const lines = [font.underline === 'none' ? '' : 'underline', font.strikethrough ? 'line-through' : ''];
  const decoration = lines.filter((line) => line !== '').join(' ');
  return [
    `font-family:'${font.name.replaceAll("'", '')}',${fallbackFonts}`,
    `font-size:${font.size}pt`,
    ...(font.bold ? ['font-weight:bold'] : []),
    ...(font.italic ? ['font-style:italic'] : []),
    ...(decoration === '' ? [] : [`text-decoration:${decoration}`]),
    ...(font.color === null ? [] : [`color:${font.color}`]),
  ];
}

function alignmentCss(alignment: Look['alignment']): readonly string[] {
  const horizontal = {
    center: 'center',
    centerContinuous: 'center',
    right: 'right',
    justify: 'justify',
    left: 'left',
  };
  const vertical = { top: 'top', center: 'middle', justify: 'top', distributed: 'middle' };
  const across = horizontal[alignment.horizontal as keyof typeof horizontal];
  return [
    ...(across === undefined ? [] : [`text-align:${across}`]),
    `vertical-align:${vertical[alignment.vertical as keyof typeof vertical] ?? 'bottom'}`,
    ...(alignment.wrapText ? ['white-space:pre-wrap', 'overflow-wrap:anywhere'] : []),
    ...(alignment.indent > 0 ? [`padding-left:${alignment.indent * 9}px`] : []),
  ];
}

function fillCss(fill: Look['fill']): readonly string[] {
  return fill.color === null ? [] : [`background-color:${fill.color}`];
}

function borderCss(look: Look): readonly string[] {
  return (['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
    const { style, color } = look.borders[side];
    if (style === 'none') return [];
    return [`border-${side}:${widths[style] ?? '1px'} ${patterns[style] ?? 'solid'} ${color ?? '#000'}`];
  });
}
