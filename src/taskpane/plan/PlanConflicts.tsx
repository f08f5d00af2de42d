import { Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanSide } from '../../core/papers/planSheet/mergeLine';
import type { PlanConflict } from '../../core/papers/planSheet/planSheetChanges';
import { usePart } from '../office/words';
import { PagedList } from './PagedList';
import { excerpts } from './excerpts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  stays: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  goes: { color: tokens.colorNeutralForeground2, textDecorationLine: 'none' },
});

const all: readonly PlanSide[] = ['sheet', 'file'];

/** Cells that say one thing on the sheet and another in the file: old → new, and the choice whose words stay. */
export function PlanConflicts(props: {
  readonly conflicts: readonly PlanConflict[];
  readonly side: PlanSide;
  readonly isBusy: boolean;
  readonly onChoose: (side: PlanSide) => void;
}): ReactNode {
  const { conflicts, side } = props;
  const words = usePart('planChanges');
  const styles = useStyles();
  const title = words.conflicts.title(conflicts.length);
  return (
    <div className={styles.root} data-plan-conflicts={conflicts.length}>
      <Text weight="semibold">{title}</Text>
      <Text size={200} className={styles.hint}>
        {words.conflicts.hint}
      </Text>
      <PagedList
        lines={conflicts.map((conflict) => (
          <>
            {conflict.address}: <BothWords conflict={conflict} side={side} />
          </>
        ))}
      />
      <RadioGroup
        aria-label={title}
        value={side}
        disabled={props.isBusy}
        onChange={(_event, data) => {
          const chosen = all.find((one) => one === data.value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {all.map((one) => (
          <Radio key={one} value={one} label={words.conflicts.sides[one]} />
        ))}
      </RadioGroup>
    </div>
  );
}

/** "A → B": what is written is set off, what is not is told as taken away. */
function BothWords(props: { readonly conflict: PlanConflict; readonly side: PlanSide }): ReactNode {
  const words = usePart('planChanges').conflicts;
  const styles = useStyles();
  const { typed, inFile } = props.conflict;
  const [ofSheet, ofFile] = excerpts(typed, inFile ?? '');
  const sheetWords = ofSheet === '' ? words.blank : `“${ofSheet}”`;
  const fileWords = ofFile === '' ? words.blank : `“${ofFile}”`;
  const said = { sheet: sheetWords, file: inFile === null ? words.noLine : fileWords };
  const show = (one: PlanSide): ReactNode =>
    one === props.side ? (
      <ins className={styles.stays}>{said[one]}</ins>
    ) : (
      <del className={styles.goes}>{said[one]}</del>
    );
  return (
    <>
      {show('sheet')} → {show('file')}
    </>
  );
}
