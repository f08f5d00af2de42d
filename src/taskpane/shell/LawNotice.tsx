import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LawOpening } from '../../actions/openLaw';
import { useFlag } from '../office/useFlag';
import { usePart } from '../office/words';

// paths of a file have no blanks to break at
const useStyles = makeStyles({ body: { minWidth: 0, overflowWrap: 'anywhere' } });

/** Why the office's own edition of the law is not used, or that it is an old one: said once at each opening. */
export default function LawNotice(props: {
  readonly used: LawOpening['used'];
  readonly trouble: NonNullable<LawOpening['trouble']>;
}): ReactNode {
  const { used, trouble } = props;
  const words = usePart('lawFile');
  const styles = useStyles();
  const put = useFlag();
  if (put.isOn) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" data-law={trouble.kind}>
      <MessageBarBody className={styles.body}>{said()}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={put.turnOn}>
          {words.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );

  function said(): string {
    switch (trouble.kind) {
      case 'faulty':
        return words.faulty(trouble.problems, used);
      case 'unreachable':
        return words.unreachable(trouble.status, used);
      case 'incomplete':
        return words.incomplete(used, trouble);
      case 'older':
        return words.older(used, trouble.builtIn);
      case 'beginsLater':
        return words.beginsLater(used, trouble.builtIn);
    }
  }
}
