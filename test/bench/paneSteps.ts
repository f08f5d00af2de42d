import type { Page } from 'playwright-core';
import { nomineesView, summariesView, vietnamese } from '../words';

/** One thing that a person does in the pane and waits for. */
export interface Step {
  readonly step: string;
  readonly work: () => Promise<unknown>;
}

interface PaneInput {
  readonly page: Page;
  /** The plan's file. */
  readonly plan: string;
  /** Opens the workbook with a pane beside it. */
  readonly open: () => Promise<void>;
}

const { pane: common, planView, tasksView } = vietnamese;

/** From a plan to the appendix of its tasks, and the tables filled in. */
export function taskSteps({ page, plan, open }: PaneInput): readonly Step[] {
  const pane = page.frameLocator('iframe');
  const button = (name: string) => pane.getByRole('button', { name });
  return [
    {
      step: 'start',
      work: async () => {
        await open();
        await button(planView.chooseFile).waitFor();
      },
    },
    {
      step: 'plan',
      work: async () => {
        await pane.locator('input[type=file]').setInputFiles(plan);
        await button(planView.write.button).click();
        await pane.locator('[data-done=written]').waitFor();
        await pane.getByRole('tab', { name: new RegExp(common.tabs.tasks) }).click();
        await button(tasksView.confirm.ok).waitFor();
      },
    },
    {
      step: 'check',
      work: async () => {
        await button(tasksView.confirm.ok).click();
        await button(tasksView.appendix.button).waitFor();
      },
    },
    {
      step: 'preview',
      work: async () => {
        await button(tasksView.appendix.button).click();
        await pane.locator('[data-write-card]').waitFor();
      },
    },
    {
      step: 'generate',
      work: async () => {
        const card = pane.locator('[data-write-card]');
        await card.getByRole('button', { name: tasksView.appendix.button }).click();
        await pane.locator('[data-done=written]:visible').waitFor();
      },
    },
    {
      step: 'look',
      work: async () => {
        await pane.getByRole('tab', { name: common.tabs.summaries }).click();
        await button(summariesView.look.button).click();
        await pane.locator('[data-standard-tables]').waitFor();
      },
    },
    {
      step: 'fill',
      work: async () => {
        await pane.getByRole('radio', { name: summariesView.figures.names.formulas }).click();
        const card = pane.locator('[data-standard-tables] [data-write-card]');
        await card.getByRole('button', { name: summariesView.standard.button, exact: true }).click();
        await pane.locator('[data-done=written]:visible').waitFor();
      },
    },
  ];
}

/** A list of nominations: opened, checked, followed while a name is typed over, and its slip. */
export function nomineeSteps({ page, open }: PaneInput): readonly Step[] {
  const pane = page.frameLocator('iframe');
  const button = (name: string) => pane.getByRole('button', { name });
  const card = pane.locator('[data-write-card]');
  return [
    {
      step: 'start',
      work: async () => {
        await open();
        await button(planView.chooseFile).waitFor();
      },
    },
    {
      step: 'lists',
      work: async () => {
        await pane.getByRole('tab', { name: new RegExp(common.tabs.nominees) }).click();
        await button(nomineesView.confirm.said.ok).waitFor();
      },
    },
    {
      step: 'check',
      work: async () => {
        await button(nomineesView.confirm.said.ok).click();
        await pane.locator('[data-finding-counts]').waitFor();
      },
    },
    {
      step: 'follow',
      work: async () => {
        await pane.locator('body').evaluate(typeOver);
        await pane.getByText(/^Theo ô vừa sửa: /).waitFor();
      },
    },
    {
      step: 'slip card',
      work: async () => {
        await button(nomineesView.slip.button).click();
        await card.waitFor();
      },
    },
    {
      step: 'slip',
      work: async () => {
        await card.getByRole('button', { name: nomineesView.slip.button }).click();
        await pane.locator('[data-done=written]:visible').waitFor();
      },
    },
  ];
}

/** A cell that is emptied in the pane's own page: there the preview's table, which is no Excel, is not drawn anew. */
async function typeOver(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Danh sách').getRange('B13').values = [['']];
    await context.sync();
  });
}
