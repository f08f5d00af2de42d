import {
  Button,
  SearchBox,
  Select,
  Switch,
  Text,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { usePart, useWords } from '../office/words';
import type { Grouping } from './groupFindings';
import type { FindingsState } from './useFindingsState';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  small: { color: tokens.colorNeutralForeground2 },
  grouping: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
});

/** A switch of the list. */
interface OnlyToMend {
  readonly count: number;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** Counts, search, filter, grouping and the ways through the list. */
export function ListHead(props: {
  readonly state: FindingsState;
  /** Counts of what is open, in words. */
  readonly counts: string;
  /** What was done since the check, in words; "": nothing. */
  readonly done: string;
  /** null: all findings are of the same kind. */
  readonly onlyToMend: OnlyToMend | null;
  readonly isLong: boolean;
  readonly groupings: readonly Grouping[];
  readonly grouping: Grouping;
  readonly onGroupBy: (grouping: Grouping) => void;
  /** Goes on to the next or the previous one. */
  readonly onStep: (way: 'next' | 'previous') => void;
  readonly onOneByOne: () => void;
}): ReactNode {
  const { state, onlyToMend, groupings } = props;
  const words = useWords().tasksView.findings;
  const { list, oneByOne, since } = usePart('findings');
  const styles = useStyles();
  const groupingId = useId();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text weight="semibold" role="status" data-finding-counts>
          {props.counts}
        </Text>
        {onlyToMend === null ? null : (
          <Switch
            label={words.onlyToMend(onlyToMend.count)}
            checked={onlyToMend.isOn}
            onChange={onlyToMend.toggle}
          />
        )}
      </div>
      {props.done === '' ? null : (
        <Text size={200} className={styles.small} role="status" data-done-since>
          {since.doneLine(props.done)}
        </Text>
      )}
      {props.isLong ? (
        <SearchBox
          size="small"
          aria-label={words.search}
          placeholder={words.search}
          value={state.looked}
          dismiss={{ 'aria-label': list.clearSearch }}
          onChange={(_event, data) => state.lookFor(data.value)}
        />
      ) : null}
      <div className={styles.line}>
        <div className={styles.grouping}>
          <label htmlFor={groupingId}>
            <Text size={200}>{list.grouping}</Text>
          </label>
          <Select
            id={groupingId}
            size="small"
            value={props.grouping}
            onChange={(_event, { value }) => {
              const chosen = groupings.find((one) => one === value);
              if (chosen !== undefined) props.onGroupBy(chosen);
            }}
          >
            {groupings.map((one) => (
              <option key={one} value={one}>
                {list.groupings[one]}
              </option>
            ))}
          </Select>
        </div>
        <StepButton way="previous" hint={list.previousHint} onStep={props.onStep} />
        <StepButton way="next" hint={list.nextHint} onStep={props.onStep} />
        <Button size="small" onClick={props.onOneByOne} data-one-by-one>
          {oneByOne.start}
        </Button>
      </div>
    </div>
  );
}

const steps = {
  previous: { icon: <ChevronUpRegular />, keys: 'Alt+ArrowUp' },
  next: { icon: <ChevronDownRegular />, keys: 'Alt+ArrowDown' },
} as const;

/** Goes to the finding before or behind the one that is worked on; tells its keys. */
function StepButton(props: {
  readonly way: keyof typeof steps;
  readonly hint: string;
  readonly onStep: (way: keyof typeof steps) => void;
}): ReactNode {
  const { way, hint, onStep } = props;
  const { icon, keys } = steps[way];
  return (
    <Tooltip content={hint} relationship="label">
      <Button size="small" icon={icon} aria-keyshortcuts={keys} onClick={() => onStep(way)} data-step={way} />
    </Tooltip>
  );
}
