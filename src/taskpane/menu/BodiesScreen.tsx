import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { BodiesView, OfficeView } from '../../core/office/officeView';
import type { Outcome } from '../../core/work/outcome';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewTitle } from '../parts/ViewTitle';
import { BodyEntry } from './BodyEntry';
import { NewBody } from './NewBody';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** The office's own list of bodies: seen, added to, changed, taken back. Read anew when the screen is opened. */
export function BodiesScreen(props: {
  readonly office: OfficeView | null;
  readonly onRefresh: (reason: { readonly wrote: boolean }) => void;
}): ReactNode {
  const { office, onRefresh } = props;
  const words = usePart('office').bodies;
  const styles = useStyles();
  useEffect(() => onRefresh({ wrote: false }), [onRefresh]);
  return (
    <div className={styles.root}>
      <ViewTitle>{words.title}</ViewTitle>
      <Text>{words.hint}</Text>
      {office === null ? (
        <Text>{words.noOffice}</Text>
      ) : (
        <Bodies bodies={office.bodies} onChanged={() => onRefresh({ wrote: true })} />
      )}
    </div>
  );
}

function Bodies(props: { readonly bodies: BodiesView; readonly onChanged: () => void }): ReactNode {
  const { own, onSheets, choices } = props.bodies;
  const words = usePart('office').bodies;
  const styles = useStyles();
  const actions = useActions();
  const keeping = useRun<null>();
  const { run } = keeping;
  const keep = (action: () => Promise<Outcome<null>>) => void keeping.start(action, props.onChanged);
  const lists = [
    { title: words.own, entries: own.filter((entry) => typeof entry === 'string') },
    { title: words.aliases, entries: own.filter((entry) => typeof entry !== 'string') },
  ];
  return (
    <>
      {own.length === 0 ? <Text>{words.empty}</Text> : null}
      {lists.map(({ title, entries }) =>
        entries.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h3 className={styles.heading}>{title}</h3>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <BodyEntry
                  key={typeof entry === 'string' ? entry : entry.alias}
                  entry={entry}
                  choices={choices}
                  isBusy={run.state === 'running'}
                  onDrop={(name) => keep(() => actions.dropBody(name))}
                  onTie={(alias) => keep(() => actions.tieBody(alias))}
                />
              ))}
            </ul>
          </section>
        ),
      )}
      <NewBody
        choices={choices}
        isBusy={run.state === 'running'}
        onAdd={(name) => keep(() => actions.addBody(name))}
        onTie={(alias) => keep(() => actions.tieBody(alias))}
      />
      {run.state === 'done' ? <Text role="status">{words.kept}</Text> : null}
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={keeping.again} /> : null}
      {onSheets.length === 0 ? null : (
        <Disclosure label={words.onSheets(onSheets.length)}>
          <ul className={styles.list}>
            {onSheets.map((entry) => {
              const said = typeof entry === 'string' ? entry : words.alias(entry.alias, entry.body);
              return (
                <li key={said}>
                  <Text size={200}>{said}</Text>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
