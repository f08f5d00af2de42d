import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TaskCheck } from '../../core/office/taskCheck';
import { useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';

type Load = TaskCheck['deadlines'];
type BodyLoad = Load['bodies'][number];

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  // the name stays in sight while the months are scrolled
  name: {
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    whiteSpace: 'normal',
    minWidth: '96px',
    maxWidth: '120px',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  late: { display: 'block', color: tokens.colorStatusDangerForeground3 },
  small: { color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalS },
});

const bodiesAtOnce = 20;

/** What is still to be done, by lead body and by the month of its last day: folded, a table that scrolls by itself. */
export function TaskLoadTable(props: { readonly load: Load }): ReactNode {
  const { total } = props.load;
  const words = useWords().tasksView.deadlines.load;
  const styles = useStyles();
  return (
    <Disclosure label={words.title(total.open)}>
      <Text size={200} className={styles.small}>
        {words.hint}
      </Text>
      <Table load={props.load} />
    </Disclosure>
  );
}

function Table(props: { readonly load: Load }): ReactNode {
  const { months, bodies, total } = props.load;
  const { deadlines, findings } = useWords().tasksView;
  const words = deadlines.load;
  const styles = useStyles();
  const [shown, setShown] = useState(bodiesAtOnce);
  const left = bodies.length - shown;
  const years = new Set(months.flatMap((month) => month?.slice(0, 4) ?? []));
  const nameOf = (month: string | null): string => {
    if (month === null) return words.noMonth;
    return words.month(Number(month.slice(5)), years.size > 1 ? Number(month.slice(0, 4)) : null);
  };
  return (
    <>
      {/* what scrolls must be reached by the keyboard */}
      <div className={styles.scroll} role="region" aria-label={words.title(total.open)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
                {words.body}
              </th>
              <th scope="col" className={styles.cell}>
                {words.all}
              </th>
              {months.map((month) => (
                <th key={month ?? ''} scope="col" className={styles.cell}>
                  {nameOf(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bodies.slice(0, shown).map((body) => (
              <Row key={body.key} name={body.label ?? words.noBody} body={body} />
            ))}
            <Row name={words.total} body={total} />
          </tbody>
        </table>
      </div>
      {left > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + bodiesAtOnce)}>
          {findings.more(Math.min(bodiesAtOnce, left), left)}
        </Button>
      ) : null}
    </>
  );
}

function Row(props: { readonly name: string; readonly body: BodyLoad }): ReactNode {
  const { name, body } = props;
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
      </th>
      <Figures tasks={body} />
      {body.months.map((tasks, index) => (
        // months have no names of their own here: their places do not change
        <Figures key={index} tasks={tasks} />
      ))}
    </tr>
  );
}

function Figures(props: { readonly tasks: Pick<BodyLoad, 'open' | 'overdue'> }): ReactNode {
  const { open, overdue } = props.tasks;
  const words = useWords().tasksView.deadlines.load;
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {open === 0 ? '' : words.figure(open)}
      {overdue === 0 ? null : <span className={styles.late}>{words.overdue(overdue)}</span>}
    </td>
  );
}
