import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { useFlag } from '../office/useFlag';
import { useJump } from '../office/useJump';
import { usePart, useWords } from '../office/words';
import { JumpNotice } from '../parts/JumpNotice';
import { cellOf, sayPlace } from './findingPlace';
import { sayParts } from './sayParts';
import { Said, SheetWords } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  small: { color: tokens.colorNeutralForeground2 },
  source: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  why: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/**
 * One finding: where, who, the evidence, the source, and what can be done from here; `buttons` stand beside "go to". Escape
 * closes what is open in it, the innermost first.
 */
export function FindingCard(props: {
  readonly finding: Finding;
  /** Where the findings come from several sheets, the place says which. */
  readonly sheet?: string | null;
  /** Said first where no heading above the card says it: how grave, and by which rule. */
  readonly heading?: ReactNode;
  /** Closes what the card's own buttons have opened; false: nothing was open. */
  readonly onEscape?: () => boolean;
  readonly buttons?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { finding } = props;
  const words = useWords();
  const styles = useStyles();
  const jump = useJump();
  const why = useFlag();
  const whyId = useId();
  const whyButton = useRef<HTMLButtonElement>(null);
  const said = sayParts({ ...words, findings: usePart('findings') }, finding);
  const place = sayPlace(words, finding.where);
  const cell = cellOf(finding);
  const { findings } = words.tasksView;
  const goTo = finding.where.kind === 'row' ? findings.goToRow : findings.goTo;
  // what is said of several cells leads to one after the other
  const cells = finding.cells ?? (cell === null ? [] : [cell]);
  const [step, setStep] = useState(0);
  const next = cells[step % Math.max(1, cells.length)];
  const placeOfNext =
    finding.cells === undefined || next === undefined ? place : sayPlace(words, { kind: 'cell', cell: next });
  const label = cells.length > 1 ? findings.goToNth(goTo, (step % cells.length) + 1, cells.length) : goTo;

  return (
    <div
      className={styles.root}
      data-finding={finding.rule}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        const wasOpen = props.onEscape?.() === true;
        if (!wasOpen && !why.isOn) return;
        event.preventDefault();
        event.stopPropagation();
        if (wasOpen) return;
        why.turnOff();
        whyButton.current?.focus();
      }}
    >
      {props.heading}
      <Text size={200} className={styles.small}>
        {props.sheet ? (
          <>
            <SheetWords>{props.sheet}</SheetWords>
            {' · '}
          </>
        ) : null}
        <Said>{place}</Said>
      </Text>
      {said.who === null ? null : (
        <Text weight="semibold">
          <Said>{said.who}</Said>
        </Text>
      )}
      <Text>
        <Said>{said.evidence}</Said>
      </Text>
      <div className={styles.source}>
        {said.source === null ? null : (
          <Text size={200} className={styles.small}>
            <Said>{said.source}</Said>
          </Text>
        )}
        <Link
          ref={(button: HTMLButtonElement | null) => {
            whyButton.current = button;
          }}
          as="button"
          aria-expanded={why.isOn}
          aria-controls={whyId}
          onClick={why.toggle}
        >
          <Text size={200}>{findings.why}</Text>
        </Link>
      </div>
      {why.isOn ? (
        <div id={whyId} className={styles.why}>
          {said.why.map((line) => (
            <Text key={line} size={200}>
              <Said>{line}</Said>
            </Text>
          ))}
        </div>
      ) : null}
      <div className={styles.buttons}>
        {next === undefined ? null : (
          <Button
            size="small"
            aria-label={findings.goToPlace(label, placeOfNext)}
            onClick={() => {
              jump.toCell(next);
              setStep(step + 1);
            }}
          >
            {label}
          </Button>
        )}
        {props.buttons}
      </div>
      {props.children}
      <JumpNotice jump={jump} />
    </div>
  );
}
