/**
 * Writes src/core/text/letterWidthTable.ts from the font files of Liberation Serif, the metric twin of
 * Times New Roman (same advance widths). Run once: node tools/letter-widths.mjs [folder of the .ttf files]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation2';
/** First and last code point of each run: Latin with Vietnamese, dashes, quotes, bullets and a few signs. */
const runs = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1b0],
  [0x1e80, 0x1e85],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x2026],
  [0x2030, 0x203a],
  [0x20ab, 0x20ac],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
  [0x25cf, 0x25cf],
];

/** Advance widths of a TrueType font, in 1/unitsPerEm, by code point (cmap format 4). */
function widthsOf(file) {
  const font = readFileSync(file);
  const tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  const unitsPerEm = font.readUInt16BE(tables.get('head') + 18);
  const longMetrics = font.readUInt16BE(tables.get('hhea') + 34);
  const advance = (glyph) => font.readUInt16BE(tables.get('hmtx') + Math.min(glyph, longMetrics - 1) * 4);
  const glyphs = glyphsByCode(font, tables.get('cmap'));
  return { unitsPerEm, widthOf: (code) => (glyphs.has(code) ? advance(glyphs.get(code)) : null) };
}

function glyphsByCode(font, cmap) {
  const glyphs = new Map();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(at) !== 4) continue;
    const segments = font.readUInt16BE(at + 6) / 2;
    const ends = at + 14;
    const starts = ends + segments * 2 + 2;
    const deltas = starts + segments * 2;
    const offsets = deltas + segments * 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const offsetAt = offsets + segment * 2;
      const offset = font.readUInt16BE(offsetAt);
      const delta = font.readUInt16BE(deltas + segment * 2);
      const start = font.readUInt16BE(starts + segment * 2);
      const end = font.readUInt16BE(ends + segment * 2);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const raw = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + (code - start) * 2);
        if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

const regular = widthsOf(join(folder, 'LiberationSerif-Regular.ttf'));
const bold = widthsOf(join(folder, 'LiberationSerif-Bold.ttf'));
if (regular.unitsPerEm !== bold.unitsPerEm) throw new Error('the two fonts differ in units per em');

function runsOf(font) {
  return runs
    .map(([first, last]) => {
      const widths = [];
      for (let code = first; code <= last; code += 1) widths.push(font.widthOf(code) ?? 0);
      return `  { first: 0x${first.toString(16)}, widths: [${widths.join(', ')}] },`;
    })
    .join('\n');
}

writeFileSync(
  new URL('../src/core/text/letterWidthTable.ts', import.meta.url),
  `/** Written by tools/letter-widths.mjs from Liberation Serif, whose widths are those of Times New Roman. */

/** Widths of neighbouring code points from \`first\` on, in units of the em; 0: the font has no such letter. */
export interface WidthRun {
  readonly first: number;
  readonly widths: readonly number[];
}

export const unitsPerEm = ${regular.unitsPerEm};

export const regularWidths: readonly WidthRun[] = [
${runsOf(regular)}
];

export const boldWidths: readonly WidthRun[] = [
${runsOf(bold)}
];
`,
);
