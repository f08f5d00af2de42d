import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/work/outcome';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';

/** Why a plan was not read; one in an old font can be converted, or read as it stands, where the person says so. */
export function UnreadPlan(props: {
  readonly problem: Problem;
  readonly onReadAgain: (oldFonts: 'convert' | 'keep') => void;
}): ReactNode {
  const words = useWords().planView;
  const { problem, onReadAgain } = props;
  if (problem.reason !== 'oldFont') return <ProblemNotice problem={problem} />;
  return (
    <ProblemNotice
      problem={problem}
      action={
        <>
          <Button size="small" appearance="primary" onClick={() => onReadAgain('convert')}>
            {words.convertOldFont}
          </Button>
          <Button size="small" onClick={() => onReadAgain('keep')}>
            {words.keepOldFont}
          </Button>
        </>
      }
    />
  );
}
