import { createHash } from 'node:crypto';
import { examine, type Examined } from './judge/examine';
import { groundOf, judge, type Verdict } from './judge/judge';
import type { Prepared } from './prepare';
import type { Strike } from './strikes';
import { runStruck, type Again, type Panes, type StruckRun } from './struckRun';
import { openPane, type Pane } from './world/pane';

/** One fault of the matrix and how it ended. */
export interface Counted extends Verdict {
  readonly action: string;
  readonly scenario: string;
  readonly strike: string;
}

/** The panes of a walk: one that is struck, one of somebody else, and one that examines and never sees a fault. */
export interface Walk {
  readonly panes: () => Panes;
  /** The struck pane waits for an answer that never comes: another one takes its place. */
  readonly leavePane: () => void;
  readonly examiner: Pane;
  /** Makes the workbooks in which things go wrong. */
  readonly maker: () => Pane;
  /** Lets something go wrong in a scenario and judges what came of it; null: it never came to that batch. */
  readonly strike: (prepared: Prepared, strike: Strike) => Promise<Counted | null>;
}

/** Opens the panes of a walk. */
export function startWalk(): Walk {
  let panes: Panes = { first: openPane(), second: openPane() };
  const leavePane = () => {
    panes = { ...panes, first: openPane() };
  };
  const examiner = openPane();
  const maker = openPane();
  const examined = new Map<string, Examined>();
  const examineOnce = async (run: StruckRun): Promise<Examined> => {
    const key = fingerprintOf(run);
    const known = examined.get(key) ?? (await examine(run.final.bytes, groundOf(run), examiner));
    examined.set(key, known);
    return known;
  };
  // the same workbook and the same answer: what comes of asking again is known, and the pane itself is asked less
  const asked = new Set<string>();
  const askFor = (run: StruckRun): Again => {
    const key = `${fingerprintOf(run)} ${JSON.stringify(run.ended)}`;
    const isKnown = asked.has(key);
    asked.add(key);
    return isKnown ? 'something small' : 'the same';
  };
  return {
    panes: () => panes,
    leavePane,
    examiner,
    maker: () => maker,
    strike: async (prepared, strike) => {
      const run = await runStruck(prepared, strike, { panes, again: askFor });
      if (!run.paneIsFree) leavePane();
      const neverCame = !run.struck || (strike.hand !== null && run.touched === null);
      if (neverCame) return null;
      const verdict = judge(run, await examineOnce(run));
      const { action, name } = prepared.scenario;
      return { action, scenario: name, strike: strike.name, ...verdict };
    },
  };
}

/** The same workbook after the same hands is examined once. */
function fingerprintOf({ prepared, final, held, touched }: StruckRun): string {
  const hash = createHash('sha1').update(prepared.scenario.name).update(final.bytes);
  return hash
    .update(held?.bytes ?? '')
    .update(JSON.stringify(touched))
    .digest('hex');
}
