import {
  checkNominees,
  checkTasks,
  generateAppendix,
  makeNominationList,
  readPlanText,
  writeCheckSlip,
  writeUnitFindings,
  writeWordFile,
} from '../../../src/actions';
import type { ExcelHost } from '../../../src/excel-host/host';
import { benchPlan } from '../../bench/benchTasks';
import { startHost } from '../../workbook/office';
import { opened, partsOf } from '../../xlsx/parts';
import { today, valueOf } from '../taskWorkbook';
import { mark, wordFaults, workbookFaults } from './hostileOffice';

/** All that was made of an office's workbook: its papers in it, those as a Word file, and the texts to paste. */
interface Made {
  readonly word: Uint8Array;
  readonly workbook: Uint8Array;
  readonly texts: readonly string[];
  readonly host: ExcelHost;
}

/** Checks tasks and lists of a workbook and makes every paper of it, as a person does. In: its bytes. */
export async function everythingOf(file: Uint8Array): Promise<Made> {
  const plan = valueOf(await readPlanText(benchPlan));
  const host = await startHost({ file });
  valueOf(await checkTasks({ today, plan }));
  valueOf(await checkNominees({ today }));
  const word = valueOf(await writeWordFile({ today, plan, papers: ['appendix', 'nominationList'] }));
  valueOf(await generateAppendix({ today, plan }));
  valueOf(await makeNominationList({ today, withPersonal: true }));
  valueOf(await writeCheckSlip({ today }));
  const { units } = valueOf(await writeUnitFindings({ today }));
  return { word: word.bytes, workbook: host.save(), texts: units.map(({ text }) => text), host };
}

/** What a sheet would take for a formula where a text is pasted, and what would part it into more cells. */
const notToPaste = /^[\s"]*[=+\-@]|[\t\r]/;

/**
 * Makes everything of a workbook and says what is wrong with it: a line for each fault, none where its texts stayed texts.
 */
export async function harmOf(file: Uint8Array): Promise<string[]> {
  const made = await everythingOf(file);
  const pasted = made.texts.flatMap((text) => text.split('\n'));
  const isSaid = [...partsOf(made.word).values()].some((part) => part.includes(mark));
  // two sheets of theirs, the plan, the appendix, the list, the slip, the findings
  const sheets = opened(made.workbook).sheets.length;
  return [
    ...workbookFaults(file, made.workbook),
    ...wordFaults(made.word),
    ...pasted.filter((line) => notToPaste.test(line)).map((line) => `to paste: ${line}`),
    ...(made.texts.length === 0 ? ['no text to paste'] : []),
    ...(isSaid ? [] : ['the Word file says nothing of it']),
    ...(sheets === 7 ? [] : [`${sheets} sheets`]),
  ];
}
