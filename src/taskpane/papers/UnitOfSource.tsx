import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { SourceUnit } from '../../core/papers/joinedList/listSource';
import { usePart } from '../office/words';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** A person who stops typing has said it; leaving the field says it at once. */
const pauseMs = 600;

/** The unit of a source whose rows name none: what the title or the name of the file tells, to be looked at or typed. */
export function UnitOfSource(props: {
  readonly source: string;
  readonly unit: SourceUnit;
  /** Rows of the source. */
  readonly rows: number;
  readonly onUnit: (unit: string) => void;
}): ReactNode {
  const { unit, onUnit } = props;
  const words = usePart('papersView').join.unit;
  const styles = useStyles();
  const [typed, setTyped] = useState(unit.unit);
  const said = useRef(unit.unit);
  const say = useRef(onUnit);
  useEffect(() => {
    say.current = onUnit;
  });
  const settle = (text: string): void => {
    if (text.trim() === said.current.trim()) return;
    said.current = text;
    say.current(text);
  };
  useEffect(() => {
    const waiting = setTimeout(() => settle(typed), pauseMs);
    return () => clearTimeout(waiting);
  }, [typed]);
  return (
    <Field label={words.label(unit.rows, props.rows)} size="small" hint={hintOf(words, unit, typed)}>
      <Input
        className={styles.input}
        size="small"
        value={typed}
        aria-label={words.labelOf(props.source)}
        data-unit-of={props.source}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={() => settle(typed)}
      />
    </Field>
  );
}

function hintOf(
  words: ReturnType<typeof usePart<'papersView'>>['join']['unit'],
  { proposal }: SourceUnit,
  typed: string,
): string {
  if (typed.trim() === '') return proposal === null ? words.unknown : words.blank;
  return proposal !== null && proposal.unit === typed ? words.told[proposal.from] : '';
}
