/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { done } from '../../../src/core/work/outcome';
import { loadPart } from '../../../src/strings';
import type { CheckedFindings } from '../../../src/taskpane/findings/checkedFindings';
import { oneClickAnswer } from '../../../src/taskpane/findings/AnswerButton';
import { FindingsOfCheck } from '../../../src/taskpane/findings/FindingsOfCheck';
import { useFindingsState } from '../../../src/taskpane/findings/useFindingsState';
import { useSettling } from '../../../src/taskpane/findings/useSettling';
import type { Actions } from '../../../src/taskpane/office/actions';
import { ActionsProvider } from '../../../src/taskpane/office/actions';
import { findings as words, vietnamese } from '../../words';
import { blankLead, checkWith, finding, fixedActions, unknownLead } from '../fixedActions';

const nothingEdited = () => undefined;

/** The list alone, as any view can place it. */
function List(props: { readonly checked: CheckedFindings }): ReactNode {
  return (
    <FindingsOfCheck
      checked={props.checked}
      state={useFindingsState()}
      settling={useSettling()}
      unitOf={null}
      answer={oneClickAnswer}
      onEdited={nothingEdited}
    />
  );
}

// the words come with a script of their own
beforeAll(() => Promise.all([loadPart('vi', 'findings'), loadPart('vi', 'cellMarks')]));

async function shownWith(checked: Partial<CheckedFindings>, actions: Partial<Actions> = {}) {
  const none = { findings: [], seen: [], ignored: [], facts: [], fixes: [], questions: [] };
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <ActionsProvider value={fixedActions(actions)}>
        <main>
          <Suspense fallback={null}>
            <List checked={{ ...none, ...checked }} />
          </Suspense>
        </main>
      </ActionsProvider>
    </FluentProvider>,
  );
  await screen.findByRole('button', { name: new RegExp(words.facts.title(1).slice(0, 13)) });
  return { ...shown, person: userEvent.setup() };
}

const fact = finding({ ...unknownLead, severity: 'info' });

describe('what is only good to know', () => {
  test('is folded, apart from the findings, and in none of their counts', async () => {
    const { findings } = checkWith([finding(blankLead)]);
    const { container, person } = await shownWith({ findings, facts: [fact, fact] });
    expect(container.querySelector('[data-finding-counts]')?.textContent).toBe(
      vietnamese.tasksView.findings.counts.error(1),
    );
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: words.facts.title(2) }));
    expect(container.querySelectorAll('[data-facts] [data-finding]')).toHaveLength(2);
    // nothing to set aside, nothing to mend
    expect(screen.getAllByRole('button', { name: new RegExp(`^${words.finding.ignore}`) })).toHaveLength(1);
  });

  test('without a finding there is no list, but they can be read, and marks that still stand can be taken off', async () => {
    const standing = { findMarks: () => Promise.resolve(done({ cells: 3, sheets: ['Theo dõi NV'] })) };
    const { container } = await shownWith({ facts: [fact] }, standing);
    expect(container.querySelector('[data-findings]')).toBeNull();
    await waitFor(() => expect(container.querySelector('[data-marks="3"]')).not.toBeNull());
  });

  test('where nothing is of units, it is not offered to group by them', async () => {
    const { findings } = checkWith([finding(blankLead)]);
    const { container } = await shownWith({ findings, facts: [fact] });
    const choices = [...container.querySelectorAll('[data-findings] option')].map((node) =>
      node.getAttribute('value'),
    );
    expect(choices).toEqual(['rule', 'sheet']);
    await waitFor(() => expect(container.querySelector('[data-marks]')).not.toBeNull());
  });
});
