import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { utf8Bytes, utf8Text } from '../../../src/xlsx/zip/encoding';
import { packInPieces } from '../../../src/xlsx/zip/packing';
import { openZip, packZip, unpackEntry } from '../../../src/xlsx/zip/zip';

function packed(pieces: readonly string[]): Uint8Array {
  const packing = packInPieces('a.xml');
  for (const piece of pieces) packing.add(piece);
  return packZip({ entries: new Map([['a.xml', packing.end()]]) }, new Map());
}

function unpacked(file: Uint8Array): string {
  const opened = openZip(file);
  if (!opened.ok) throw new Error(opened.reason);
  return utf8Text(unpackEntry(opened.archive, 'a.xml') ?? utf8Bytes('nothing'));
}

test('what was packed in pieces is what was written, whatever the pieces; another reader says the same', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 400 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.integer({ min: 0, max: 400 })), { maxLength: 12 }), (parts) => {
      const pieces = parts.map(([one, times]) => one.repeat(times));
      const file = packed(pieces);
      expect(unpacked(file)).toBe(pieces.join('').replace(/^\uFEFF/, ''));
      expect(utf8Text(unzipSync(file)['a.xml'] ?? utf8Bytes('nothing'))).toBe(unpacked(file));
    }),
    { numRuns: 40 },
  );
});

test('a megabyte in one piece, and nothing at all', () => {
  const long = 'Thi đua là yêu nước. '.repeat(50_000);
  expect(unpacked(packed([long, 'x', long]))).toBe(`${long}x${long}`);
  expect(unpacked(packed([]))).toBe('');
});
