import { lineOf, withLineLook } from '../../xlsx/chart/chartLines';
import type { ChartLine } from '../../xlsx/chart/chartLines';
import { withLine } from '../../xlsx/chart/chartText';
import { lineStyleWords } from '../model/officeWords';
import { asNumber, asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import type { ChartPiece } from './chartPiece';
import { changePiece, pieceOf } from './chartPiece';
import { colourArgument } from './colourArgument';

function put(piece: ChartPiece, change: Partial<Omit<ChartLine, 'isNone'>>): void {
  changePiece(piece, (root) => withLineLook(root, piece.path(), change));
}

function take(piece: ChartPiece): void {
  changePiece(piece, (root) => withLine(root, piece.path(), null));
}

/** The line of a piece under one of its two names. */
export function chartLineOf(name: 'ChartLineFormat' | 'ChartBorder', piece: ChartPiece): HostObject {
  const emulation: ClassEmulation<ChartPiece> = {
    name,
    get: {
      color: (of) => lineOf(pieceOf(of)).color ?? '',
      weight: (of) => lineOf(pieceOf(of)).weight ?? 0.75,
      lineStyle: (of) => {
        const line = lineOf(pieceOf(of));
        return line.isNone ? 'None' : lineStyleWords.toOffice(line.dash ?? 'solid');
      },
    },
    set: {
      color: (of, value) => put(of, { color: colourArgument(value) }),
      weight: (of, value) => {
        const weight = asNumber(value);
        if (!(weight >= 0 && weight <= 1584)) throw invalidArgument('a line is 0 to 1584 points wide');
        put(of, { weight });
      },
      lineStyle: (of, value) => {
        const word = asText(value);
        if (word === 'None') {
          take(of);
          return;
        }
        const dash = lineStyleWords.toFile(word);
        if (dash === null) throw invalidArgument(`no line ${word}`);
        put(of, { dash });
      },
    },
    call: {
      clear: (of) => {
        take(of);
        return null;
      },
    },
  };
  return bind(emulation, piece);
}
