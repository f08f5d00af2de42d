import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import type { OutlineMark } from '../../core/office/outlineMarks';
import type { Plan, PlanPart } from '../../core/plan/plan';
import { useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';
import { OutlineMarkAt } from './OutlineMarkAt';
import { PlanDoubts } from './PlanDoubts';
import { sayDate } from './sayDate';
import { ViewTitle } from '../parts/ViewTitle';
import { Said, SheetWords } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { color: tokens.colorNeutralForeground2, display: 'block' },
  list: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalSNudge,
  },
  small: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  bare: {
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} 20px`,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { display: 'grid', gridTemplateColumns: '44px 1fr', columnGap: tokens.spacingHorizontalXS },
});

/** A plan as it was understood: its facts, doubts, parts with their items, bodies. `note` says where it comes from. */
export function PlanOutline(props: {
  readonly plan: Plan;
  readonly note: string;
  /** How much is said of each line; empty: nothing, or not looked at. */
  readonly marks: readonly OutlineMark[];
  /** What can be done with the plan's own tasks; null: nothing. */
  readonly offer: ReactNode;
}): ReactNode {
  const { plan, marks } = props;
  const markOf = (kind: OutlineMark['line']['kind'], at = 0): ReactNode => (
    <OutlineMarkAt marks={marks} line={{ kind, at }} />
  );
  const words = useWords().planView;
  const styles = useStyles();
  const paper = plan.document;
  return (
    <div className={styles.root}>
      <div>
        <ViewTitle>
          {paper.title === null ? words.untitled : <SheetWords>{paper.title}</SheetWords>}
        </ViewTitle>
        {markOf('title')}
        {props.note === '' ? null : (
          <Text size={200} className={styles.note}>
            <Said>{props.note}</Said>
          </Text>
        )}
      </div>
      <Facts
        facts={[
          { name: words.facts.number, value: paper.number, mark: markOf('number') },
          {
            name: words.facts.date,
            value: paper.date === null ? null : sayDate(paper.date),
            mark: markOf('date'),
          },
          { name: words.facts.year, value: words.years(paper.years, paper.year) },
          { name: words.facts.issuer, value: paper.issuer, mark: markOf('issuer') },
          { name: words.facts.signer, value: plan.signature.name, mark: markOf('signer') },
          {
            name: words.facts.citations,
            value: words.citationCount(plan.citations.filter((one) => one.isLegalBasis).length),
            mark: markOf('citation'),
          },
          {
            name: words.facts.appendix,
            value: paper.mentionsAppendix ? words.hasAppendix : words.noAppendix,
            mark: markOf('mentionsAppendix'),
          },
        ]}
      />
      {plan.doubts.length === 0 ? null : (
        <Suspense fallback={null}>
          <PlanDoubts doubts={plan.doubts} />
        </Suspense>
      )}
      {props.offer}
      <div>
        {plan.parts.map((part, index) => (
          <Part
            key={`${part.id ?? ''}-${index}`}
            part={part}
            marks={marks}
            at={index}
            firstItem={itemsBefore(plan, index)}
            isTaskPart={part.id !== null && part.id === plan.taskPartId}
          />
        ))}
        {plan.bodies.length === 0 ? null : (
          <Disclosure label={`${words.bodies} (${plan.bodies.length})`}>
            <ul className={styles.list}>
              {plan.bodies.map((body, index) => (
                <li key={`${body.name}-${index}`}>
                  <SheetWords>{body.name}</SheetWords>{' '}
                  <span className={styles.small}>· {words.duties(body.duties.length)}</span>{' '}
                  {markOf('body', index)}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </div>
  );
}

/** A part, where it stands, and the place of its first item among the plan's items; both count from 0. */
interface PartShown {
  readonly part: PlanPart;
  readonly at: number;
  readonly firstItem: number;
  readonly marks: readonly OutlineMark[];
}

function itemsBefore({ parts }: Plan, at: number): number {
  return parts.slice(0, at).reduce((sum, { items }) => sum + items.length, 0);
}

/** One part: its title alone where it has no items, else folding, the part with the tasks open at first. */
function Part(props: PartShown & { readonly isTaskPart: boolean }): ReactNode {
  const { part, marks, at } = props;
  const words = useWords().planView;
  const styles = useStyles();
  const title = words.part(part.id, part.title);
  if (part.items.length === 0) {
    return (
      <div className={styles.bare}>
        <Said>{title}</Said> <OutlineMarkAt marks={marks} line={{ kind: 'part', at }} />
      </div>
    );
  }
  return (
    <Disclosure
      isOpenAtFirst={props.isTaskPart}
      label={
        <>
          <Said>{title}</Said> <span className={styles.small}>· {words.itemCount(part.items.length)}</span>{' '}
          <OutlineMarkAt marks={marks} line={{ kind: 'part', at }} />
        </>
      }
    >
      <PartItems {...props} />
    </Disclosure>
  );
}

function PartItems(props: PartShown): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.part.items.map((item, index) => (
        <li key={`${item.id ?? ''}-${index}`} className={styles.item}>
          <span className={styles.small}>{item.id}</span>
          <span>
            <SheetWords>{item.title}</SheetWords>{' '}
            <OutlineMarkAt marks={props.marks} line={{ kind: 'item', at: props.firstItem + index }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
