import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { SavedSettingsSheet } from '../../actions/papers/lawSettings';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import { DoneBar } from '../parts/DoneBar';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** The sheet on which the office sets what its province decides: what it will hold, then its writing. */
export function SettingsSheet(props: { readonly onWritten: () => void }): ReactNode {
  const { facts: words, slip } = usePart('nomineesView');
  const styles = useStyles();
  const actions = useActions();
  const writing = useRun<SavedSettingsSheet>();
  const card = useFlag();
  const [done, setDone] = useState<DoneWrite | null>(null);
  const write = (target: { readonly sheetName?: string }) =>
    void writing.start(
      (controls) => actions.writeLawSettings({ today: today(), ...target, ...controls }),
      ({ sheet, undoId }) => {
        card.turnOff();
        setDone({ text: words.settingsWritten(sheet), sheet, undoId });
      },
    );
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.small}>
        {words.settingsHint}
      </Text>
      {done === null ? null : (
        <DoneBar key={done.undoId ?? done.text} done={done} onUndone={props.onWritten} />
      )}
      {card.isOn ? (
        <WriteCard
          title={words.settings}
          button={words.settingsButton}
          isBusy={writing.run.state === 'running'}
          onWrite={() => write({})}
          onCancel={() => {
            writing.reset();
            card.turnOff();
          }}
        >
          {words.settingsHolds.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </WriteCard>
      ) : (
        <Button
          className={styles.button}
          size="small"
          onClick={() => {
            setDone(null);
            card.turnOn();
          }}
        >
          {words.settings}
        </Button>
      )}
      <WriteRun
        writing={writing}
        running={words.settingsRunning}
        otherName={slip.other}
        onOtherName={(sheetName) => write({ sheetName })}
      />
    </div>
  );
}
