import type { Plan, PlanTarget } from '../../plan/plan';
import { textOrBlank } from '../../sheets/draftValueOfCell';
import type {
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftStyle,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import { matchTexts, type MatchedText } from '../../text/matchTexts';
import { opposedWords } from '../../vocabulary/opposedWords';
import { part, type Work } from '../../work/work';
import { landscapeHeight, landscapePage } from '../page/landscapePage';
import { breakPages } from '../page/pageBreaks';
import { sharedCells } from '../page/sharedCells';
import { setRows } from '../page/tallRows';
import { hasWords, type StandingTargets, type TypedColumn } from './readTargetsSheet';
import { writeHeadKey, writeTargetKey } from './targetKeys';
import type { TargetColumn, TargetsWords } from './targetsWords';

/** What the table is made from. */
export interface TargetsAsked {
  readonly plan: Plan;
  /** The table that stands, with what people typed in it; null: there is none. */
  readonly standing: StandingTargets | null;
  readonly words: TargetsWords;
  readonly sheetName: string;
}

/** The table of targets, not yet written. */
export interface TargetsReport {
  readonly draft: SheetDraft;
  readonly targetCount: number;
  /** Targets that have a result typed beside them. */
  readonly filled: number;
  /** Targets that the table has now and had not, and had and has no longer; both empty where none stood. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Targets that are gone and beside which people had typed something: it goes with them. */
  readonly lostNotes: readonly string[];
}

/** Widths in points, together `landscapeTableWidth`. */
const widths: readonly (readonly [TargetColumn, number, DraftStyle])[] = [
  ['ordinal', 30, 'cellCentred'],
  ['target', 252, 'cellJustified'],
  ['item', 50, 'cellCentred'],
  ['result', 130, 'cellText'],
  ['source', 120, 'cellText'],
  ['note', 100, 'cellText'],
];
const visible = widths.length;
const columns: readonly DraftColumn[] = [
  ...widths.map(([name, width]) => ({
    name,
    width,
    ...(name === 'result' || name === 'source' || name === 'note' ? { theirs: true } : {}),
  })),
  { name: 'key', width: 48, hidden: true },
];
const cellOf = sharedCells(widths.map(([, , style]) => style));

type Typed = Readonly<Record<TypedColumn, DraftValue>>;
const nothingTyped: Typed = { result: { type: 'blank' }, source: { type: 'blank' }, note: { type: 'blank' } };

/**
 * The plan's targets as a table in which people fill in result and source: nothing is filled that they did not type, and
 * what they typed stays with its target, also where the plan says it in slightly other words. Bit by bit; linear.
 */
export function* draftTargets(asked: TargetsAsked): Work<TargetsReport> {
  const { plan, standing } = asked;
  const { targets } = plan;
  const stood = standing?.targets ?? [];
  const wanted = targets.map(({ text }): MatchedText => ({ text, tag: '' }));
  const before = stood.map(({ text }): MatchedText => ({ text, tag: '' }));
  const matches = yield* part(matchTexts(wanted, before, { opposed: opposedWords }), 0, 0.6);
  const typedOf = new Map(matches.map(({ one, other }) => [one, stood[other]?.typed ?? nothingTyped]));
  const kept = new Set(matches.map(({ other }) => other));
  const gone = stood.filter((_target, at) => !kept.has(at));
  const rows = [
    ...targets.flatMap((target, at) => targetRows(target, at, typedOf.get(at) ?? nothingTyped)),
    ...addedRows(standing, targets.length),
  ];
  return {
    draft: draftOf(asked, rows),
    targetCount: targets.length,
    filled: [...typedOf.values()].filter(({ result }) => result.type !== 'blank').length,
    added: standing === null ? [] : targets.filter((_target, at) => !typedOf.has(at)).map(({ text }) => text),
    removed: gone.map(({ text }) => text),
    lostNotes: gone.filter(({ typed }) => hasWords(Object.values(typed))).map(({ text }) => text),
  };
}

function targetRows({ text, itemId }: PlanTarget, at: number, typed: Typed): readonly DraftRow[] {
  const values = { target: textOrBlank(text), item: textOrBlank(itemId ?? ''), ...typed };
  return tableRows(at + 1, values, writeTargetKey(text));
}

/** Rows that people added stay, below those of the plan. */
function addedRows(standing: StandingTargets | null, from: number): readonly DraftRow[] {
  return (standing?.added ?? []).flatMap((values, at) => tableRows(from + at + 1, values, null));
}

function tableRows(
  ordinal: number,
  values: Readonly<Record<Exclude<TargetColumn, 'ordinal'>, DraftValue>>,
  key: string | null,
): readonly DraftRow[] {
  const cells = widths.map(([name], column): DraftCell => {
    const value =
      name === 'ordinal' ? { type: 'number' as const, number: ordinal, format: '0' } : values[name];
    return cellOf(column, value);
  });
  // one row whatever its text: a row is read back as one
  return setRows(cells, columns, { isWhole: true, ...(key === null ? {} : { key }) });
}

function draftOf({ plan, words, sheetName }: TargetsAsked, rows: readonly DraftRow[]): SheetDraft {
  const titles: readonly (readonly [string, DraftStyle])[] = [
    [words.heading, 'documentTitle'],
    [words.name(plan.document.title), 'documentName'],
  ];
  const title = titles
    .filter(([text]) => text !== '')
    .flatMap(([text, style]) =>
      setRows([{ column: 0, value: textOrBlank(text), style, span: visible }], columns, {
        keepWithNext: true,
      }),
    );
  const header = setRows(
    widths.map(([name], column): DraftCell => {
      return { column, value: textOrBlank(words.columns[name]), style: 'header' };
    }),
    columns,
    { key: writeHeadKey(), keepWithNext: true },
  );
  const above = [...title, { cells: [], height: 9, keepWithNext: true }];
  const repeated = header.reduce((sum, { height }) => sum + height, 0);
  const broken = breakPages([...above, ...header, ...rows], { height: landscapeHeight, repeated }).rows;
  return {
    kind: 'targets',
    name: sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      { kind: 'title', rows: broken.slice(0, above.length) },
      { kind: 'header', rows: broken.slice(above.length, above.length + header.length) },
      { kind: 'rows', rows: broken.slice(above.length + header.length) },
    ],
    page: landscapePage,
  };
}
