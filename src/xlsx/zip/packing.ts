import { Deflate } from 'fflate';
import { utf8Bytes } from './encoding';
import { crc32After, largestEntry, type StoredEntry } from './zip';

/** An entry that is packed while its text is still being written: of what was added only the packed bytes are kept. */
export interface Packing {
  add(text: string): void;
  end(): StoredEntry;
}

/** Begins an entry of an archive. In: its name. Out: what takes its text in pieces, each a few milliseconds of work. */
export function packInPieces(name: string): Packing {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
  let [size, crc] = [0, 0];
  return {
    add: (text) => {
      const bytes = utf8Bytes(text);
      size += bytes.length;
      crc = crc32After(crc, bytes);
      deflate.push(bytes);
    },
    end: () => {
      deflate.push(new Uint8Array(), true);
      return { name, method: 8, crc, size, packed: joined(pieces), most: largestEntry };
    },
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
