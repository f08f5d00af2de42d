import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProbeView } from '../../actions/probeExcel';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewTitle } from '../parts/ViewTitle';
import { Working } from '../parts/Working';
import { ProbeAnswers } from './ProbeAnswers';
import { ProbeFile } from './ProbeFile';
import { ProbeHands } from './ProbeHands';
import { useProbe, viewOf, type Probe } from './useProbe';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** "Try Excel's commands": the open questions, in their three groups, and what came of them beside the embedded Excel. */
export default function ProbeScreen(): ReactNode {
  const words = usePart('probe');
  const styles = useStyles();
  const probe = useProbe();
  const { state, task, runner, kept } = probe;
  const { run } = runner;
  const view = viewOf(state);
  const labels: Readonly<Partial<Record<string, string>>> = {
    opening: words.opening,
    alone: words.running,
    reopening: words.reopening.running,
    ending: words.end.running,
  };
  const label = labels[task] ?? words.byHand.running;
  if (kept !== null && kept.length === 0) {
    return (
      <div className={styles.root} data-probe="ended">
        <ViewTitle>{words.title}</ViewTitle>
        <Text role="status">{words.end.done}</Text>
      </div>
    );
  }
  const stop = task === 'alone' || task === 'reopening' ? { onStop: runner.askToStop } : {};
  return (
    <div className={styles.root} data-probe={state?.kind ?? 'opening'}>
      <ViewTitle>{words.title}</ViewTitle>
      <Text>{words.what}</Text>
      <Text weight="semibold">{words.onlyEmpty}</Text>
      <Text>{words.cleans}</Text>
      {run.state === 'running' ? <Working label={label} run={run} {...stop} /> : null}
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={runner.again} /> : null}
      {state?.kind === 'notEmpty' ? <NotEmpty probe={probe} wasBegun={state.wasBegun} /> : null}
      {state?.kind === 'empty' ? (
        <Button appearance="primary" disabled={run.state === 'running'} onClick={probe.tryAlone}>
          {words.start}
        </Button>
      ) : null}
      {view === null ? null : <Begun probe={probe} view={view} />}
    </div>
  );
}

function NotEmpty(props: { readonly probe: Probe; readonly wasBegun: boolean }): ReactNode {
  const words = usePart('probe');
  const { probe } = props;
  return (
    <>
      <Text role="status" data-not-empty>
        {words.notEmpty}
      </Text>
      <Button onClick={probe.look}>{words.lookAgain}</Button>
      {props.wasBegun ? <End probe={probe} /> : null}
    </>
  );
}

function Begun(props: { readonly probe: Probe; readonly view: ProbeView }): ReactNode {
  const words = usePart('probe');
  const styles = useStyles();
  const { probe, view } = props;
  const isBusy = probe.runner.run.state === 'running';
  const unneeded = view.questions.filter(({ group }) => group !== 'byHand');
  const tried = unneeded.filter(({ stepsDone }) => stepsDone > 0);
  const isOver = unneeded.every(({ stepsDone, compared }) => stepsDone > 0 && !hasFailed(compared));
  const waits = unneeded.some(({ group, compared }) => group === 'reopening' && compared === null);
  return (
    <>
      {view.isKept ? null : <Text role="alert">{words.notKept}</Text>}
      {view.leftSheets.length === 0 ? null : (
        <Text data-left-sheets={view.leftSheets.length}>{words.leftSheets(view.leftSheets)}</Text>
      )}
      <section className={styles.section} aria-label={words.alone.title}>
        <h3 className={styles.title}>{words.alone.title}</h3>
        <Text data-tried={tried.length}>{words.alone.done(tried.length, unneeded.length)}</Text>
        {isOver ? null : (
          <Button disabled={isBusy} onClick={probe.tryAlone}>
            {words.goOn}
          </Button>
        )}
      </section>
      {waits ? (
        <section className={styles.section} aria-label={words.reopening.title}>
          <h3 className={styles.title}>{words.reopening.title}</h3>
          <Text>{words.reopening.how}</Text>
          {probe.wasOpenedAgain ? (
            <Button appearance="primary" disabled={isBusy} onClick={probe.goOnAfterReopening}>
              {words.reopening.goOn}
            </Button>
          ) : null}
        </section>
      ) : null}
      <section className={styles.section} aria-label={words.byHand.title}>
        <h3 className={styles.title}>{words.byHand.title}</h3>
        <ProbeHands probe={probe} view={view} />
      </section>
      <ProbeAnswers questions={view.questions} />
      <ProbeFile day={view.record.begun} text={view.fileText} />
      <End probe={probe} />
    </>
  );
}

const hasFailed = (compared: ProbeView['questions'][number]['compared']): boolean =>
  compared?.theirs.state === 'failed';

function End(props: { readonly probe: Probe }): ReactNode {
  const words = usePart('probe');
  const { kept, runner, end } = props.probe;
  return (
    <>
      {kept === null || kept.length === 0 ? null : <Text role="alert">{words.leftSheets(kept)}</Text>}
      <Button disabled={runner.run.state === 'running'} onClick={end}>
        {words.end.button}
      </Button>
    </>
  );
}
