import { useState } from 'react';
import type { FilledSummaries } from '../../actions/papers/standardTables';
import type { SummariesPreview } from '../../actions/papers/previewSummaries';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';

/** Who asks for the standard tables, and what follows. */
export interface StandardRequest {
  readonly onWritten: (done: DoneWrite) => void;
  readonly onCancel: () => void;
}

/** Names to write to where sheets of the usual names are not ours. */
type Names = Partial<Readonly<Record<'taskSummaryName' | 'nomineeSummaryName', string>>>;

/** The standard tables on their way. */
export interface Standard {
  readonly preview: SummariesPreview;
  readonly recounting: Runner<SummariesPreview>;
  readonly filling: Runner<FilledSummaries>;
  readonly choose: (figures: SummariesPreview['figures']) => void;
  readonly fill: (names: Names) => void;
  /** The same write, to the name that the last problem has on offer. */
  readonly fillElsewhere: (otherName: string) => void;
}

/** Keeps the choice between numbers and formulas, looks again when it changes, and writes. */
export function useStandard(first: SummariesPreview, request: StandardRequest): Standard {
  const words = usePart('summariesView').standard;
  const actions = useActions();
  const recounting = useRun<SummariesPreview>();
  const filling = useRun<FilledSummaries>();
  const [preview, setPreview] = useState(first);
  const [names, setNames] = useState<Names>(offeredName(first));

  const choose = (figures: SummariesPreview['figures']) => {
    filling.reset();
    void recounting.start(
      (controls) => actions.previewSummaries({ today: today(), figures, ...controls }),
      setPreview,
    );
  };
  const fill = (more: Names) => {
    const all = { ...names, ...more };
    setNames(all);
    void filling.start(
      (controls) =>
        actions.fillSummaries({
          today: today(),
          figures: preview.figures,
          accepted: preview.key,
          ...all,
          ...controls,
        }),
      ({ kind, sheets, undoId, missingCharts }) => {
        const told = kind === 'written' ? words.written(sheets) : words.unchanged(sheets);
        const text = missingCharts.length === 0 ? told : `${told} ${words.missingCharts(missingCharts)}`;
        request.onWritten({ text, sheet: sheets[0] ?? '', undoId });
      },
    );
  };
  const fillElsewhere = (otherName: string) => {
    const taken =
      filling.run.state === 'failed' && filling.run.problem.reason === 'notOurSheet'
        ? filling.run.problem.sheet
        : '';
    fill(nameFor(preview, { sheet: taken, otherName }));
  };
  return { preview, recounting, filling, choose, fill, fillElsewhere };
}

function offeredName(preview: SummariesPreview): Names {
  return preview.nameOnOffer === null ? {} : nameFor(preview, preview.nameOnOffer);
}

function nameFor(
  { sheets }: SummariesPreview,
  { sheet, otherName }: { readonly sheet: string; readonly otherName: string },
): Names {
  const about = sheets.find((one) => one.sheet === sheet)?.about;
  return about === 'tasks' ? { taskSummaryName: otherName } : { nomineeSummaryName: otherName };
}
