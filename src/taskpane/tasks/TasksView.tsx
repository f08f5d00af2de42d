import type { ReactNode } from 'react';
export default function TasksView(_props: {
  readonly pane: unknown;
  readonly wantsAppendix: boolean;
}): ReactNode {
  return null;
}
