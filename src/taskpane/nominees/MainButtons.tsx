import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import type { Nominees } from './useNominees';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The view's one main button: first "check", then "make the slip". None while the slip is shown. */
export function MainButtons(props: {
  readonly nominees: Nominees;
  readonly hasCheck: boolean;
  readonly isReadOnly: boolean;
}): ReactNode {
  const { nominees, hasCheck } = props;
  const words = usePart('nomineesView');
  const styles = useStyles();
  const isBusy = [nominees.checking, nominees.slipping].some(({ run }) => run.state === 'running');
  const offersSlip = hasCheck && !props.isReadOnly;
  if (nominees.isSlipShown) return null;
  return (
    <div className={styles.root}>
      {offersSlip ? (
        <Button appearance="primary" disabled={isBusy} onClick={nominees.showSlip}>
          {words.slip.button}
        </Button>
      ) : null}
      <Button appearance={offersSlip ? 'secondary' : 'primary'} disabled={isBusy} onClick={nominees.check}>
        {hasCheck ? words.check.again : words.check.button}
      </Button>
    </div>
  );
}
