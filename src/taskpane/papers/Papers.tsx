import type { ReactNode } from 'react';
import type { PaneState } from '../shell/usePane';

/** The papers to hand upward, at the foot of the view "summaries". */
export default function Papers(_props: { readonly pane: PaneState }): ReactNode {
  return null;
}
