import { Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BroughtTogether } from '../../core/papers/joinedList/joinedRows';
import type { SourceReport } from '../../core/papers/joinedList/listSource';
import type { NomineeField } from '../../core/vocabulary/nomineeFields';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  select: { minWidth: 0, width: '100%' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** A column that nobody knows, with the sources that have it. */
interface Question {
  readonly header: string;
  readonly samples: readonly string[];
  readonly sources: readonly string[];
}

/** Columns that mean nothing to us, asked once for all sources, with values of their records. */
export function UnknownColumns(props: {
  readonly sources: readonly SourceReport[];
  /** What was answered so far, by header. */
  readonly answered: ReadonlyMap<string, NomineeField | null>;
  readonly onAnswer: (header: string, field: NomineeField | null) => void;
}): ReactNode {
  const words = usePart('papersView').join.columns;
  const styles = useStyles();
  const questions = questionsOf(props.sources);
  if (questions.length === 0) return null;
  return (
    <section className={styles.root} aria-label={words.title(questions.length)} data-unknown-columns>
      <Text weight="semibold">{words.title(questions.length)}</Text>
      {questions.map(({ header, samples, sources }) => (
        <div key={header}>
          <Field label={words.question(header)} size="small">
            <Select
              className={styles.select}
              size="small"
              value={props.answered.get(header) ?? ''}
              onChange={(_event, { value }) => {
                const fields = words.meanings.flatMap((group) => group.fields);
                props.onAnswer(header, fields.find((field) => field === value) ?? null);
              }}
            >
              <option value="">{words.asIs}</option>
              {words.meanings.map(({ label, fields }) => (
                <optgroup key={label} label={label}>
                  {fields.map((field) => (
                    <option key={field} value={field}>
                      {words.fields[field]}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </Field>
          <Text size={200} block className={styles.small}>
            {words.samples(samples)}
          </Text>
          <Text size={200} block className={styles.small}>
            {words.sources(sources)}
          </Text>
        </div>
      ))}
    </section>
  );
}

const samplesShown = 3;

function questionsOf(sources: readonly SourceReport[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { source, unknownColumns } of sources) {
    for (const { header, samples } of unknownColumns) {
      const known = questions.get(header);
      const all = [...new Set([...(known?.samples ?? []), ...samples])].slice(0, samplesShown);
      questions.set(header, { header, samples: all, sources: [...(known?.sources ?? []), source] });
    }
  }
  return [...questions.values()];
}

/** Which columns of other words become one. */
export function ColumnsTogether(props: { readonly together: readonly BroughtTogether[] }): ReactNode {
  const { together } = props;
  const words = usePart('papersView').join.together;
  const styles = useStyles();
  if (together.length === 0) return null;
  return (
    <Disclosure label={words.title(together.length)}>
      <ul className={styles.list} data-together>
        {together.map(({ heading, headers }) => (
          <li key={heading}>
            <Text size={200}>{words.line(headers, heading)}</Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
