import { deflateSync, strToU8 } from 'fflate';

/*
 * A package as writers make it that stream and do not know sizes beforehand: every size and place of the central directory
 * in the extra fields of zip64 (APPNOTE.TXT 6.3, 4.5.3, 4.3.14, 4.3.15).
 */
export function zip64(parts: Readonly<Record<string, string>>): Uint8Array {
  const body: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const data = strToU8(text);
    const packed = deflateSync(data);
    const letters = strToU8(name);
    const sizes = [...long(data.length), ...long(packed.length)];
    const at = body.length;
    const shared = [
      ...short(45),
      ...short(0x800),
      ...short(8),
      ...short(0),
      ...short(0x21),
      ...int(crcOf(data)),
    ];
    const unknown = [...int(0xffffffff), ...int(0xffffffff), ...short(letters.length)];
    body.push(...int(0x04034b50), ...shared, ...unknown, ...short(20), ...letters);
    body.push(...short(1), ...short(16), ...sizes, ...packed);
    directory.push(...int(0x02014b50), ...short(45), ...shared, ...unknown, ...short(28), ...short(0));
    directory.push(...short(0), ...short(0), ...int(0), ...int(0xffffffff), ...letters);
    directory.push(...short(1), ...short(24), ...sizes, ...long(at));
  }
  const count = Object.keys(parts).length;
  const record = body.length + directory.length;
  return Uint8Array.from([
    ...body,
    ...directory,
    ...[...int(0x06064b50), ...long(44), ...short(45), ...short(45), ...int(0), ...int(0)],
    ...[...long(count), ...long(count), ...long(directory.length), ...long(body.length)],
    ...[...int(0x07064b50), ...int(0), ...long(record), ...int(1)],
    ...[...int(0x06054b50), ...short(0), ...short(0), ...short(0xffff), ...short(0xffff)],
    ...[...int(0xffffffff), ...int(0xffffffff), ...short(0)],
  ]);
}

const bytesOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** at) % 256);
const short = (value: number): number[] => bytesOf(value, 2);
const int = (value: number): number[] => bytesOf(value, 4);
const long = (value: number): number[] => bytesOf(value, 8);

/** CRC-32, bit by bit: another reckoning than the reader's own. */
function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
