import type { Json, Questions } from '../question';

/** What Excel tells of validations of several cells at once. */
export const validationQuestions = {
  q49: {
    group: 'alone',
    parts: {
      none: ['validation-mixed'],
      partly: ['validation-mixed'],
      twoLists: ['validation-mixed'],
      otherAlert: ['validation-mixed', 'validation-alert'],
      promptOnly: ['validation-alert'],
      ofCells: ['validation-rules'],
      ofAnotherSheet: ['validation-rules'],
      pastedOver: [],
    },
    steps: [
      async ({ ask }) => {
        await ask(({ context, sheet }) => {
          context.workbook.worksheets.add('q49 b').getRange('A1:A2').values = [['a'], ['b']];
          const listIn = (address: string, source: string) => {
            const { dataValidation } = sheet.getRange(address);
            dataValidation.rule = { list: { inCellDropDown: true, source } };
            return dataValidation;
          };
          // A1:A3 one list and nothing, B1:B3 two lists, C1:C3 one list that speaks differently
          listIn('A1:A2', 'a,b');
          listIn('B1:B2', 'a,b');
          listIn('B3', 'c');
          listIn('C1:C3', 'a,b');
          sheet.getRange('C3').dataValidation.errorAlert = {
            showAlert: false,
            style: 'Information',
            title: '',
            message: '',
          };
          sheet.getRange('D1').dataValidation.prompt = { showPrompt: true, title: 't', message: 'm' };
          listIn('E1', '=$A$1:$A$2');
          listIn('F1', "='q49 b'!$A$1:$A$2");
          listIn('G1:G3', 'a,b');
          return () => null;
        });
        await ask(({ sheet }) => {
          sheet.getRange('G2').copyFrom('H1', 'All');
          return () => null;
        });
        return ask(({ sheet }) => {
          const told = {
            none: queueValidation(sheet, 'H1:H3'),
            partly: queueValidation(sheet, 'A1:A3'),
            twoLists: queueValidation(sheet, 'B1:B3'),
            otherAlert: queueValidation(sheet, 'C1:C3'),
            promptOnly: queueValidation(sheet, 'D1'),
            ofCells: queueValidation(sheet, 'E1'),
            ofAnotherSheet: queueValidation(sheet, 'F1'),
            pastedOver: queueValidation(sheet, 'G1:G3'),
          };
          return () => Object.fromEntries(Object.entries(told).map(([part, read]) => [part, read()]));
        });
      },
    ],
  },
} satisfies Questions;

/** Type, source of the list, and of what is told beside it what is not told of these cells: null, or missing. */
function queueValidation(sheet: Excel.Worksheet, address: string): () => Json {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.load({ type: true, rule: true, errorAlert: true, prompt: true, ignoreBlanks: true });
  return () => {
    const told: ReturnType<Excel.DataValidation['toJSON']> = dataValidation.toJSON();
    const { type, rule } = told;
    const source = rule?.list?.source;
    const beside = ['rule', 'errorAlert', 'prompt', 'ignoreBlanks'] as const;
    return {
      type: type ?? null,
      source: typeof source === 'string' ? source : null,
      untold: beside.filter((name) => told[name] === null || told[name] === undefined),
    };
  };
}
