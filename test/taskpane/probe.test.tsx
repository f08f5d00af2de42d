/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../src/core/work/outcome';
import type { ProbeState } from '../../src/actions/probeExcel';
import type { Actions } from '../../src/taskpane/office/actions';
import { office, probe as words, vietnamese } from '../words';
import { begun, probeView, unavailable, withLines } from './fixedProbe';
import { renderPane } from './renderPane';

const { menu, retry } = vietnamese.pane;
const answers = (state: ProbeState) => () => Promise.resolve(done(state));
const button = (name: string) => screen.getByRole('button', { name });

/** Opens "Thử các lệnh Excel" the way a person does. */
async function openProbeScreen(actions: Partial<Actions>) {
  const shown = renderPane({ actions });
  await shown.person.click(await screen.findByRole('button', { name: menu.open }));
  await shown.person.click(await screen.findByRole('button', { name: menu.machine }));
  await shown.person.click(await screen.findByRole('button', { name: office.machine.details }));
  await shown.person.click(await screen.findByRole('button', { name: office.machine.probe }));
  await screen.findByText(words.onlyEmpty);
  return shown;
}

const partOf = async (selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`nothing shows ${selector}`);
    return found;
  });

describe('trying what Excel does', () => {
  test('in a workbook that is not empty it only says so, and looks again when asked', async () => {
    let asked = 0;
    const { person } = await openProbeScreen({
      openProbe: () => {
        asked += 1;
        return Promise.resolve(done(asked === 1 ? { kind: 'notEmpty', wasBegun: false } : { kind: 'empty' }));
      },
    });
    await screen.findByText(words.notEmpty);
    expect(screen.queryByRole('button', { name: words.start })).toBeNull();
    expect(screen.queryByRole('button', { name: words.end.button })).toBeNull();
    await person.click(button(words.lookAgain));
    await screen.findByRole('button', { name: words.start });
    expect(screen.queryByText(words.notEmpty)).toBeNull();
  });

  test('by itself, then each answer stands beside the one of the embedded Excel', async () => {
    const requests: Parameters<Actions['probeAlone']>[0][] = [];
    const { person } = await openProbeScreen({
      probeAlone: (request) => {
        requests.push(request);
        return Promise.resolve(done(begun(probeView)));
      },
    });
    await person.click(await screen.findByRole('button', { name: words.start }));
    await screen.findByText(words.answers.title(1, 1));
    expect(requests).toMatchObject([{ record: null }]);
    const same = within(await partOf('[data-answer="q01"]'));
    expect(same.getByText(words.answers.same)).toBeTruthy();
    const other = within(await partOf('[data-answer="q07"][data-same="false"]'));
    await person.click(other.getByRole('button'));
    expect(other.getByText(`${words.answers.theirs}: 513`)).toBeTruthy();
    expect(other.getByText(`${words.answers.hosts}: "GeneralException"`)).toBeTruthy();
    // all that need nobody were tried
    expect(screen.queryByRole('button', { name: words.goOn })).toBeNull();
    expect(screen.getByText(words.alone.done(3, 3))).toBeTruthy();
  });

  test('going on after reopening is offered to a pane that found it begun, and not to the one that began it', async () => {
    const reopened = withLines({ id: 'q06', stepsDone: 2 });
    const { person, unmount } = await openProbeScreen({});
    await person.click(await screen.findByRole('button', { name: words.start }));
    await screen.findByText(words.reopening.how);
    expect(screen.queryByRole('button', { name: words.reopening.goOn })).toBeNull();
    unmount();

    let asked = 0;
    const second = await openProbeScreen({
      openProbe: answers(begun(probeView)),
      probeReopened: ({ record }) => {
        asked += record === probeView.record ? 1 : 0;
        return Promise.resolve(done(begun(reopened)));
      },
    });
    await second.person.click(await screen.findByRole('button', { name: words.reopening.goOn }));
    await waitFor(() => expect(asked).toBe(1));
  });

  test('by hand: what to do, the button for it, and a word where it was not seen', async () => {
    const asked: string[] = [];
    const view = withLines({ id: 'q14', stepsDone: 1 });
    const { person } = await openProbeScreen({
      openProbe: answers(begun(probeView)),
      probeByHand: ({ question }) => {
        asked.push(question);
        const found = asked.length === 1 ? view : { ...view, notDoneYet: 'q14' as const };
        return Promise.resolve(done(begun(found)));
      },
    });
    const hand = within(await partOf('[data-hand="q14"]'));
    await person.click(hand.getByRole('button'));
    const [ready = '', copy = ''] = words.byHand.steps.q14;
    expect(hand.getByText(ready)).toBeTruthy();
    await person.click(hand.getByRole('button', { name: words.byHand.start }));
    await hand.findByText(copy);
    await person.click(hand.getByRole('button', { name: words.byHand.done }));
    await hand.findByText(words.byHand.notDoneYet);
    expect(asked).toEqual(['q14', 'q14']);
  });

  test('a command that this Excel does not have says so, and can be tried again', async () => {
    const view = withLines({ id: 'q01', compared: { ...unavailable, id: 'q01' } });
    await openProbeScreen({ openProbe: answers(begun(view)) });
    const shown = within(await partOf('[data-answer="q01"][data-same="false"]'));
    expect(shown.getByText(words.answers.failed('ApiNotFound'), { exact: false })).toBeTruthy();
    expect(button(words.goOn)).toBeTruthy();
  });

  test('at its end the workbook is cleaned, and sheets that Excel keeps are named', async () => {
    let left: readonly string[] = ['q23'];
    const { person } = await openProbeScreen({
      openProbe: answers({ kind: 'notEmpty', wasBegun: true }),
      endProbe: () => Promise.resolve(done(left)),
    });
    await person.click(await screen.findByRole('button', { name: words.end.button }));
    await screen.findByText(words.leftSheets(['q23']));
    left = [];
    await person.click(button(words.end.button));
    await screen.findByText(words.end.done);
    expect(await partOf('[data-probe="ended"]')).toBeTruthy();
  });

  test('what the workbook did not keep is said, and an Excel that refuses can be asked again', async () => {
    let asked = 0;
    const { person } = await openProbeScreen({
      openProbe: () => {
        asked += 1;
        return Promise.resolve(
          asked === 1 ? failed({ reason: 'cellEditing' }) : done(begun({ ...probeView, isKept: false })),
        );
      },
    });
    await partOf('[data-problem="cellEditing"]');
    await person.click(button(retry));
    await screen.findByText(words.notKept);
  });
});

describe('what came of it', () => {
  const clicked: string[] = [];
  beforeEach(() => {
    clicked.length = 0;
    // jsdom knows no addresses of blobs, and follows no links
    URL.createObjectURL = () => 'blob:1';
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      clicked.push(this.download);
    };
  });

  test('is saved as a file that is named by its day, or copied', async () => {
    const { person } = await openProbeScreen({ openProbe: answers(begun(probeView)) });
    await person.click(await screen.findByRole('button', { name: words.file.save }));
    const name = words.file.name('2026-11-28');
    await screen.findByText(words.file.saved(name));
    expect(clicked).toEqual([name]);
    await person.click(button(words.file.copyInstead));
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.file.text).value).toBe(probeView.fileText);
  });

  test('is a text at once where Excel saves no file from a pane', async () => {
    const page: Record<string, unknown> = window as unknown as Record<string, unknown>;
    page['Office'] = { context: { platform: 'Mac' } };
    try {
      await openProbeScreen({ openProbe: answers(begun(probeView)) });
      expect((await screen.findByLabelText<HTMLTextAreaElement>(words.file.text)).value).toBe(
        probeView.fileText,
      );
      expect(screen.queryByRole('button', { name: words.file.save })).toBeNull();
    } finally {
      delete page['Office'];
    }
  });
});
