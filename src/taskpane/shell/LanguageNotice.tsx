import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguageChoice } from '../office/languageChoice';
import { useWords } from '../office/words';

/** That the words of another language did not come, until the person asks for them again or goes on without. */
export function LanguageNotice(): ReactNode {
  const { pane } = useWords();
  const { lost, choose, dismissLost } = useLanguageChoice();
  if (lost === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" data-language-lost={lost}>
      <MessageBarBody>{pane.language.lost}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => choose(lost)}>
          {pane.retry}
        </Button>
        <Button size="small" onClick={dismissLost}>
          {pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
