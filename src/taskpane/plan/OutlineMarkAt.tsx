import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OutlineMark } from '../../core/office/outlineMarks';
import { useWords } from '../office/words';

const colors = { error: 'danger', warning: 'warning', info: 'informative' } as const;

/** How much is said of a line of the outline, by figure, colour and words; nothing where nothing is said. */
export function OutlineMarkAt(props: {
  readonly marks: readonly OutlineMark[];
  readonly line: OutlineMark['line'];
}): ReactNode {
  const words = useWords();
  const { kind, at } = props.line;
  const mark = props.marks.find(({ line }) => line.kind === kind && line.at === at);
  if (mark === undefined) return null;
  const severity = words.tasksView.findings.severities[mark.gravest];
  const label = `${severity}: ${words.planView.marks(mark.count)}`;
  return (
    <Badge
      size="small"
      appearance="tint"
      color={colors[mark.gravest]}
      role="img"
      aria-label={label}
      title={label}
      data-outline-mark={mark.gravest}
    >
      {mark.count}
    </Badge>
  );
}
