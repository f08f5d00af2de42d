import { ownFunction, profiled, whoseOf, type Whose } from './profiled';

/** Where a process's time went while work ran, in milliseconds of samples of its one thread. */
export interface WorkShare {
  /** Code of `src`, with what of Node and the language it called. */
  readonly own: number;
  /** Office.js, and what it called. */
  readonly officeJs: number;
  /** Collecting what is not held any more, whoever left it. */
  readonly collecting: number;
  /** All else but waiting: the bench itself, messages to the Excel in another process, loading modules. */
  readonly other: number;
  /** The ten functions of `src` that took most by themselves, with what of the language they called. */
  readonly most: readonly { readonly what: string; readonly milliseconds: number }[];
}

/**
 * Runs work and says whose the time was: of the innermost function that lies in `src` or in Office.js, so that sorting and
 * JSON count as theirs who asked.
 */
export async function ownWork(work: () => Promise<unknown>): Promise<WorkShare> {
  const samples = await profiled(work);
  const sums: Record<Whose, number> = { own: 0, officeJs: 0, collecting: 0, other: 0, idle: 0 };
  const byFunction = new Map<string, number>();
  for (const { frames, milliseconds } of samples) {
    const whose = whoseOf(frames);
    sums[whose] += milliseconds;
    const what = whose === 'own' ? frames.map(ownFunction).find((name) => name !== null) : undefined;
    if (what !== undefined) byFunction.set(what, (byFunction.get(what) ?? 0) + milliseconds);
  }
  const most = [...byFunction]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 10)
    .map(([what, milliseconds]) => ({ what, milliseconds: Math.round(milliseconds) }));
  return {
    own: Math.round(sums.own),
    officeJs: Math.round(sums.officeJs),
    collecting: Math.round(sums.collecting),
    other: Math.round(sums.other),
    most,
  };
}
