/**
 * A short fingerprint of a text (FNV-1a, 2 × 32 bits, base 36): equal texts give equal fingerprints on every machine.
 * For telling "changed or not", never for secrecy. Source: the public FNV-1a parameters.
 */
export function fingerprint(text: string): string {
  const whole = fingerprinter();
  whole.add(text);
  return whole.value();
}

/** The fingerprint of a text that comes piece by piece: the same as of the pieces put together. */
export function fingerprinter(): { readonly add: (text: string) => void; readonly value: () => string } {
  let first = 0x811c9dc5;
  let second = 0x9dc5811c;
  return {
    add: (text) => {
      first = goOn(first, text);
      second = goOn(second, text);
    },
    // joined, not added: keys are kept by the thousand, and a sum keeps its two halves as well
    value: () => [asText(first), asText(second)].join(''),
  };
}

/** Taken once: in a loop over millions of letters, looking up a global is what takes the time. */
const { imul } = Math;

function goOn(before: number, text: string): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

function asText(hash: number): string {
  return (hash >>> 0).toString(36).padStart(7, '0');
}
