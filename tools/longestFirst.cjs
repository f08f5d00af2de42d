const { createRequire } = require('node:module');

/**
 * A sequencer of jest: it knows how long a file took the last time, and begins with the slowest, so that all workers end
 * together. A fresh clone has no last time: there these files go first, in this order, and jest's own follows. Which are
 * the slow ones is read off a run: the seconds behind its lines.
 */
const slowFirst = [
  'test/actions/unasked/unasked.test.ts',
  'test/faults/smallWalk.test.ts',
  'test/e2e/gallery.test.ts',
  'test/e2e/newUser.test.ts',
  'test/e2e/guideFollowed.test.ts',
  'test/e2e/papers.test.ts',
  'test/actions/readBack.test.ts',
  'test/e2e/summaries.test.ts',
  'test/e2e/pane.test.ts',
  'test/cli/couldNotRun.test.ts',
  'test/xlsx/sheet/smallFiles.test.ts',
  'test/e2e/puttingRight.test.ts',
  'test/cli/nomineeSamples.test.ts',
  'test/e2e/nominees.test.ts',
  'test/taskpane/focusAfter.test.tsx',
  'test/e2e/deployment.test.ts',
  'test/actions/papers/asItWasSeen.test.ts',
  'test/cli/samples.test.ts',
  'test/core/plan/strangePlans.test.ts',
  'test/actions/hostile/hostileLengths.test.ts',
  'test/xlsx/docx/docxBounds.test.ts',
  'test/cli/summaries.test.ts',
  'test/proof/lawLists.test.ts',
  'test/core/office/listFixes.test.ts',
  'test/faults/onceLost.test.ts',
  'test/faults/sample.test.ts',
  'test/cli/charts.test.ts',
  'test/cli/papers.test.ts',
  'test/excel-host/probe/hostAnswers.test.ts',
  'test/actions/cleanedFile.test.ts',
  'test/e2e/probe.test.ts',
  'test/proof/liveFormulas.test.ts',
  'test/proof/untidyFormulas.test.ts',
  'test/workbook/read/large.test.ts',
  'test/floor/floor.test.ts',
  'test/e2e/leaving.test.ts',
  'test/taskpane/nomineesView.test.tsx',
  'test/actions/hostile/hostileNames.test.ts',
  'test/tools/lawBookWalk.test.ts',
  'test/core/office/lookAlikes.test.ts',
  'test/actions/hostile/hostileStrings.test.ts',
  'test/taskpane/columns/confirmLists.test.tsx',
  'test/core/office/taskFixesSettle.test.ts',
  'test/core/plan/lookAlikes.test.ts',
  'test/actions/citations.test.ts',
  'test/taskpane/findings/findingsOfCheck.test.tsx',
  'test/e2e/guide.test.ts',
  'test/actions/badInput.test.ts',
  'test/taskpane/probe.test.tsx',
  'test/e2e/clicks.test.ts',
  'test/taskpane/puttingRight/undoAsks.test.tsx',
  'test/actions/papers/restsOn.test.ts',
  'test/actions/undoExact.test.ts',
  'test/cli/strangers.test.ts',
  'test/taskpane/summaries/officeTables.test.tsx',
  'test/actions/nominees.test.ts',
  'test/core/counting/officeTables/anySheet.test.ts',
  'test/actions/papers/joinUnits.test.ts',
  'test/taskpane/tasksView.test.tsx',
  'test/taskpane/planView.test.tsx',
  'test/proof/summaryPages.test.ts',
  'test/xlsx/sheet/oddFiles.test.ts',
];

const ofJest = createRequire(
  createRequire(require.resolve('jest/package.json')).resolve('@jest/core/package.json'),
);
const { default: Sequencer } = ofJest('@jest/test-sequencer');

class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const placeOf = ({ path }) => {
      const place = slowFirst.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}`));
      return place === -1 ? slowFirst.length : place;
    };
    return sorted
      .map((test) => [placeOf(test), test])
      .sort(([one], [other]) => one - other)
      .map(([, test]) => test);
  }
}

module.exports = LongestFirst;
module.exports.slowFirst = slowFirst;
