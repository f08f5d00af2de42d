import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Said } from '../parts/SheetWords';

/** How a stretch of a bar is drawn, so that it can be told without colours; `warned` has stripes of warning. */
type Look = 'full' | 'striped' | 'warned' | 'light';

/** What the stretches of all bars of one figure mean, in their order. */
export interface BarPart {
  readonly name: string;
  readonly look: Look;
}

/** One bar: its name, its figures in words, and how long each stretch is, in the order of the parts. */
export interface BarLine {
  readonly key: string;
  readonly name: string;
  readonly figures: string;
  readonly lengths: readonly number[];
}

const stripes = (colour: string): string =>
  `repeating-linear-gradient(135deg, ${colour} 0 3px, ${tokens.colorNeutralBackground1} 3px 6px)`;

const stripedByForce = {
  '@media (forced-colors: active)': {
    backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px)',
    forcedColorAdjust: 'none',
  },
} as const;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  part: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: {
    width: '14px',
    height: '10px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  small: { color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    height: '10px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralStroke3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // In forced colours backgrounds vanish: the system's own colours are named instead.
  full: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  striped: { backgroundImage: stripes(tokens.colorBrandBackground), ...stripedByForce },
  warned: { backgroundImage: stripes(tokens.colorStatusWarningForeground3), ...stripedByForce },
  light: {
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', forcedColorAdjust: 'none' },
  },
});

/** Bars beyond these fold. */
const shownAtMost = 6;

/** Figures as plain bars: each says its name and its numbers in words; the bar itself is only for the eye. */
export function Bars(props: {
  readonly title: string;
  readonly parts: readonly BarPart[];
  readonly lines: readonly BarLine[];
  /** Length that fills the whole width; where it is left out, each bar is full by itself. */
  readonly whole?: number;
}): ReactNode {
  const { title, parts, lines } = props;
  const words = usePart('summariesView').bars;
  const styles = useStyles();
  const titleId = useId();
  const rest = lines.length - shownAtMost;
  if (lines.length === 0) return null;
  const list = (some: readonly BarLine[]) => (
    <ul className={styles.list}>
      {some.map((line) => (
        <li key={line.key}>
          <div className={styles.head}>
            <Text>
              <Said>{line.name}</Said>
            </Text>
            <Text size={200} className={styles.small}>
              <Said>{line.figures}</Said>
            </Text>
          </div>
          <Bar
            line={line}
            parts={parts}
            whole={props.whole ?? line.lengths.reduce((sum, one) => sum + one, 0)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.root} aria-labelledby={titleId} data-bars={lines.length}>
      <Text id={titleId} weight="semibold">
        {title}
      </Text>
      <div className={styles.legend} aria-hidden>
        {parts.map(({ name, look }) => (
          <span key={name} className={styles.part}>
            <span className={mergeClasses(styles.swatch, styles[look])} />
            <Text size={200} className={styles.small}>
              {name}
            </Text>
          </span>
        ))}
      </div>
      {list(lines.slice(0, shownAtMost))}
      {rest > 0 ? <Disclosure label={words.more(rest)}>{list(lines.slice(shownAtMost))}</Disclosure> : null}
    </section>
  );
}

function Bar(props: {
  readonly line: BarLine;
  readonly parts: readonly BarPart[];
  readonly whole: number;
}): ReactNode {
  const { line, parts, whole } = props;
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {parts.map(({ name, look }, index) => (
        <span
          key={name}
          className={styles[look]}
          style={{ width: `${whole === 0 ? 0 : ((line.lengths[index] ?? 0) * 100) / whole}%` }}
        />
      ))}
    </div>
  );
}
