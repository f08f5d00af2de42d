import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import type { Plan, PlanPart } from '../../core/plan/plan';
import { useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';
import { PlanDoubts } from './PlanDoubts';
import { sayDate } from './sayDate';
import { ViewTitle } from '../parts/ViewTitle';

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
  /** What can be done with the plan's own tasks; null: nothing. */
  readonly offer: ReactNode;
}): ReactNode {
  const { plan } = props;
  const words = useWords().planView;
  const styles = useStyles();
  const paper = plan.document;
  return (
    <div className={styles.root}>
      <div>
        <ViewTitle>{paper.title ?? words.untitled}</ViewTitle>
        {props.note === '' ? null : (
          <Text size={200} className={styles.note}>
            {props.note}
          </Text>
        )}
      </div>
      <Facts
        facts={[
          { name: words.facts.number, value: paper.number },
          { name: words.facts.date, value: paper.date === null ? null : sayDate(paper.date) },
          { name: words.facts.year, value: words.years(paper.years, paper.year) },
          { name: words.facts.issuer, value: paper.issuer },
          { name: words.facts.signer, value: plan.signature.name },
          {
            name: words.facts.citations,
            value: words.citationCount(plan.citations.filter((one) => one.isLegalBasis).length),
          },
          {
            name: words.facts.appendix,
            value: paper.mentionsAppendix ? words.hasAppendix : words.noAppendix,
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
            isTaskPart={part.id !== null && part.id === plan.taskPartId}
          />
        ))}
        {plan.bodies.length === 0 ? null : (
          <Disclosure label={`${words.bodies} (${plan.bodies.length})`}>
            <ul className={styles.list}>
              {plan.bodies.map((body, index) => (
                <li key={`${body.name}-${index}`}>
                  {body.name} <span className={styles.small}>· {words.duties(body.duties.length)}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </div>
  );
}

/** One part: its title alone where it has no items, else folding, the part with the tasks open at first. */
function Part(props: { readonly part: PlanPart; readonly isTaskPart: boolean }): ReactNode {
  const { part } = props;
  const words = useWords().planView;
  const styles = useStyles();
  const title = words.part(part.id, part.title);
  if (part.items.length === 0) return <div className={styles.bare}>{title}</div>;
  return (
    <Disclosure
      isOpenAtFirst={props.isTaskPart}
      label={
        <>
          {title} <span className={styles.small}>· {words.itemCount(part.items.length)}</span>
        </>
      }
    >
      <PartItems part={part} />
    </Disclosure>
  );
}

function PartItems(props: { readonly part: PlanPart }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.part.items.map((item, index) => (
        <li key={`${item.id ?? ''}-${index}`} className={styles.item}>
          <span className={styles.small}>{item.id}</span>
          <span>{item.title}</span>
        </li>
      ))}
    </ul>
  );
}
