import { Button } from '@fluentui/react-components';
import type { ContextType, ReactNode } from 'react';
import { Component } from 'react';
import { words } from '../../strings';
import { LanguageContext } from '../office/words';
import { EmptyState } from '../parts/EmptyState';

/** Shows a sentence and a way on in place of a blank pane when a view fails (a bug, or a script that did not load). */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  static override readonly contextType = LanguageContext;
  declare readonly context: ContextType<typeof LanguageContext>;
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { crashed } = words(this.context).pane;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <EmptyState title={crashed.title} text={crashed.message}>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {crashed.reload}
          </Button>
        </EmptyState>
      </div>
    );
  }
}
