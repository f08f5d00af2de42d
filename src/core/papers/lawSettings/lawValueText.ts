import type { DossierNeed, DossierPaper } from '../../law/dossier';
import { papersAsText, papersFromText } from '../../law/dossierText';
import type { FigureValue } from '../../law/entry';
import type { FigureSpec } from '../../law/figureSpecs';
import type { CellValue } from '../../sheets/grid';
import { foldText } from '../../text/folding';
import { formatVietnamese, parseIsoDate } from '../../time/isoDate';
import type { LawValueWords } from './lawSettingsWords';
import { dayOfText } from '../page/dayOfText';

/** A value of the law book in the sheet's words, with its unit. */
export function lawValueText(spec: FigureSpec, value: FigureValue, words: LawValueWords): string {
  if (value === null) return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (spec.kind === 'number') return `${thousands(Number(value))} ${words.units[spec.unit]}`;
  const text = String(value);
  if (spec.kind === 'choice') return words.choices[text] ?? text;
  if (spec.kind === 'papers') return papersInWords(text, words);
  const date = spec.kind === 'date' ? parseIsoDate(text) : null;
  return date === null ? text : formatVietnamese(date);
}

/**
 * What a person typed, as a value of the law book; the cell's own words where they make no sense, so that whoever
 * checks the value says so. undefined: the cell is blank, nothing is set.
 */
export function lawValueOf(spec: FigureSpec, cell: CellValue, words: LawValueWords): FigureValue | undefined {
  const text = String(cell).trim();
  if (text === '') return undefined;
  if (typeof cell === 'boolean') return cell;
  if (spec.kind !== 'text' && isSame(text, words.none)) return null;
  switch (spec.kind) {
    case 'number':
      return typeof cell === 'number' ? cell : numberIn(text, words.units[spec.unit]);
    case 'flag':
      return isSame(text, words.yes) ? true : isSame(text, words.no) ? false : text;
    case 'choice':
      return spec.choices.find((choice) => isSame(text, words.choices[choice] ?? choice)) ?? text;
    case 'date':
      return dayOfText(text) ?? text;
    case 'papers':
      return papersOf(text, words) ?? text;
    case 'text':
      return text;
  }
}

/** True where two texts say the same, capitals and spaces aside. */
export function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** "15", "15 %", "2.340.000 đồng"; the text itself where it is no whole number. */
function numberIn(text: string, unit: string): number | string {
  const bare = foldText(text).replace(foldText(unit), '').trim();
  const digits = /^\d{1,3}([.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
  return /^\d+$/.test(digits) ? Number(digits) : text;
}

function papersInWords(text: string, words: LawValueWords): string {
  const needs = papersFromText(text);
  if (needs === null) return text;
  return needs
    .map(({ anyOf, onlyIfClaimed }) => {
      return anyOf.map((paper) => words.papers[paper]).join(' | ') + (onlyIfClaimed ? words.ifClaimed : '');
    })
    .join('; ');
}

function papersOf(text: string, words: LawValueWords): string | null {
  const names = new Map<string, DossierPaper>();
  for (const paper of Object.keys(words.papers)) {
    const known = papersFromText(paper)?.[0]?.anyOf[0];
    if (known !== undefined) names.set(foldText(words.papers[known]), known);
  }
  const mark = foldText(words.ifClaimed).trim();
  const needs = text.split(';').map((part): DossierNeed | null => {
    const folded = foldText(part).trim();
    const onlyIfClaimed = mark !== '' && folded.endsWith(mark);
    const bare = onlyIfClaimed ? folded.slice(0, -mark.length) : folded;
    const papers = bare.split('|').map((name) => names.get(name.trim()) ?? null);
    const anyOf = papers.filter((paper) => paper !== null);
    return anyOf.length === papers.length ? { anyOf, onlyIfClaimed } : null;
  });
  const known = needs.filter((need) => need !== null);
  return known.length === needs.length ? papersAsText(known) : null;
}
