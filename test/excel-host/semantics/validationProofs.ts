import { startExcel } from '../withExcel';
import { codeOfChange, sheet1 } from './tools';

/** What a batch on Sheet1 reads after a sync. */
async function read<Read>(batch: (sheet: Excel.Worksheet) => () => Read): Promise<Read> {
  return Excel.run(async (context) => {
    const answer = batch(sheet1(context));
    await context.sync();
    return answer();
  });
}

async function change(batch: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await read((sheet) => {
    batch(sheet);
    return () => null;
  });
}

/** Proofs of the rules of cellWorkSemantics.ts about data validation, by id. */
export const validationProofs = {
  'validation-mixed': async () => {
    await startExcel();
    await change((sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'c' } };
    });
    const told = await read((sheet) => {
      const all = ['A1:A3', 'A1:B1', 'A2:A4', 'B1:B9', 'A1:A5'].map((area) =>
        sheet.getRange(area).dataValidation.load('rule, type, errorAlert'),
      );
      return () => all.map((one) => [one.type, one.rule === null, one.errorAlert === null]);
    });
    expect(told).toEqual([
      ['List', false, false],
      ['MixedCriteria', true, true],
      ['Inconsistent', true, true],
      ['None', false, false],
      ['Inconsistent', true, true],
    ]);
  },
  'validation-alert': async () => {
    const host = await startExcel();
    await change((sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const { dataValidation } = sheet.getRange('A3:A4');
      dataValidation.errorAlert = { showAlert: false, message: 'm', title: 't', style: 'Warning' };
      dataValidation.prompt = { showPrompt: true, message: 'p', title: 'q' };
      dataValidation.ignoreBlanks = false;
    });
    await startExcel({ file: host.save() });
    const told = await read((sheet) => {
      const all = ['A3:A4', 'A5:A9'].map((area) =>
        sheet.getRange(area).dataValidation.load('errorAlert, prompt, ignoreBlanks'),
      );
      return () => all.map((one) => [one.errorAlert, one.prompt, one.ignoreBlanks]);
    });
    expect(told).toEqual([
      [
        { showAlert: false, message: 'm', title: 't', style: 'Warning' },
        { showPrompt: true, message: 'p', title: 'q' },
        false,
      ],
      [
        { showAlert: true, message: '', title: '', style: 'Stop' },
        { showPrompt: true, message: '', title: '' },
        true,
      ],
    ]);
  },
  'validation-over-prompt': async () => {
    await startExcel();
    const list = { list: { inCellDropDown: true, source: 'a,b' } };
    await change((sheet) => {
      sheet.getRange('A2:A3').dataValidation.prompt = { showPrompt: true, message: 'p', title: '' };
    });
    const set = (address: string) =>
      codeOfChange((sheet) => (sheet.getRange(address).dataValidation.rule = list));
    const cleared = () => codeOfChange((sheet) => sheet.getRange('A1:A9').dataValidation.clear());
    expect([await set('A1:A9'), await cleared(), await set('A1:A9')]).toEqual([
      'InvalidArgument',
      'done',
      'done',
    ]);
  },
};
