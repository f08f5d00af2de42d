import { useDeferredValue, useEffect, useMemo } from 'react';
import type { OpenFinding } from '../../core/office/setAside';
import { useRememberedFlag } from '../office/preferences';
import { usePart, useWords } from '../office/words';
import type { CheckedFindings } from './checkedFindings';
import type { FindingGroup, Grouping, UnitOf } from './groupFindings';
import { countBySeverity, groupFindings } from './groupFindings';
import type { ListRow } from './listRows';
import { listRows } from './listRows';
import { sayCounts } from './sayCounts';
import { searchFindings } from './searchFindings';
import type { DoneSince } from './sinceLast';
import { doneSince } from './sinceLast';
import type { FindingsState } from './useFindingsState';
import { useGrouping } from './useGrouping';
import type { Settling } from './useSettling';
import { isSettled } from './useSettling';

/** Up to here every group stands open; beyond, only the first does. */
const openAllUpTo = 12;

/** The findings as they are listed now. */
export interface ListedFindings {
  /** All that are open, whether they are shown or not. */
  readonly open: readonly OpenFinding[];
  /** Those shown, group after group, the closed ones' among them. */
  readonly order: readonly OpenFinding[];
  readonly rows: readonly ListRow<OpenFinding>[];
  /** The one that the person is at; null: none that is shown. */
  readonly atCurrent: OpenFinding | null;
  readonly counts: string;
  readonly done: DoneSince;
  readonly looked: string;
  /** True where a search or the filter leaves out some that are open. */
  readonly isNarrowed: boolean;
  readonly isLong: boolean;
  readonly onlyToMend: {
    readonly count: number;
    readonly isOn: boolean;
    readonly toggle: () => void;
  } | null;
  readonly grouping: Grouping;
  readonly groupings: readonly Grouping[];
  readonly groupBy: (grouping: Grouping) => void;
  readonly fold: (group: string, now: { readonly isOpen: boolean }) => void;
  /** Opens the group in which a finding stands. */
  readonly reveal: (key: string) => void;
}

const ofNobody: UnitOf = () => null;

/** What of a check is open, filtered, found and grouped. Each step is linear and done again only where its part changed. */
export function useListedFindings(from: {
  readonly checked: CheckedFindings;
  readonly state: FindingsState;
  readonly settling: Settling;
  readonly unitOf: UnitOf | null;
}): ListedFindings {
  const { state, unitOf } = from;
  const { findings, seen } = from.checked;
  const { settled } = from.settling;
  const said = useWords();
  const { rules } = usePart('findings');
  const filter = useRememberedFlag('onlyErrors');
  const { grouping: chosen, groupBy } = useGrouping();
  const groupings: readonly Grouping[] = unitOf === null ? ['rule', 'sheet'] : ['rule', 'sheet', 'unit'];
  const grouping = groupings.includes(chosen) ? chosen : 'rule';
  const looked = useDeferredValue(state.looked).trim();

  const open = useMemo(() => findings.filter(({ key }) => !isSettled(settled, key)), [findings, settled]);
  const toMend = useMemo(() => open.filter(({ mustBeMended }) => mustBeMended), [open]);
  const isFiltered = filter.isOn && toMend.length > 0;
  const shown = useMemo(
    () => searchFindings(rules, isFiltered ? toMend : open, looked),
    [rules, isFiltered, toMend, open, looked],
  );
  const groups = useMemo(
    () => groupFindings(shown, { grouping, unitOf: unitOf ?? ofNobody }),
    [shown, grouping, unitOf],
  );
  const order = useMemo(() => groups.flatMap((group) => group.findings), [groups]);

  const { opened, pin, fold } = state;
  const isLong = findings.length > openAllUpTo;
  const isFound = looked !== '';
  const rows = useMemo(
    () =>
      listRows(groups, (group, place) => {
        const usual = { isOpen: isFound || !isLong || place === 0 };
        return (opened.get(foldKey(group, isFound)) ?? usual).isOpen;
      }),
    [groups, opened, isFound, isLong],
  );
  useEffect(() => {
    if (isFound) return;
    pin(new Map(groups.map((group, place) => [foldKey(group, isFound), { isOpen: !isLong || place === 0 }])));
  }, [groups, isFound, isLong, pin]);

  return {
    open,
    order,
    rows,
    atCurrent: order.find(({ key }) => key === state.current.key) ?? null,
    counts: sayCounts(said, countBySeverity(open)),
    done: useMemo(() => doneSince(seen, settled), [seen, settled]),
    looked,
    isNarrowed: isFound || isFiltered,
    isLong,
    onlyToMend:
      toMend.length > 0 && toMend.length < open.length
        ? { count: toMend.length, isOn: filter.isOn, toggle: filter.toggle }
        : null,
    grouping,
    groupings,
    groupBy,
    fold: (group, now) => fold(isFound ? `found ${group}` : group, now),
    reveal: (wanted) => {
      // one that comes back stands in no group yet
      const group =
        groups.find((one) => one.findings.some(({ key }) => key === wanted)) ??
        groupFindings(
          findings.filter(({ key }) => key === wanted),
          { grouping, unitOf: unitOf ?? ofNobody },
        )[0];
      if (group !== undefined) fold(foldKey(group, isFound), { isOpen: true });
    },
  };
}

/** While something is looked for every group stands open, and is folded for itself. */
function foldKey(group: FindingGroup, isFound: boolean): string {
  return isFound ? `found ${group.key}` : group.key;
}
