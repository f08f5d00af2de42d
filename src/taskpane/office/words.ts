import type { Words } from '../../strings';
import { vietnamese } from '../../strings';

/** The words of the pane's language: Vietnamese, until another language has the same keys. */
export function useWords(): Words {
  return vietnamese;
}
