/**
 * Words that come with a script of their own: what brings them, and keeps the one promise of them. Once it is kept the
 * promise says so (`status`, `value`): React's `use` then reads it at once instead of waiting for its turn.
 * Where the script cannot be loaded the promise stays rejected; opening the pane anew tries again.
 */
export function part<Said>(bring: () => Promise<Said>): () => Promise<Said> {
  let coming: Promise<Said> | null = null;
  return () => {
    coming ??= marked(bring());
    return coming;
  };
}

/** A part that came with its folder: nothing waits for it, React's `use` reads it at once. */
export function partHere<Said>(value: Said): () => Promise<Said> {
  const here = Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
  return () => here;
}

function marked<Said>(coming: Promise<Said>): Promise<Said> {
  coming.then(
    (value) => Object.assign(coming, { status: 'fulfilled', value }),
    () => undefined,
  );
  return coming;
}
