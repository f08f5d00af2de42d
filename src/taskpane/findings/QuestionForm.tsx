import { Button, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { cellAddress } from '../../actions/saying/cellNames';
import { usePart } from '../office/words';
import type { OpenQuestion } from './checkedFindings';
import { FixProblem } from './FixProblem';
import type { Fixing } from './useFixing';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** A cell that could be mended in more than one way: the person chooses, and then it is written. */
export function QuestionForm(props: {
  readonly question: OpenQuestion;
  readonly by: string;
  readonly fixing: Fixing;
}): ReactNode {
  const { question, by, fixing } = props;
  const { cell, from, choices } = question;
  const words = usePart('findings').fixes;
  const styles = useStyles();
  const [choice, setChoice] = useState('');
  const place = cellAddress(cell);
  return (
    <div className={styles.root} data-question={place}>
      <Text>
        <span className={styles.small}>{words.change(place)}</span>
        <span className={styles.value}>{String(from)}</span>
      </Text>
      <Select
        size="small"
        aria-label={words.choose(place)}
        value={choice}
        onChange={(_event, data) => setChoice(data.value)}
      >
        <option value="">{words.keep}</option>
        {choices.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabled={choice === '' || fixing.writing.run.state === 'running'}
        onClick={() => fixing.write([{ cell, from, to: choice }], by)}
      >
        {words.one}
      </Button>
      <FixProblem fixing={fixing} by={by} />
    </div>
  );
}
