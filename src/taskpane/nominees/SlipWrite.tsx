import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SlipPreview } from '../../actions/papers/checkSlip';
import { countBySeverity } from '../findings/groupFindings';
import { sayCounts } from '../findings/sayCounts';
import { PrintedErrors } from '../findings/PrintedErrors';
import { usePart, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { SampleNote } from '../parts/SampleNote';
import { Working } from '../parts/Working';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import type { Nominees } from './useNominees';

/** The check slip while it is looked at, before it is written, while it is written, and what went wrong. */
export function SlipWrite(props: { readonly nominees: Nominees }): ReactNode {
  const { nominees } = props;
  const words = usePart('nomineesView').slip;
  const { run, stop, again } = nominees.lookingAtSlip;
  return (
    <>
      {run.state === 'running' ? <Working label={words.looking} run={run} onStop={stop} /> : null}
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={again} /> : null}
      {run.state === 'done' ? <SlipCard nominees={nominees} preview={run.value} /> : null}
      <WriteRun
        writing={nominees.slipping}
        running={words.running}
        otherName={words.other}
        canStop
        onOtherName={(slipSheetName) => nominees.writeSlip({ slipSheetName })}
        onOutdated={nominees.showSlip}
      />
    </>
  );
}

/** What the slip would hold, and the button that writes it. */
function SlipCard(props: { readonly nominees: Nominees; readonly preview: SlipPreview }): ReactNode {
  const { nominees, preview } = props;
  const said = useWords();
  const words = usePart('nomineesView').slip;
  const { checkedRows, check } = preview;
  const rows = checkedRows.reduce((sum, list) => sum + list.rows, 0);
  const { nameOnOffer } = preview;
  return (
    <WriteCard
      title={preview.isNew ? words.titleNew : words.titleAgain(preview.sheet)}
      button={words.button}
      isBusy={nominees.slipping.run.state === 'running'}
      onWrite={() => nominees.writeSlip(nameOnOffer === null ? {} : { slipSheetName: nameOnOffer })}
      onCancel={nominees.cancelSlip}
    >
      <SampleNote />
      <PrintedErrors printed={preview.printed} paper="slip" />
      <Text>{words.holds(sayCounts(said, countBySeverity(check.findings)))}</Text>
      <Text>{words.ignored}</Text>
      <Text>{words.rows(rows, checkedRows.length)}</Text>
      {nameOnOffer === null ? null : <Text size={200}>{words.nameTaken(nameOnOffer)}</Text>}
      <Text size={200}>{words.untouched}</Text>
    </WriteCard>
  );
}
