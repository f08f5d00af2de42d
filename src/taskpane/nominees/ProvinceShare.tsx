import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { SavedSettingsSheet } from '../../actions/papers/lawSettings';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import { DoneBar } from '../parts/DoneBar';
import { WriteRun } from '../parts/WriteRun';

type Share = NonNullable<NomineeCheck['quota']['share']>;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  share: { minWidth: 0, maxWidth: '6rem' },
  reason: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { alignSelf: 'flex-start' },
  small: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/**
 * The province's share at the quota that needs it: typed with the paper that sets it, kept on the settings sheet, told
 * with its source where it is set. Nothing where the law itself sets the share.
 */
export function ProvinceShare(props: {
  readonly share: Share;
  /** Told after each write and each undo of one. */
  readonly onChanged: () => void;
}): ReactNode {
  const { value, changedByOffice } = props.share;
  const words = usePart('nomineesView').quota.share;
  const styles = useStyles();
  const actions = useActions();
  const writing = useRun<SavedSettingsSheet>();
  const changing = useFlag();
  const [done, setDone] = useState<DoneWrite | null>(null);
  const [asked, setAsked] = useState<Typed>({ share: '', reason: '' });
  if (value !== null && changedByOffice === null) return null;
  const isOpen = value === null || changing.isOn;
  const write = (typed: Typed, target: { readonly sheetName?: string }) => {
    setAsked(typed);
    setDone(null);
    void writing.start(
      (controls) => actions.setProvinceShare({ today: today(), ...typed, ...target, ...controls }),
      ({ sheet, undoId }) => {
        const share = typed.share.replace('%', '').trim();
        setDone({ text: share === '' ? words.cleared : words.kept(share), sheet, undoId });
        changing.turnOff();
        props.onChanged();
      },
    );
  };
  return (
    <div className={styles.root} data-province-share={value ?? ''}>
      {value === null || changedByOffice === null ? null : (
        <Text size={200} className={styles.small}>
          {words.standing(value, changedByOffice.reason)}
        </Text>
      )}
      {done === null ? null : (
        <DoneBar key={done.undoId ?? done.text} done={done} onUndone={props.onChanged} />
      )}
      {isOpen ? (
        <ShareForm
          key={String(value)}
          standing={{ share: value === null ? '' : String(value), reason: changedByOffice?.reason ?? '' }}
          isBusy={writing.run.state === 'running'}
          onKeep={(typed) => write(typed, {})}
          onCancel={value === null ? null : changing.turnOff}
        />
      ) : (
        <Button className={styles.button} size="small" onClick={changing.turnOn}>
          {words.change}
        </Button>
      )}
      <WriteRun
        writing={writing}
        running={words.keeping}
        otherName={words.other}
        onOtherName={(sheetName) => write(asked, { sheetName })}
      />
    </div>
  );
}

interface Typed {
  readonly share: string;
  readonly reason: string;
}

function ShareForm(props: {
  readonly standing: Typed;
  readonly isBusy: boolean;
  readonly onKeep: (typed: Typed) => void;
  /** null: there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}): ReactNode {
  const { standing } = props;
  const words = usePart('nomineesView').quota.share;
  const common = useWords().pane;
  const styles = useStyles();
  const [share, setShare] = useState(standing.share);
  const [reason, setReason] = useState(standing.reason);
  const isTakenBack = share.trim() === '';
  const isReady = isTakenBack ? standing.share !== '' : reason.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !props.isBusy) props.onKeep({ share: share.trim(), reason: reason.trim() });
      }}
    >
      <Field label={words.value} hint={words.valueHint}>
        <Input
          size="small"
          className={styles.share}
          inputMode="numeric"
          value={share}
          onChange={(_event, data) => setShare(data.value)}
        />
      </Field>
      <Field label={words.reason} hint={words.reasonHint}>
        <Input
          size="small"
          className={styles.reason}
          value={reason}
          onChange={(_event, data) => setReason(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabled={!isReady || props.isBusy}>
          {words.keep}
        </Button>
        {props.onCancel === null ? null : (
          <Button size="small" onClick={props.onCancel}>
            {common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
