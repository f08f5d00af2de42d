import { done } from '../../src/core/work/outcome';
import type { Compared, ProbeLine, ProbeState, ProbeView } from '../../src/actions/probeExcel';
import type { Actions } from '../../src/taskpane/office/actions';

/** What the questions came to, as the actions would answer; made up. */
const sameAnswer: Compared = {
  id: 'q01',
  theirs: { state: 'answered', answer: { general: 'abc', asText: 'abc' } },
  parts: [
    { part: 'general', theirs: 'abc', hosts: 'abc', isSame: true },
    { part: 'asText', theirs: 'abc', hosts: 'abc', isSame: true },
  ],
  isSame: true,
};
const otherAnswer: Compared = {
  id: 'q07',
  theirs: { state: 'answered', answer: { whole: 513 } },
  parts: [{ part: 'whole', theirs: 513, hosts: 'GeneralException', isSame: false }],
  isSame: false,
};
export const unavailable: Compared = {
  id: 'q03',
  theirs: { state: 'failed', code: 'ApiNotFound', answer: {} },
  parts: [{ part: 'after', theirs: undefined, hosts: [1, 2], isSame: false }],
  isSame: false,
};

const line = (given: Pick<ProbeLine, 'id'> & Partial<ProbeLine>): ProbeLine => ({
  group: 'alone',
  steps: 1,
  stepsDone: 0,
  compared: null,
  ...given,
});

/** Tried by itself: one waits for the workbook to be opened again, one for a hand. */
export const probeView: ProbeView = {
  record: {
    version: 1,
    begun: '2026-11-28',
    excel: { platform: 'PC', version: '16.0', apiSet: '1.20', language: 'vi-VN' },
    reopened: null,
    told: {},
  },
  questions: [
    line({ id: 'q01', stepsDone: 1, compared: sameAnswer }),
    line({ id: 'q06', group: 'reopening', steps: 2, stepsDone: 1 }),
    line({ id: 'q07', stepsDone: 1, compared: otherAnswer }),
    line({ id: 'q14', group: 'byHand', steps: 2 }),
  ],
  fileText: '{"kind":"emulationPlan.probe"}',
  notDoneYet: null,
  isKept: true,
  leftSheets: [],
};

/** The same view with some of its lines otherwise. */
export function withLines(...lines: readonly (Pick<ProbeLine, 'id'> & Partial<ProbeLine>)[]): ProbeView {
  const questions = probeView.questions.map((one) => ({ ...one, ...lines.find(({ id }) => id === one.id) }));
  return { ...probeView, questions };
}

/** A workbook in which the questions were begun. */
export const begun = (view: ProbeView): ProbeState => ({ kind: 'begun', view });

type ProbeActions = Pick<Actions, 'openProbe' | 'probeAlone' | 'probeReopened' | 'probeByHand' | 'endProbe'>;

export const fixedProbe: ProbeActions = {
  openProbe: () => Promise.resolve(done({ kind: 'empty' })),
  probeAlone: () => Promise.resolve(done(begun(probeView))),
  probeReopened: () => Promise.resolve(done(begun(probeView))),
  probeByHand: () => Promise.resolve(done(begun(probeView))),
  endProbe: () => Promise.resolve(done([])),
};
