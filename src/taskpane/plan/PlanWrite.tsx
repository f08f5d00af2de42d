import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanSheetPreview } from '../../actions/papers/planSheet';
import type { Plan } from '../../core/plan/plan';
import { usePart, useWords } from '../office/words';
import { PreviewRun } from '../papers/PreviewRun';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import { PlanChanges } from './PlanChanges';
import { PlanConflicts } from './PlanConflicts';
import { SubjectQuestion } from './SubjectQuestion';
import type { PlanDraft } from './usePlanDraft';

/** What writing the plan will do, the button that does it, and how far it is; where the name is taken, another is on offer. */
export default function PlanWrite(props: { readonly draft: PlanDraft; readonly plan: Plan }): ReactNode {
  const { draft, plan } = props;
  const words = useWords();
  const said = usePart('planChanges');
  return (
    <>
      <PreviewRun previewing={draft.previewing} running={said.looking} />
      {draft.preview === null || draft.preview.otherSubject === null || draft.isSubjectSettled ? null : (
        <SubjectQuestion
          title={draft.preview.otherSubject.title}
          onUse={draft.settleSubject}
          onOther={draft.cancel}
        />
      )}
      {draft.preview === null ? null : <PlanCard draft={draft} plan={plan} preview={draft.preview} />}
      <WriteRun
        writing={draft.writing}
        running={words.pane.writing}
        otherName={words.planView.write.buttonOther}
        onOtherName={(sheetName) => draft.write({ sheetName })}
        onOutdated={draft.look}
      />
    </>
  );
}

function PlanCard(props: {
  readonly draft: PlanDraft;
  readonly plan: Plan;
  readonly preview: PlanSheetPreview;
}): ReactNode {
  const { draft, plan, preview } = props;
  const { write } = useWords().planView;
  const said = usePart('planChanges');
  const { nameOnOffer, conflicts } = preview;
  const items = plan.parts.reduce((sum, part) => sum + part.items.length, 0);
  const isBusy = draft.writing.run.state === 'running';
  return (
    <WriteCard
      title={
        nameOnOffer === null ? write.title(preview.isNew ? null : preview.sheet) : said.newSheet(nameOnOffer)
      }
      button={nameOnOffer === null ? write.button : write.buttonOther(nameOnOffer)}
      isBusy={isBusy}
      onWrite={() => draft.write(nameOnOffer === null ? {} : { sheetName: nameOnOffer })}
      onCancel={draft.cancel}
    >
      {preview.isNew ? (
        <Text>+ {write.content(items, plan.bodies.length)}</Text>
      ) : (
        <PlanChanges preview={preview} />
      )}
      {conflicts.length === 0 ? null : (
        <PlanConflicts
          conflicts={conflicts}
          side={draft.side ?? preview.proposed}
          isBusy={isBusy}
          onChoose={draft.choose}
        />
      )}
      {nameOnOffer === null ? null : <Text size={200}>{said.nameTaken(nameOnOffer)}</Text>}
      <Text size={200}>{write.untouched}</Text>
    </WriteCard>
  );
}
