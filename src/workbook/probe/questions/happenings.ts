import { send } from '../../answerLimit';
import { codeOfWork } from '../bench';
import type { Bench, Json, Questions } from '../question';

/** How long an event may take to come, in milliseconds. */
const eventsComeWithin = 1_000;

/** Events of a sheet. */
export const eventQuestions = {
  q34: {
    group: 'alone',
    parts: { values: [], format: ['events-formats'], merge: [], rowHidden: [], link: [] },
    steps: [
      async (bench) => {
        const tries: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
          values: (sheet) => (sheet.getRange('A1').values = [[1]]),
          format: (sheet) => (sheet.getRange('A2').format.fill.color = '#FFFF00'),
          merge: (sheet) => sheet.getRange('A3:B3').merge(),
          rowHidden: (sheet) => (sheet.getRange('5:5').rowHidden = true),
          link: (sheet) =>
            (sheet.getRange('A6').hyperlink = { documentReference: "'q34'!A1", textToDisplay: 'x' }),
        };
        const told: string[] = [];
        const handler = await listen(bench, (event) =>
          told.push(`${event.changeType} ${event.triggerSource}`),
        );
        const found: Record<string, Json> = {};
        try {
          for (const [name, queue] of Object.entries(tries)) {
            told.length = 0;
            const code = await bench.codeOf(({ sheet }) => queue(sheet));
            await bench.pause(eventsComeWithin);
            found[name] = code === 'done' ? [...told] : code;
          }
        } finally {
          await endListening(handler);
        }
        return found;
      },
    ],
  },
  q35: {
    group: 'alone',
    parts: { code: [] },
    steps: [
      async (bench) => {
        const handler = await listen(bench, () => undefined);
        await bench.ask(({ sheet }) => {
          sheet.delete();
          return () => null;
        });
        return { code: await endListening(handler) };
      },
    ],
  },
} satisfies Questions;

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

function listen(
  { ask }: Bench,
  onEvent: (event: Excel.WorksheetChangedEventArgs) => unknown,
): Promise<Handler> {
  return ask(({ sheet }) => {
    const handler = sheet.onChanged.add(async (event) => void onEvent(event));
    return () => handler;
  });
}

function endListening(handler: Handler): Promise<string> {
  return codeOfWork(() =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await send(context as Excel.RequestContext);
    }),
  );
}
