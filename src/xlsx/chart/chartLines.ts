import { element, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { solidColor, solidFill } from './chartText';
import { changeAt, foundAt, valueAt, withChild, withoutChildren } from './chartXml';

/** A line of a chart: colour "#RRGGBB", width in points, dashes in the file's words; null where the file says nothing. */
export interface ChartLine {
  readonly color: string | null;
  readonly weight: number | null;
  readonly dash: string | null;
  readonly isNone: boolean;
}

const unitsPerPoint = 12_700;

/** The line that a shape (what holds `spPr`) is drawn with. */
export function lineOf(shape: XmlElement | null): ChartLine {
  const line = foundAt(shape, ['spPr', 'ln']);
  const width = line?.attributes['w'];
  return {
    color: solidColor(line),
    weight: width === undefined ? null : Number(width) / unitsPerPoint,
    dash: valueAt(line, ['prstDash']) ?? null,
    isNone: foundAt(line, ['noFill']) !== null,
  };
}

/** Changes the line around the shape at a path; what is not named stays. */
export function withLineLook(
  root: XmlElement,
  path: readonly string[],
  change: Partial<Omit<ChartLine, 'isNone'>>,
): XmlElement {
  return changeAt(root, [...path, 'spPr'], (shape) => {
    const old = foundAt(shape, ['ln']) ?? element('a:ln');
    const sized =
      typeof change.weight === 'number'
        ? withAttributes(old, { w: Math.round(change.weight * unitsPerPoint) })
        : old;
    const coloured =
      typeof change.color === 'string'
        ? withChild(withoutChildren(sized, 'noFill', 'gradFill', 'pattFill'), solidFill(change.color))
        : withoutChildren(sized, 'noFill');
    const dashed =
      typeof change.dash === 'string'
        ? withChild(coloured, element('a:prstDash', { val: change.dash }))
        : coloured;
    return withChild(shape, dashed);
  });
}
