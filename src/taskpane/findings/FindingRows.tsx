import { makeStyles, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { OpenFinding } from '../../core/office/setAside';
import { usePart } from '../office/words';
import { DisclosureButton } from '../parts/Disclosure';
import { SeverityMark } from '../parts/SeverityMark';
import type { ListRow } from './listRows';
import type { Current } from './useFindingsState';
import { useRowsInView } from './useRowsInView';

const useStyles = makeStyles({
  root: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, right: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    paddingLeft: '20px',
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginTop: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  severity: {
    display: 'block',
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

type Row = ListRow<OpenFinding>;
type CardRow = Extract<Row, { readonly kind: 'card' }>;
type GroupRow = Extract<Row, { readonly kind: 'group' }>;

const usualHeights: Readonly<Record<Row['kind'], number>> = { severity: 36, group: 32, card: 150 };

/** Rows that stand in the page one after the other; cards of one group are a list of their own. */
interface Run {
  readonly key: string;
  readonly items: readonly { readonly item: VirtualItem; readonly row: Row }[];
}

/**
 * The rows of the list, of which only those near what is seen are in the page: ten thousand scroll like ten. Each group is a
 * list; every card tells a reader its place and how many there are, also of those that are not in the page.
 */
export function FindingRows(props: {
  readonly rows: readonly Row[];
  readonly current: Current;
  readonly label: (row: GroupRow) => ReactNode;
  readonly card: (finding: OpenFinding) => ReactNode;
  readonly onFold: (group: string, now: { readonly isOpen: boolean }) => void;
  readonly onAt: (key: string) => void;
}): ReactNode {
  const { rows, current } = props;
  const { list: words } = usePart('findings');
  const styles = useStyles();
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const at = rows.findIndex((row) => row.kind === 'card' && row.key === current.key);
  const inView = useRowsInView(root, {
    count: rows.length,
    keyOf: (index) => rows[index]?.key ?? '',
    usualHeight: (index) => usualHeights[rows[index]?.kind ?? 'card'],
    kept: at,
  });
  const start = inView.options.scrollMargin;
  useFocusOn(root, { current, at, show: (index) => inView.scrollToIndex(index, { align: 'auto' }) });
  const place = (item: VirtualItem) => ({
    ref: inView.measureElement,
    'data-index': item.index,
    style: { transform: `translateY(${item.start - start}px)` },
  });

  return (
    <div ref={root} className={styles.root} style={{ height: inView.getTotalSize() }} data-rows={rows.length}>
      {runsOf(rows, inView.getVirtualItems()).map(({ key, items }) => {
        const [first] = items;
        if (first === undefined) return null;
        const { item, row } = first;
        switch (row.kind) {
          case 'severity':
            return (
              <h3 key={key} className={`${styles.row} ${styles.severity}`} {...place(item)}>
                <SeverityMark severity={row.severity} />
              </h3>
            );
          case 'group': {
            const Heading = row.group.of.by === 'rule' ? 'h4' : 'h3';
            return (
              <Heading
                key={key}
                id={`${listId}-${row.group.key}`}
                className={`${styles.row} ${styles.heading}`}
                {...place(item)}
                data-group={row.group.key}
              >
                <DisclosureButton
                  label={props.label(row)}
                  isOpen={row.isOpen}
                  onToggle={() => props.onFold(row.group.key, { isOpen: !row.isOpen })}
                />
              </Heading>
            );
          }
          case 'card':
            return (
              <ul key={key} className={styles.list}>
                {items.map((one) =>
                  one.row.kind !== 'card' ? null : (
                    <li
                      key={one.row.key}
                      className={`${styles.row} ${styles.card}`}
                      {...place(one.item)}
                      tabIndex={-1}
                      aria-label={cardLabel(one.row)}
                      aria-posinset={one.row.at}
                      aria-setsize={one.row.group.findings.length}
                      data-key={one.row.key}
                      onFocus={() => props.onAt(one.row.key)}
                    >
                      {props.card(one.row.finding)}
                    </li>
                  ),
                )}
              </ul>
            );
        }
      })}
    </div>
  );

  function cardLabel(row: CardRow): string {
    return words.card(row.at, row.group.findings.length);
  }
}

/** Cards of one group together, headings alone. */
function runsOf(rows: readonly Row[], items: readonly VirtualItem[]): readonly Run[] {
  const runs: {
    readonly key: string;
    readonly items: { readonly item: VirtualItem; readonly row: Row }[];
  }[] = [];
  for (const item of items) {
    const row = rows[item.index];
    if (row === undefined) continue;
    const key = row.kind === 'card' ? `cards ${row.group.key}` : row.key;
    const last = runs.at(-1);
    if (last?.key === key) last.items.push({ item, row });
    else runs.push({ key, items: [{ item, row }] });
  }
  return runs;
}

/** Each turn the focus goes to the card that the person is at, and the page to where it is seen. */
function useFocusOn(
  root: { readonly current: HTMLElement | null },
  to: { readonly current: Current; readonly at: number; readonly show: (index: number) => void },
): void {
  const { current, at, show } = to;
  // at first: whoever comes back from working one by one goes on where she was
  const done = useRef(0);
  useEffect(() => {
    if (done.current === current.turn) return;
    done.current = current.turn;
    if (at < 0) return;
    const cards = root.current?.querySelectorAll<HTMLElement>('li[data-key]') ?? [];
    show(at);
    [...cards].find((card) => card.dataset['key'] === current.key)?.focus({ preventScroll: true });
  });
}
