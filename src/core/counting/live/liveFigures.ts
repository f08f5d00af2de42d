import { part, type Work } from '../../work/work';
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
 * Formulas for tables and money, table by table.
 * @param sources tried one after the other: formulas that reach below the list first, then those that end with it
 */
export function* liveFigures(
  sources: readonly LiveSource[],
  counted: { readonly tables: readonly CountTable[]; readonly money: RewardMoney | null },
): Work<LiveFigures> {
  const { tables, money } = counted;
  const live = new Map<string, LiveTable>();
  const share = 1 / (tables.length + 1);
  for (const table of tables) {
    const made = firstFitting(sources, (source) => liveTable(table, source));
    live.set(table.id, yield* part(made, live.size * share, (live.size + 1) * share));
  }
  const ofMoney =
    money === null
      ? null
      : yield* part(
          firstFitting(sources, (source) => liveMoney(money, source)),
          1 - share,
          1,
        );
  return { tables: live, money: ofMoney, sources };
}

function* firstFitting<Live extends LiveTable | LiveMoney>(
  sources: readonly LiveSource[],
  make: (source: LiveSource) => Work<Live>,
): Work<Live | NoSource> {
  let last: Live | NoSource = { ok: false, why: 'noMark' };
  for (const source of sources) {
    last = yield* make(source);
    if (last.ok || (last.why !== 'differs' && last.why !== 'noMark')) return last;
  }
  return last;
}

interface NoSource {
  readonly ok: false;
  readonly why: 'noMark';
}

/** All COUNTIFS of the formulas. */
export function termsOfFigures({ tables, money }: LiveFigures): readonly CountTerm[] {
  const ofTables = [...tables.values()].flatMap((table): readonly LiveFigure[] =>
    table.ok ? [...table.rows, table.totals].flatMap(({ total, counts }) => [total, ...counts]) : [],
  );
  const ofMoney = money?.ok === true ? money.counts : [];
  return [...ofTables, ...ofMoney].flatMap((figure) => figure ?? []);
}

/** The same without the formulas of some tables: they would be too long. */
export function withoutTables(live: LiveFigures, ids: readonly string[]): LiveFigures {
  const refused = { ok: false, why: 'many' } as const;
  const tables = [...live.tables].map(([id, table]) => [id, ids.includes(id) ? refused : table] as const);
  return { ...live, tables: new Map(tables), money: ids.includes('money') ? refused : live.money };
}
