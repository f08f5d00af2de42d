import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { MachineReport } from '../../actions/describeMachine';
import { useActions } from '../office/actions';
import { usePart } from '../office/words';
import { Facts } from '../parts/Facts';
import { ViewTitle } from '../parts/ViewTitle';
import { useFlag } from '../office/useFlag';
import { webviewName } from './webview';

const ProbeScreen = lazy(() => import(/* webpackChunkName: "probe" */ './ProbeScreen'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** "Can this machine run it?": what Excel it is, and whether that is enough. */
export function MachineScreen(): ReactNode {
  const { machine } = usePart('office');
  const styles = useStyles();
  const actions = useActions();
  const [report, setReport] = useState<MachineReport | null>(null);
  useEffect(() => {
    let isShown = true;
    void actions.describeMachine().then((answer) => {
      if (isShown) setReport(answer);
    });
    return () => {
      isShown = false;
    };
  }, [actions]);
  const facts =
    report === null
      ? []
      : [
          { name: machine.host, value: report.host },
          { name: machine.platform, value: report.platform },
          { name: machine.version, value: report.version },
          { name: machine.apiSet, value: report.apiSet },
          { name: machine.floor, value: report.floor },
          { name: machine.webview, value: webviewName(window.navigator.userAgent) },
        ];
  const probe = useFlag();
  if (probe.isOn) {
    return (
      <Suspense fallback={null}>
        <ProbeScreen />
      </Suspense>
    );
  }
  const lines = facts.map(({ name, value }) => `${name}: ${value ?? '-'}`).join('\n');
  return (
    <div className={styles.root}>
      <ViewTitle>{machine.title}</ViewTitle>
      {report === null ? null : (
        <>
          <Text weight="semibold">{report.isEnough ? machine.yes : machine.no}</Text>
          <Facts facts={facts} />
          <Field label={machine.forSupport} hint={machine.copyHint}>
            <Textarea readOnly value={lines} rows={4} onFocus={(event) => event.target.select()} />
          </Field>
        </>
      )}
      <Text>{machine.privacy}</Text>
      <Text size={200}>{machine.probeHint}</Text>
      <Button onClick={probe.turnOn}>{machine.probe}</Button>
    </div>
  );
}
