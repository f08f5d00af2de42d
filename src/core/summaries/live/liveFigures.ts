import type { RewardMoney } from '../rewardMoney';
import type { CountTable } from '../summaryTable';
import type { CountTerm } from './countTerm';
import { liveMoney, type LiveMoney } from './liveMoney';
import type { LiveSource } from './liveSource';
import { liveTable, type LiveFigure, type LiveTable } from './liveTable';

/** Formulas for the tables of a sheet, as far as there are honest ones. */
export interface LiveFigures {
  readonly tables: ReadonlyMap<string, LiveTable>;
  readonly money: LiveMoney | null;
  /** What the formulas count by; tells what words are counted as. */
  readonly sources: readonly LiveSource[];
}

/**
 * Formulas for tables and money.
 * @param sources tried one after the other: formulas that reach below the list first, then those that end with it
 */
export function liveFigures(
  sources: readonly LiveSource[],
  counted: { readonly tables: readonly CountTable[]; readonly money: RewardMoney | null },
): LiveFigures {
  const { money } = counted;
  return {
    tables: new Map(
      counted.tables.map((table) => [table.id, firstFitting(sources, (source) => liveTable(table, source))]),
    ),
    money: money === null ? null : firstFitting(sources, (source) => liveMoney(money, source)),
    sources,
  };
}

function firstFitting<Live extends LiveTable | LiveMoney>(
  sources: readonly LiveSource[],
  make: (source: LiveSource) => Live,
): Live | NoSource {
  let last: Live | NoSource = { ok: false, why: 'noMark', dimension: '' };
  for (const source of sources) {
    last = make(source);
    if (last.ok || (last.why !== 'differs' && last.why !== 'noMark')) return last;
  }
  return last;
}

interface NoSource {
  readonly ok: false;
  readonly why: 'noMark';
  readonly dimension: string;
}

/** All COUNTIFS of the formulas. */
export function termsOfFigures({ tables, money }: LiveFigures): readonly CountTerm[] {
  const ofTables = [...tables.values()].flatMap((table): readonly LiveFigure[] =>
    table.ok ? [...table.rows, table.totals].flatMap(({ total, counts }) => [total, ...counts]) : [],
  );
  const ofMoney = money?.ok === true ? money.counts : [];
  return [...ofTables, ...ofMoney].flatMap((figure) => figure ?? []);
}
