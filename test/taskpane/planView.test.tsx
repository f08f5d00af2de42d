/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { done, failed } from '../../src/core/work/outcome';
import type { Plan } from '../../src/core/plan/plan';
import { vietnamese } from '../words';
import type { Actions } from '../../src/taskpane/office/actions';
import { emptyOffice, plan } from './fixedActions';
import { planAgain, planAgainFull, planPreview } from './fixedPreviews';
import { pastePlan as readPasted } from './pastePlan';
import { renderPane } from './renderPane';

const words = vietnamese.planView;
const common = vietnamese.pane;
type SaveRequest = Parameters<Actions['savePlan']>[0];

/** Pastes a plan, as a person does, and waits for the card. */
async function pastePlan({ person }: Pick<ReturnType<typeof renderPane>, 'person'>): Promise<HTMLElement> {
  await person.click(await screen.findByRole('button', { name: words.paste }));
  await person.type(screen.getByLabelText(words.pasteLabel), 'x');
  await person.click(screen.getByRole('button', { name: words.readPaste }));
  const button = await screen.findByRole('button', { name: words.write.button });
  const card = button.closest<HTMLElement>('[data-write-card]');
  if (card === null) throw new Error('no card');
  return card;
}

const emptyBook = { viewOffice: () => Promise.resolve(done(emptyOffice)) };

describe('the view of the plan', () => {
  test('an empty workbook asks for a plan with one main button', async () => {
    renderPane({ actions: emptyBook });
    expect(await screen.findByRole('button', { name: words.chooseFile })).toBeTruthy();
    expect(screen.getByText(words.emptyTitle)).toBeTruthy();
  });

  test('a plan that was read and not written is there again when the pane is loaded anew, until it is put away', async () => {
    const first = renderPane({ actions: emptyBook });
    await readPasted(first.person);
    await screen.findByText(words.write.title(null));
    first.unmount();

    const second = renderPane({ actions: emptyBook, window: 'same' });
    await screen.findByText(words.write.title(null));
    expect(screen.getByText('II.1')).toBeTruthy();
    await second.person.click(screen.getByRole('button', { name: common.cancel }));
    await screen.findByText(words.emptyTitle);
    second.unmount();

    renderPane({ actions: emptyBook, window: 'same' });
    await screen.findByText(words.emptyTitle);
  });

  test('a plan that was written is not picked up again', async () => {
    const first = renderPane({ actions: emptyBook });
    await readPasted(first.person);
    await first.person.click(await screen.findByRole('button', { name: words.write.button }));
    await screen.findByText(words.written('Kế hoạch'));
    first.unmount();
    renderPane({ actions: emptyBook, window: 'same' });
    await screen.findByText(words.emptyTitle);
  });

  test('a plan of the workbook is shown with its items', async () => {
    renderPane({});
    expect(await screen.findByText('12/KH-UBND')).toBeTruthy();
    expect(screen.getByText('II.1')).toBeTruthy();
  });

  test('a file is read, shown, and written only when the person says so; then undone', async () => {
    const saved: Plan[] = [];
    const undone: string[] = [];
    const { person, container } = renderPane({
      actions: {
        ...emptyBook,
        savePlan: (request) => {
          saved.push(request.plan);
          return Promise.resolve(done({ kind: 'written', sheet: 'Kế hoạch', undoId: 'u7' }));
        },
        undo: (id) => {
          undone.push(typeof id === 'string' ? id : id.id);
          return Promise.resolve(done({ sheets: ['Kế hoạch'], left: [] }));
        },
      },
    });
    await screen.findByText(words.emptyTitle);
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no file input');
    const file = new File(['text'], 'ke-hoach.txt');
    file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(4));
    await person.upload(input, file);
    await screen.findByText(words.write.title(null));
    expect(saved).toEqual([]);
    await person.click(screen.getByRole('button', { name: words.write.button }));
    await screen.findByText(words.written('Kế hoạch'));
    expect(saved).toEqual([plan]);
    await person.click(screen.getByRole('button', { name: common.undo }));
    await screen.findByText(common.undone(['Kế hoạch']));
    expect(undone).toEqual(['u7']);
  });

  test('pasted text takes the same way', async () => {
    const texts: string[] = [];
    const { person } = renderPane({
      actions: {
        ...emptyBook,
        readPlanText: (text) => {
          texts.push(text);
          return Promise.resolve(done(plan));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.paste }));
    await person.type(screen.getByLabelText(words.pasteLabel), 'I. A');
    await person.click(screen.getByRole('button', { name: words.readPaste }));
    await screen.findByText(words.write.title(null));
    expect(texts).toEqual(['I. A']);
  });

  test('a sheet of the same name that is theirs is left alone and another name is on offer', async () => {
    const names: (string | undefined)[] = [];
    const { person } = renderPane({
      actions: {
        ...emptyBook,
        savePlan: (request) => {
          names.push(request.sheetName);
          return Promise.resolve(
            request.sheetName === undefined
              ? failed({ reason: 'notOurSheet', sheet: 'Kế hoạch', otherName: 'Kế hoạch (2)' })
              : done({ kind: 'written', sheet: request.sheetName, undoId: null }),
          );
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.paste }));
    await person.type(screen.getByLabelText(words.pasteLabel), 'x');
    await person.click(screen.getByRole('button', { name: words.readPaste }));
    await person.click(await screen.findByRole('button', { name: words.write.button }));
    await person.click(await screen.findByRole('button', { name: words.write.buttonOther('Kế hoạch (2)') }));
    await screen.findByText(words.written('Kế hoạch (2)'));
    expect(names).toEqual([undefined, 'Kế hoạch (2)']);
  });

  test('a name that is taken is told before the write, which takes the one on offer', async () => {
    const asked: SaveRequest[] = [];
    const { person } = renderPane({
      actions: {
        previewPlan: () => Promise.resolve(done({ ...planPreview, nameOnOffer: 'Kế hoạch (2)' })),
        savePlan: (request) => {
          asked.push(request);
          return Promise.resolve(done({ kind: 'written', sheet: 'Kế hoạch (2)', undoId: 'u7' }));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.paste }));
    await person.type(screen.getByLabelText(words.pasteLabel), 'x');
    await person.click(screen.getByRole('button', { name: words.readPaste }));
    await person.click(await screen.findByRole('button', { name: words.write.buttonOther('Kế hoạch (2)') }));
    await screen.findByText(words.written('Kế hoạch (2)'));
    expect(asked).toMatchObject([{ accepted: 'seen', sheetName: 'Kế hoạch (2)' }]);
  });

  test('read again: what was typed and what becomes of it is told, list by list', async () => {
    const shown = renderPane({ actions: { previewPlan: () => Promise.resolve(done(planAgainFull)) } });
    const card = await pastePlan(shown);
    const told = [...card.querySelectorAll<HTMLElement>('[data-plan-told]')];
    expect(told.map((one) => one.dataset['planTold'])).toEqual([
      'kept',
      'ownRows',
      'takenOut',
      'lost',
      'beside',
    ]);
    expect(card.querySelector('[data-plan-lines]')?.getAttribute('data-plan-lines')).toBe('3');
    // one cell is named at once, several behind their number
    expect(told[3]?.textContent).toContain('D33');
    expect(told[0]?.textContent).not.toContain('D26');
    await shown.person.click(within(told[0] ?? card).getByRole('button'));
    expect(told[0]?.textContent).toContain('D26');
  });

  test.each([
    ['as is proposed', null, 'sheet'],
    ['the file', 'file', 'file'],
  ] as const)(
    'both changed a line: old and new are shown, the person chooses: %s',
    async (_how, choose, side) => {
      const asked: SaveRequest[] = [];
      const shown = renderPane({
        actions: {
          previewPlan: () => Promise.resolve(done(planAgain)),
          savePlan: (request) => {
            asked.push(request);
            return Promise.resolve(done({ kind: 'written', sheet: 'Kế hoạch', undoId: 'u7' }));
          },
        },
      });
      const card = await pastePlan(shown);
      const conflicts = card.querySelector('[data-plan-conflicts]');
      expect(conflicts?.getAttribute('data-plan-conflicts')).toBe('2');
      expect(conflicts?.textContent).toContain('C27');
      if (choose !== null) {
        const radio = card.querySelector<HTMLInputElement>(`input[value=${choose}]`);
        if (radio === null) throw new Error('nothing to choose');
        await shown.person.click(radio);
      }
      const stays = [...card.querySelectorAll('ins')].map(({ textContent }) => textContent);
      expect(stays[0]).toContain(side === 'sheet' ? planAgain.conflicts[0]?.typed : 'phát động');
      await shown.person.click(screen.getByRole('button', { name: words.write.button }));
      await screen.findByText(words.written('Kế hoạch'));
      expect(asked).toMatchObject([{ accepted: 'seen', planSide: side }]);
    },
  );

  test('a workbook that was changed since the look is looked at again', async () => {
    let looks = 0;
    const shown = renderPane({
      actions: {
        previewPlan: () => {
          looks += 1;
          return Promise.resolve(done({ ...planAgain, key: `seen ${looks}` }));
        },
        savePlan: ({ accepted }) =>
          Promise.resolve(
            accepted === 'seen 2'
              ? done({ kind: 'written', sheet: 'Kế hoạch', undoId: 'u7' })
              : failed({ reason: 'changedSince', sheet: 'Kế hoạch' }),
          ),
      },
    });
    const card = await pastePlan(shown);
    await shown.person.click(within(card).getByRole('button', { name: words.write.button }));
    await shown.person.click(await screen.findByRole('button', { name: common.retry }));
    await shown.person.click(await screen.findByRole('button', { name: words.write.button }));
    await screen.findByText(words.written('Kế hoạch'));
    expect(looks).toBe(2);
  });

  test('a file that cannot be read says what to do', async () => {
    const { person } = renderPane({
      actions: {
        ...emptyBook,
        readPlanText: () => Promise.resolve(failed({ reason: 'unreadableFile', file: 'a.pdf', why: 'pdf' })),
      },
    });
    await person.click(await screen.findByRole('button', { name: words.paste }));
    await person.type(screen.getByLabelText(words.pasteLabel), 'x');
    await person.click(screen.getByRole('button', { name: words.readPaste }));
    const alert = await screen.findByRole('alert');
    expect(alert.getAttribute('data-problem')).toBe('unreadableFile');
  });

  test.each([
    ['convert', words.convertOldFont],
    ['keep', words.keepOldFont],
  ] as const)(
    'a plan in an old font is told of, and read again only when asked: %s',
    async (choice, button) => {
      const asked: string[] = [];
      const { person } = renderPane({
        actions: {
          ...emptyBook,
          readPlanText: () =>
            Promise.resolve(
              failed({
                reason: 'oldFont',
                encoding: 'tcvn3',
                font: null,
                samples: [{ printed: 'n\u00a8m', meant: 'năm' }],
              }),
            ),
          readPlanTextWith: (text, oldFonts) => {
            asked.push(`${text} ${oldFonts}`);
            return Promise.resolve(failed({ reason: 'notAPlan' }));
          },
        },
      });
      await person.click(await screen.findByRole('button', { name: words.paste }));
      await person.type(screen.getByLabelText(words.pasteLabel), 'x');
      await person.click(screen.getByRole('button', { name: words.readPaste }));
      const alert = await screen.findByRole('alert');
      expect(alert.getAttribute('data-problem')).toBe('oldFont');
      expect(alert.textContent).toContain('TCVN3');
      expect(asked).toEqual([]);
      await person.click(screen.getByRole('button', { name: button }));
      expect(asked).toEqual([`x ${choice}`]);
    },
  );
});
