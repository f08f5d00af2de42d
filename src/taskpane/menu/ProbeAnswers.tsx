import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Compared, ProbeLine } from '../../actions/probeExcel';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: { margin: `0 0 ${tokens.spacingVerticalS}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Each question that came to an end, with the answer of the embedded Excel beside it. */
export function ProbeAnswers(props: { readonly questions: readonly ProbeLine[] }): ReactNode {
  const words = usePart('probe');
  const styles = useStyles();
  const ended = props.questions.flatMap(({ compared }) => (compared === null ? [] : [compared]));
  if (ended.length === 0) return null;
  const same = ended.filter(({ isSame }) => isSame).length;
  const title = words.answers.title(same, ended.length - same);
  return (
    <section className={styles.root} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {ended.map((compared) => (
        <div key={compared.id} data-answer={compared.id} data-same={compared.isSame}>
          <Disclosure label={<Label compared={compared} />}>
            <Parts compared={compared} />
          </Disclosure>
        </div>
      ))}
    </section>
  );
}

function Label({ compared }: { readonly compared: Compared }): ReactNode {
  const words = usePart('probe');
  const { id, isSame, theirs } = compared;
  return (
    <>
      {id} {words.names[id]}: <strong>{isSame ? words.answers.same : words.answers.other}</strong>
      {theirs.state === 'failed' ? <> ({words.answers.failed(theirs.code)})</> : null}
    </>
  );
}

function Parts({ compared }: { readonly compared: Compared }): ReactNode {
  const { answers } = usePart('probe');
  const styles = useStyles();
  const said = (value: unknown) => (value === undefined ? answers.notReached : JSON.stringify(value));
  return (
    <>
      {compared.parts.map(({ part, theirs, hosts, isSame }) => (
        <dl key={part} className={styles.part}>
          <dt className={styles.name}>
            {part}: {isSame ? answers.same : answers.other}
          </dt>
          <dd className={styles.value}>
            <Text size={200}>
              {answers.theirs}: {said(theirs)}
            </Text>
          </dd>
          <dd className={styles.value}>
            <Text size={200}>
              {answers.hosts}: {said(hosts)}
            </Text>
          </dd>
        </dl>
      ))}
    </>
  );
}
