import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { BarActions } from '../parts/BarActions';

/** A plan about something else is asked about once; whoever does not answer can still write it. */
export function SubjectQuestion(props: {
  readonly title: string;
  readonly onUse: () => void;
  readonly onOther: () => void;
}): ReactNode {
  const { subject } = usePart('planChanges');
  return (
    <MessageBar intent="warning" layout="multiline" data-subject-question>
      <MessageBarBody>{subject.question(props.title)}</MessageBarBody>
      <BarActions>
        <Button size="small" onClick={props.onUse}>
          {subject.use}
        </Button>
        <Button size="small" onClick={props.onOther}>
          {subject.other}
        </Button>
      </BarActions>
    </MessageBar>
  );
}
