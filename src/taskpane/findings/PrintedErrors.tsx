import { Link, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sayFinding } from '../../actions/saying/sayFinding';
import type { PrintedErrors as Printed } from '../../core/office/printedErrors';
import type { Parts } from '../../strings';
import { useJump } from '../office/useJump';
import { usePart, useWords } from '../office/words';
import { JumpNotice } from '../parts/JumpNotice';
import { cellOf, sayPlace } from './findingPlace';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
  line: { paddingBottom: tokens.spacingVerticalXXS },
});

/** What is still wrong and would stand on a paper: told in its card, each with the way to its cell; it holds up nothing. */
export function PrintedErrors(props: {
  readonly printed: Printed;
  readonly paper: keyof Parts['findings']['printed']['title'];
}): ReactNode {
  const { count, named } = props.printed;
  const words = useWords();
  const { rules, printed: said } = usePart('findings');
  const styles = useStyles();
  const jump = useJump();
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-printed-errors={count}>
      <MessageBarBody>
        <Text>{said.title[props.paper](count)}</Text>
        <ul className={styles.list}>
          {named.map((finding, index) => {
            const cell = cellOf(finding);
            const place = sayPlace(words, finding.where);
            return (
              <li key={index} className={styles.line}>
                {said.line(place, sayFinding(rules, finding).message)}{' '}
                {cell === null ? null : (
                  <Link
                    as="button"
                    aria-label={words.tasksView.findings.goToPlace(words.tasksView.findings.goTo, place)}
                    onClick={() => jump.toCell(cell)}
                  >
                    {words.tasksView.findings.goTo}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
        {count > named.length ? <Text>{said.more(count - named.length)}</Text> : null}
        <JumpNotice jump={jump} />
      </MessageBarBody>
    </MessageBar>
  );
}
