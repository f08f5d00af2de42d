/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { LawFileProblem } from '../../src/core/law/expected';
import { done } from '../../src/core/work/outcome';
import { lawBeside } from '../../src/taskpane/office/lawBeside';
import type { Actions } from '../../src/taskpane/office/actions';
import { lawFile, nomineesView } from '../words';
import { builtInLaw, nomineeCheckWith } from './fixedNominees';
import { renderPane } from './renderPane';

const wrongDay: LawFileProblem = {
  line: 3,
  path: 'made',
  expected: { kind: 'day' },
  otherLine: null,
  isMissing: false,
};
const ofOffice = { ...builtInLaw, id: '2026-12-xa', origin: 'office' } as const;

type Opening = Awaited<ReturnType<Actions['openedLaw']>>;
const opened = (opening: Opening): Partial<Actions> => ({ openedLaw: () => Promise.resolve(opening) });
const notice = () => document.querySelector('[data-law]');

describe('the pane says of the office’s edition', () => {
  test('nothing where there is none, or it is used', async () => {
    renderPane({ actions: opened({ used: ofOffice, trouble: null }) });
    await screen.findAllByRole('tab');
    expect(notice()).toBeNull();
  });

  test('which line of it is wrong, until it is put away', async () => {
    const problems = [wrongDay, { ...wrongDay, line: 9 }];
    const trouble = { kind: 'faulty', problems } as const;
    const { person } = renderPane({ actions: opened({ used: builtInLaw, trouble }) });
    const said = await screen.findByText(lawFile.faulty(problems, builtInLaw));
    expect(said.textContent).toContain(lawFile.problem(wrongDay));
    await person.click(screen.getByRole('button', { name: lawFile.dismiss }));
    expect(notice()).toBeNull();
  });

  test.each<readonly [NonNullable<Opening['trouble']>, string]>([
    [{ kind: 'unreachable', status: 503 }, lawFile.unreachable(503, ofOffice)],
    [
      { kind: 'incomplete', keys: ['award.LDTT'], days: [], builtIn: builtInLaw },
      lawFile.incomplete(ofOffice, { keys: ['award.LDTT'], days: [] }),
    ],
    [{ kind: 'older', builtIn: builtInLaw }, lawFile.older(ofOffice, builtInLaw)],
    [{ kind: 'beginsLater', builtIn: builtInLaw }, lawFile.beginsLater(ofOffice, builtInLaw)],
  ])('%j', async (trouble, sentence) => {
    renderPane({ actions: opened({ used: ofOffice, trouble }) });
    expect((await screen.findByText(sentence)).textContent).toBe(sentence);
  });

  test('that it was used, from when, at the days that the lists were judged by', async () => {
    const check = nomineeCheckWith({});
    const judged = { ...check, law: { ...check.law, edition: ofOffice } };
    const { person } = renderPane({
      search: '?view=nominees',
      actions: { checkNominees: () => Promise.resolve(done(judged)) },
    });
    await person.click(await screen.findByRole('button', { name: nomineesView.check.button }));
    await person.click(await screen.findByRole('button', { name: nomineesView.facts.title }));
    const view = within(screen.getByRole('main'));
    expect(view.getByText(nomineesView.facts.editionOf(ofOffice)).textContent).toContain('2026-12-xa');
  });
});

describe('what is asked of the page’s own server', () => {
  const before = globalThis.fetch;
  const asked: string[] = [];
  const server = (answer: { readonly status: number; readonly text: string } | Error) => {
    asked.length = 0;
    const fake = async (url: unknown) => {
      asked.push(String(url));
      if (answer instanceof Error) throw answer;
      const { status, text } = answer;
      return { status, ok: status === 200, text: async () => text };
    };
    Object.assign(globalThis, { fetch: fake });
  };
  afterEach(() => Object.assign(globalThis, { fetch: before }));

  test.each([
    ['the file', { status: 200, text: '{}' }, { kind: 'text', text: '{}' }],
    ['no file', { status: 404, text: 'not found' }, { kind: 'none' }],
    ['a page for every address', { status: 200, text: '\n<!doctype html>' }, { kind: 'none' }],
    ['a server in trouble', { status: 503, text: '' }, { kind: 'unreachable', status: 503 }],
    ['no server', new TypeError('failed'), { kind: 'unreachable', status: null }],
  ])('%s', async (_, answer, found) => {
    server(answer);
    expect(await lawBeside()).toEqual(found);
    expect(asked).toEqual([new URL('law/edition.json', document.baseURI).href]);
  });
});
