import { unitAbove } from '../../nominees/unitAbove';
import { isUnitName, unitAsKnown, unitInSmall } from '../../nominees/unitNames';
import { collapseSpaces, foldKeepingPositions, nfc } from '../../text/folding';
import { fileNameNoise } from '../../vocabulary/sourceUnitWords';
import type { ListSource, UnitProposal } from './listSource';

/**
 * The unit whose list a source is, by the words above its lists (`unitAbove`), else by the name of the file or sheet.
 * `known`: names of units as the office writes them. null: nothing tells it.
 */
export function unitOfSource(source: ListSource, known: readonly string[]): UnitProposal | null {
  for (const { table } of source.tables) {
    const found = unitAbove(table, known);
    if (found !== null) return { unit: found.unit, from: found.from };
  }
  const byName = fromFileName(source.name);
  return byName === null ? null : { unit: unitAsKnown(byName, known), from: 'fileName' };
}

/** "DS khen thuong_THCS Nguyen Du 2026.xlsx" → "THCS Nguyen Du"; null where no unit's name is left. */
function fromFileName(fileName: string): string | null {
  const words = collapseSpaces(
    nfc(fileName)
      .replace(/\.(?:xlsx|xlsm|xltx|docx?|xls|csv)$/i, '')
      .replace(/\(\d+\)/g, ' ')
      .replace(/[_\-\u2013+.,&]+/g, ' '),
  );
  const folded = foldKeepingPositions(words);
  let left = '';
  let end = 0;
  for (const { index, 0: noise } of folded.matchAll(fileNameNoise)) {
    left += `${words.slice(end, index)} `;
    end = index + noise.length;
  }
  const name = collapseSpaces(left + words.slice(end));
  return isUnitName(name) ? unitInSmall(name).replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : null;
}
