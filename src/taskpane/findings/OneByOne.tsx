import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { OpenFinding } from '../../core/office/setAside';
import { usePart } from '../office/words';
import type { CardWork } from './OpenFindingCard';
import { OpenFindingCard } from './OpenFindingCard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  card: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  out: { marginLeft: 'auto' },
});

/** One finding at a time: its place among all that are open, the card, and the ways on and out. */
export function OneByOne(props: {
  readonly finding: OpenFinding;
  /** From 1. */
  readonly at: number;
  readonly all: number;
  /** Grows each time the focus has to go to the card. */
  readonly turn: number;
  readonly work: CardWork;
  readonly onStep: (way: 'next' | 'previous') => void;
  readonly onList: () => void;
}): ReactNode {
  const { finding, at, all, turn } = props;
  const { oneByOne: words, list } = usePart('findings');
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), [turn]);
  return (
    <div className={styles.root} role="group" aria-label={words.label} data-at={at}>
      <div className={styles.line}>
        <Text weight="semibold" role="status" data-place>
          {words.at(at, all)}
        </Text>
        <Button size="small" className={styles.out} onClick={props.onList} data-list>
          {words.stop}
        </Button>
      </div>
      <div
        key={finding.key}
        ref={card}
        className={styles.card}
        tabIndex={-1}
        role="group"
        aria-label={list.card(at, all)}
      >
        <OpenFindingCard finding={finding} work={props.work} stands="alone" />
      </div>
      <div className={styles.line}>
        <Button
          size="small"
          disabledFocusable={at <= 1}
          onClick={() => props.onStep('previous')}
          data-step="previous"
        >
          {words.previous}
        </Button>
        <Button
          size="small"
          disabledFocusable={at >= all}
          onClick={() => props.onStep('next')}
          data-step="next"
        >
          {words.next}
        </Button>
        <Text size={200}>{list.keys}</Text>
      </div>
    </div>
  );
}
