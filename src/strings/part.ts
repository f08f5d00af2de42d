/** Words that come with a script of their own, when they are needed. */
export interface Part<Said> {
  /** Brings them, once. Rejects, now and later, where the script cannot be loaded: opening the pane anew tries again. */
  load(): Promise<Said>;
  /** The words; null where they were not loaded, or not yet. */
  loaded(): Said | null;
}

/** A part of a language's words, by what brings it. */
export function part<Said>(bring: () => Promise<Said>): Part<Said> {
  let here: Said | null = null;
  let coming: Promise<Said> | null = null;
  const keep = (said: Said): Said => {
    here = said;
    return said;
  };
  return {
    load: () => (coming ??= bring().then(keep)),
    loaded: () => here,
  };
}
