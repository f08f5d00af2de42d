import { useRememberedFlag } from '../office/preferences';
import type { Grouping } from './groupFindings';

/** By what findings are grouped, the same at the next opening of the pane; at first by rule. */
export function useGrouping(): {
  readonly grouping: Grouping;
  readonly groupBy: (grouping: Grouping) => void;
} {
  // the store keeps flags; at most one of these two is on
  const bySheet = useRememberedFlag('groupsBySheet');
  const byUnit = useRememberedFlag('groupsByUnit');
  return {
    grouping: groupingOf(bySheet.isOn, byUnit.isOn),
    groupBy: (grouping) => {
      if (bySheet.isOn !== (grouping === 'sheet')) bySheet.toggle();
      if (byUnit.isOn !== (grouping === 'unit')) byUnit.toggle();
    },
  };
}

function groupingOf(isBySheet: boolean, isByUnit: boolean): Grouping {
  if (isByUnit) return 'unit';
  return isBySheet ? 'sheet' : 'rule';
}
