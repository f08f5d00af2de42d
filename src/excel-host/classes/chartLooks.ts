import {
  fontOf,
  solidColor,
  withDrawingSpace,
  withFill,
  withFont,
  withLine,
} from '../../xlsx/chart/chartText';
import type { ChartFont } from '../../xlsx/chart/chartText';
import { changeAt, changeSeries, drawingSpace, foundAt, seriesOf } from '../../xlsx/chart/chartXml';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { asFlag, asNumber, asText, bind, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { colourArgument } from './colourArgument';

/** A piece of a chart: below its root, or below one of its series. */
export interface ChartPiece {
  readonly of: ChartTarget;
  readonly series: number | null;
  /** Names from there to the piece; asked anew each time, since a title's text may come to lie elsewhere. */
  readonly path: () => readonly string[];
  /** What must be on the root before the piece can have looks. */
  readonly prepare?: (root: XmlElement) => XmlElement;
}

/** What lies at a piece now, or null. */
function pieceOf({ of, series, path }: ChartPiece): XmlElement | null {
  const root = series === null ? of.chart.tree : (seriesOf(of.chart.tree)[series] ?? null);
  return foundAt(root, path());
}

/** Changes the root that a piece lies under. */
function changePiece(piece: ChartPiece, change: (root: XmlElement) => XmlElement): void {
  const { of, series, prepare = (root: XmlElement) => root } = piece;
  changeTree(of, (tree) => {
    const root = withDrawingSpace(tree, drawingSpace);
    return series === null
      ? change(prepare(root))
      : changeSeries(root, series, (one) => change(prepare(one)));
  });
}

function setFont(piece: ChartPiece, change: Partial<ChartFont>): void {
  changePiece(piece, (root) => changeAt(root, piece.path(), (body) => withFont(body, change)));
}

const font: ClassEmulation<ChartPiece> = {
  name: 'ChartFont',
  get: {
    name: (piece) => fontOf(pieceOf(piece)).name,
    size: (piece) => fontOf(pieceOf(piece)).size,
    bold: (piece) => fontOf(pieceOf(piece)).bold,
    italic: (piece) => fontOf(pieceOf(piece)).italic,
    color: (piece) => fontOf(pieceOf(piece)).color,
  },
  set: {
    name: (piece, value) => setFont(piece, { name: asText(value) }),
    size: (piece, value) => {
      const size = asNumber(value);
      if (!(size >= 1 && size <= 409)) throw invalidArgument('letters are 1 to 409 points high');
      setFont(piece, { size });
    },
    bold: (piece, value) => setFont(piece, { bold: asFlag(value) }),
    italic: (piece, value) => setFont(piece, { italic: asFlag(value) }),
    color: (piece, value) => setFont(piece, { color: colourArgument(value) }),
  },
};

const fill: ClassEmulation<ChartPiece> = {
  name: 'ChartFill',
  call: {
    setSolidColor: (piece, args) => {
      const color = colourArgument(textArgument(args, 0));
      changePiece(piece, (root) => withFill(root, piece.path(), color));
      return null;
    },
    clear: (piece) => {
      changePiece(piece, (root) => withFill(root, piece.path(), null));
      return null;
    },
  },
};

const line: ClassEmulation<ChartPiece> = {
  name: 'ChartLineFormat',
  get: { color: (piece) => solidColor(foundAt(pieceOf(piece), ['spPr', 'ln'])) ?? '' },
  set: {
    color: (piece, value) => {
      const color = colourArgument(value);
      changePiece(piece, (root) => withLine(root, piece.path(), color));
    },
  },
  call: {
    clear: (piece) => {
      changePiece(piece, (root) => withLine(root, piece.path(), null));
      return null;
    },
  },
};

/** Names of the classes that hold the looks of a piece. */
type FormatClass =
  | 'ChartAreaFormat'
  | 'ChartTitleFormat'
  | 'ChartLegendFormat'
  | 'ChartAxisFormat'
  | 'ChartDataLabelFormat'
  | 'ChartSeriesFormat';

/** Fill, line and font of a piece; the text's looks lie in its `txPr` unless `text` says otherwise. */
export function formatOf(
  name: FormatClass,
  piece: ChartPiece,
  text: () => readonly string[] = () => [...piece.path(), 'txPr'],
): HostObject {
  const emulation: ClassEmulation<ChartPiece> = {
    name,
    link: {
      fill: (at) => bind(fill, at),
      line: (at) => bind(line, at),
      font: (at) => bind(font, { ...at, path: text }),
    },
  };
  return bind(emulation, piece);
}
