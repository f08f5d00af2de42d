import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { MachineReport } from '../../actions/describeMachine';
import { useActions } from '../office/actions';
import { usePart } from '../office/words';
import { Facts } from '../parts/Facts';
import { Disclosure } from '../parts/Disclosure';
import { ViewTitle } from '../parts/ViewTitle';
import { savesFiles } from '../office/savesFiles';
import { useFlag } from '../office/useFlag';
import { webviewName } from './webview';

const ProbeScreen = lazy(() => import(/* webpackChunkName: "probe" */ './ProbeScreen'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  wide: { width: '100%' },
});

/** "Can this machine run it?": yes, or what to do; folded below, what whoever looks after the machine asks for. */
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
          { name: machine.platform, value: platformName(machine.platforms, report.platform) },
          { name: machine.version, value: report.version },
          { name: machine.apiSet, value: report.apiSet === null ? null : machine.upTo(report.apiSet) },
          { name: machine.floor, value: machine.from(report.floor) },
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
          {savesFiles() ? null : <Text>{machine.noSaving}</Text>}
        </>
      )}
      <Text>{machine.privacy}</Text>
      {report === null ? null : (
        <Disclosure label={machine.details}>
          <div className={styles.details}>
            <Facts facts={facts} />
            <Field className={styles.wide} label={machine.forSupport} hint={machine.copyHint}>
              <Textarea readOnly value={lines} rows={6} onFocus={(event) => event.target.select()} />
            </Field>
            <Text size={200}>{machine.probeHint}</Text>
            <Button onClick={probe.turnOn}>{machine.probe}</Button>
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** A platform as people call it; one that nobody knows stays as Office says it. */
function platformName(names: Readonly<Record<string, string>>, platform: string): string {
  return names[platform] ?? platform;
}
