import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NomineeCheck, NomineeView } from '../../core/office/nomineeReports';
import { countBySeverity } from '../findings/groupFindings';
import { sayCounts } from '../findings/sayCounts';
import { usePart, useWords } from '../office/words';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import type { Nominees } from './useNominees';

/** The check slip before it is written, while it is written, and what went wrong. */
export function SlipWrite(props: {
  readonly nominees: Nominees;
  readonly view: NomineeView;
  readonly check: NomineeCheck | null;
  /** Keys of findings that were dealt with after the check: the slip is made from a new one. */
  readonly settled: ReadonlySet<string>;
}): ReactNode {
  const { nominees, view, check } = props;
  const said = useWords();
  const words = usePart('nomineesView').slip;
  const { run } = nominees.slipping;
  if (!nominees.isSlipShown || check === null) return null;
  const open = check.findings.filter(({ key }) => !props.settled.has(key));
  const rows = check.checkedRows.reduce((sum, list) => sum + list.rows, 0);
  return (
    <>
      <WriteCard
        title={view.slip.kind === 'none' ? words.titleNew : words.titleAgain(view.slip.sheet)}
        button={words.button}
        isBusy={run.state === 'running'}
        onWrite={() => nominees.writeSlip({})}
        onCancel={nominees.cancelSlip}
      >
        <Text>{words.holds(sayCounts(said, countBySeverity(open)))}</Text>
        <Text>{words.ignored}</Text>
        <Text>{words.rows(rows, check.checkedRows.length)}</Text>
        <Text size={200}>{words.untouched}</Text>
      </WriteCard>
      <WriteRun
        writing={nominees.slipping}
        running={words.running}
        otherName={words.other}
        canStop
        onOtherName={(slipSheetName) => nominees.writeSlip({ slipSheetName })}
      />
    </>
  );
}
