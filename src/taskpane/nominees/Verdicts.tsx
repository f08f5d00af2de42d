import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0 },
  count: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
  number: { margin: 0 },
  small: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** How many nominees are right, to be mended and not compared; for the third, what would let them be compared. */
export function Verdicts(props: Pick<NomineeCheck, 'verdicts'>): ReactNode {
  const { verdicts } = props;
  const words = usePart('nomineesView').verdicts;
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={words.title} data-verdicts>
      <dl className={styles.counts}>
        {(['right', 'contradicted', 'notCompared'] as const).map((kind) => (
          <div key={kind} className={styles.count} title={words.meanings[kind]}>
            <dt>
              <Text size={200} className={styles.small}>
                {words.names[kind]}
              </Text>
            </dt>
            <dd className={styles.number} data-verdict={kind}>
              <Text weight="semibold">{words.number(verdicts[kind])}</Text>
            </dd>
          </div>
        ))}
      </dl>
      {verdicts.doubts.length === 0 ? null : (
        <Disclosure label={words.why(verdicts.notCompared)}>
          <ul className={styles.list}>
            {verdicts.doubts.map((one) => {
              const said = words.doubt(one);
              return (
                <li key={said}>
                  <Text size={200}>{said}</Text>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
