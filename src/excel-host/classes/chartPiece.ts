import { labelOfPoint, withPointLabel } from '../../xlsx/chart/chartLabels';
import { withDrawingSpace } from '../../xlsx/chart/chartText';
import { changeSeries, drawingSpace, foundAt, seriesOf } from '../../xlsx/chart/chartXml';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** A piece of a chart: below its root, or below one of its series. */
export interface ChartPiece {
  readonly of: ChartTarget;
  readonly series: number | null;
  /** The piece is the label of this point of the series. */
  readonly label?: number;
  /** Names from there to the piece; asked anew each time, since a title's text may come to lie elsewhere. */
  readonly path: () => readonly string[];
  /** What must be on the root before the piece can have looks. */
  readonly prepare?: (root: XmlElement) => XmlElement;
}

/** What lies at a piece now, or null. */
export function pieceOf({ of, series, label, path }: ChartPiece): XmlElement | null {
  const root = series === null ? of.chart.tree : (seriesOf(of.chart.tree)[series] ?? null);
  const below = root === null || label === undefined ? root : labelOfPoint(root, label);
  return foundAt(below, path());
}

/** Changes the root that a piece lies under. */
export function changePiece(piece: ChartPiece, change: (root: XmlElement) => XmlElement): void {
  const { of, series, label, prepare = (root: XmlElement) => root } = piece;
  changeTree(of, (tree) => {
    const root = withDrawingSpace(tree, drawingSpace);
    if (series === null) return change(prepare(root));
    return changeSeries(root, series, (one) =>
      label === undefined ? change(prepare(one)) : withPointLabel(one, label, change),
    );
  });
}
