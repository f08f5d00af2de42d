import { hands, type Hand } from './hands';
import type { Prepared } from './prepare';
import { secondHands, type SecondHand } from './secondPane';
import {
  answerTooLarge,
  connection,
  failingActions,
  htmlPage,
  refusals,
  type Failure,
} from './world/failures';
import type { Batch, Fate } from './world/line';

/** Something that goes wrong in a run, at one batch. */
export interface Strike {
  /** What stands in lists and is asked for again: "3 AccessDenied after 5, results lost, then dead". */
  readonly name: string;
  /** Which batch, counted from the end of the look. */
  readonly batch: number;
  /** What another hand does right before that batch reaches Excel. */
  readonly hand:
    | { readonly by: 'person'; readonly hand: Hand }
    | { readonly by: 'pane'; readonly hand: SecondHand }
    | null;
  readonly fate: Fate;
  /** The pane is closed when the batch has run; nobody there hears the answer. */
  readonly paneDies: boolean;
}

const answered: Fate = { kind: 'answered' };

/** All faults of one kind of thing: what goes wrong with one batch of Excel's doing. */
function failuresOf(batch: Batch): readonly Strike[] {
  const { index, actions } = batch;
  const strikes: Strike[] = [];
  const add = (failure: Failure, ran: number, results: 'come' | 'are lost') => {
    for (const then of ['all is well', 'every batch fails'] as const)
      strikes.push({
        name: `${index} ${failure.code} ${momentName(ran, actions)}${results === 'come' && ran > 0 ? ', results come' : ''}${then === 'all is well' ? '' : ', then dead'}`,
        batch: index,
        hand: null,
        fate: { kind: 'failed', failure, ran, results, then },
        paneDies: false,
      });
  };
  // what does not write leaves the same workbook behind wherever it stops: one moment stands for all
  const inBetween = batch.writes ? momentsOf(batch) : [];
  for (const failure of refusals) add(failure, 0, 'are lost');
  for (const failure of connection)
    for (const ran of [0, ...inBetween, actions]) add(failure, ran, 'are lost');
  for (const failure of failingActions) {
    add(failure, 0, 'are lost');
    for (const ran of inBetween)
      for (const results of ['come', 'are lost'] as const) add(failure, ran, results);
  }
  add(answerTooLarge, actions, 'are lost');
  for (const ran of [0, actions]) add(htmlPage, ran, 'are lost');
  return strikes;
}

/** After the first action, half of them, all but one; and right after a sheet was added, before anything is on it. */
function momentsOf({ actions, untilAdded }: Batch): readonly number[] {
  const moments = [1, Math.floor(actions / 2), actions - 1, untilAdded ?? 0];
  return [...new Set(moments)].filter((ran) => ran > 0 && ran < actions).sort((a, b) => a - b);
}

const momentName = (ran: number, actions: number): string =>
  ran === 0 ? 'before' : ran === actions ? 'after, answer lost' : `after ${ran} of ${actions}`;

/** Excel says nothing: for good, or until long after. */
function silencesOf({ index, actions, writes }: Batch): readonly Strike[] {
  const silent = (ran: number, then: 'never' | 'late'): Strike => ({
    name: `${index} silent ${momentName(ran, actions)}${then === 'late' ? ', answered late' : ''}`,
    batch: index,
    hand: null,
    fate: { kind: 'silent', ran, then },
    paneDies: false,
  });
  const all = [silent(0, 'never'), silent(actions, 'never'), silent(actions, 'late')];
  return writes ? all : all.slice(0, 1);
}

function deathOf({ index, actions, writes }: Batch): readonly Strike[] {
  const die = (ran: number): Strike => ({
    name: `${index} pane dies ${ran === actions ? 'after it' : momentName(ran, actions)}`,
    batch: index,
    hand: null,
    fate: { kind: 'silent', ran, then: 'never' },
    paneDies: true,
  });
  return writes ? [die(actions)] : index === 0 ? [die(actions)] : [];
}

/** Around guard and write every hand comes; in the midst of the reading, and long after, some of them at each batch. */
function handsAt({ index }: Batch, firstWrite: number): readonly Strike[] {
  const isClose = Math.abs(index - firstWrite) <= 1;
  return everyHand()
    .filter((_, at) => isClose || at % 3 === index % 3)
    .map((hand) => ({
      name: `${index} ${hand.hand.name}`,
      batch: index,
      hand,
      fate: answered,
      paneDies: false,
    }));
}

function everyHand(): readonly NonNullable<Strike['hand']>[] {
  return [
    ...hands.map((hand) => ({ by: 'person' as const, hand })),
    ...secondHands.map((hand) => ({ by: 'pane' as const, hand })),
  ];
}

/** A hand right before the write, and nobody hears what became of it: nobody can see what the hand typed. */
function unheardHands({ index, actions }: Batch): readonly Strike[] {
  const [lost] = connection;
  if (lost === undefined) return [];
  const failed: Fate = {
    kind: 'failed',
    failure: lost,
    ran: actions,
    results: 'are lost',
    then: 'all is well',
  };
  return everyHand().flatMap((hand): readonly Strike[] => [
    { name: `${index} ${hand.hand.name}, answer lost`, batch: index, hand, fate: failed, paneDies: false },
    {
      name: `${index} ${hand.hand.name}, pane dies after it`,
      batch: index,
      hand,
      fate: { kind: 'silent', ran: actions, then: 'never' },
      paneDies: true,
    },
  ]);
}

/** All that is done to a scenario. */
export function strikesOn({ batches, firstWrite }: Prepared): readonly Strike[] {
  return batches.flatMap((batch) => [
    ...failuresOf(batch),
    ...silencesOf(batch),
    ...deathOf(batch),
    ...(batch.index === 0 ? [] : handsAt(batch, firstWrite)),
    ...(batch.writes ? unheardHands(batch) : []),
  ]);
}
