import { questionIds, type QuestionId } from '../../../src/workbook/probe/allQuestions';
import { hostNames, type HostName } from '../../../src/workbook/probe/compare';
import { fileOf, type ProbeRecord, type Told } from '../../../src/workbook/probe/record';

type Answers = Readonly<Partial<Record<QuestionId, Told>>>;

/**
 * The text of src/workbook/probe/hostAnswers.json: all answers of the plain host, and of the others those that differ;
 * a line for each question, so that a change can be read.
 */
export function keptAnswers(records: Readonly<Record<HostName, ProbeRecord>>): string {
  const plain = fileOf(records.plain).told;
  const hosts = hostNames.map((name) => {
    const told = name === 'plain' ? plain : differing(fileOf(records[name]).told, plain);
    const lines = questionIds.flatMap((id) => {
      const one = told[id];
      return one === undefined ? [] : [`    ${JSON.stringify(id)}: ${JSON.stringify(one)}`];
    });
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${hosts.join(',\n')}\n}\n`;
}

function differing(told: Answers, plain: Answers): Answers {
  return Object.fromEntries(
    questionIds.flatMap((id) =>
      JSON.stringify(told[id]) === JSON.stringify(plain[id]) ? [] : [[id, told[id]]],
    ),
  );
}
