import { strFromU8, strToU8 } from 'fflate';

/** Text → UTF-8. fflate's own coder serves where the page has none (jsdom). */
export function utf8Bytes(text: string): Uint8Array {
  return strToU8(text);
}

/** UTF-8 → text, without a byte order mark; bytes that are no UTF-8 become U+FFFD or letters, never an error. */
export function utf8Text(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** UTF-16 → text. */
export function utf16Text(bytes: Uint8Array, order: { littleEndian: boolean }): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  const chunk = 8192;
  for (let start = 0; start + 1 < bytes.length; start += chunk * 2) {
    const codes: number[] = [];
    for (let at = start; at + 1 < bytes.length && at < start + chunk * 2; at += 2)
      codes.push(view.getUint16(at, order.littleEndian));
    pieces.push(String.fromCharCode(...codes));
  }
  const text = pieces.join('');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Text → UTF-16, little end first, without a byte order mark. */
export function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
