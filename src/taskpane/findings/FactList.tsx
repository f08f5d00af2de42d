import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { usePart, useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { FindingCard } from './FindingCard';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  small: { color: tokens.colorNeutralForeground2 },
});

const pageSize = 20;

/** What a check has to tell and nobody has to mend: folded, never counted among the findings. */
export function FactList(props: { readonly facts: readonly Finding[] }): ReactNode {
  const { facts } = props;
  const { facts: words } = usePart('findings');
  const { more } = useWords().tasksView.findings;
  const styles = useStyles();
  const [size, setSize] = useState(pageSize);
  const left = facts.length - size;
  if (facts.length === 0) return null;
  return (
    <Disclosure label={words.title(facts.length)}>
      <Text size={200} className={styles.small}>
        {words.hint}
      </Text>
      <ul className={styles.list} data-facts>
        {facts.slice(0, size).map((fact, index) => (
          <li key={index}>
            <FindingCard finding={fact} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button size="small" onClick={() => setSize(size + pageSize)}>
          {more(Math.min(pageSize, left), left)}
        </Button>
      ) : null}
    </Disclosure>
  );
}
