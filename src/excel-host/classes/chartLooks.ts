import { fontOf, withFill, withFont } from '../../xlsx/chart/chartText';
import type { ChartFont } from '../../xlsx/chart/chartText';
import { changeAt } from '../../xlsx/chart/chartXml';
import { asFlag, asNumber, asText, bind, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { chartUnderlineWords } from '../model/officeWords';
import { underlineArgument } from './chartLetters';
import { chartLineOf } from './chartLines';
import { changePiece, pieceOf } from './chartPiece';
import type { ChartPiece } from './chartPiece';
import { colourArgument } from './colourArgument';

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
    underline: (piece) => chartUnderlineWords.toOffice(fontOf(pieceOf(piece)).underline ?? 'none'),
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
    underline: (piece, value) => setFont(piece, { underline: underlineArgument(asText(value)) }),
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

/** Names of the classes that hold the looks of a piece. */
type FormatClass =
  | 'ChartAreaFormat'
  | 'ChartTitleFormat'
  | 'ChartAxisTitleFormat'
  | 'ChartPlotAreaFormat'
  | 'ChartGridlinesFormat'
  | 'ChartTrendlineFormat'
  | 'ChartDataTableFormat'
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
      line: (at) => chartLineOf('ChartLineFormat', at),
      border: (at) => chartLineOf('ChartBorder', at),
      font: (at) => bind(font, { ...at, path: text }),
    },
  };
  return bind(emulation, piece);
}
