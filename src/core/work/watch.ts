/** Watches long work: told the share that is done, 0 … 1, and asked whether to go on. */
export interface Watch {
  readonly onProgress?: (share: number) => void;
  readonly isCancelled?: () => boolean;
}

/** The watch over a part of longer work: its shares count from `from` to `to` of the whole. */
export function partOfWatch(
  watch: Watch | undefined,
  range: { readonly from: number; readonly to: number },
): Watch {
  return {
    isCancelled: () => watch?.isCancelled?.() === true,
    onProgress: (share) => watch?.onProgress?.(range.from + share * (range.to - range.from)),
  };
}
