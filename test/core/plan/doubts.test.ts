import { atOnce } from '../../../src/core/work/work';
import { planDoubtIds, type PlanDoubtId } from '../../../src/core/plan/doubts';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { planDoubts } from '../../words';

const head = 'ỦY BAN NHÂN DÂN\nXÃ VÍ DỤ\nSố: 05/KH-UBND\nVí Dụ, ngày 12 tháng 01 năm 2026\n';
const title = 'KẾ HOẠCH\nCông tác thi đua, khen thưởng năm 2026\n';
const body =
  'I. MỤC ĐÍCH\n1. Một mục đích\nII. NỘI DUNG\n1. Một việc\n2. Hai việc\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\nLàm.\n';

/** A paper for each doubt. */
const papers: Readonly<Record<PlanDoubtId, string>> = {
  noKind: `${head}${body}`,
  otherKind: `${head}BÁO CÁO\nKế hoạch thi đua năm 2026\n${body}`,
  noNumber: `${title}${body}`,
  numberBlank: `${head.replace('05', '   ')}${title}${body}`,
  noDate: `${title}${body}`,
  dateBlank: `${head.replace('12 tháng 01', '    tháng   ')}${title}${body}`,
  dateImpossible: `${head.replace('12 tháng 01', '31 tháng 4')}${title}${body}`,
  noTitle: `${head}KẾ HOẠCH\n${body}`,
  noYear: `KẾ HOẠCH\nThi đua\n${body}`,
  noIssuer: `${title}${body}`,
  skippedPart: `${head}${title}${body.replace('II. NỘI', 'III. NỘI').replace('III. TỔ', 'IV. TỔ')}`,
  repeatedPart: `${head}${title}${body.replace('III. TỔ', 'II. TỔ')}`,
  skippedItem: `${head}${title}${body.replace('2. Hai', '4. Hai')}`,
  repeatedItem: `${head}${title}${body.replace('2. Hai việc', '2. Hai việc\n2. Ba việc')}`,
  restartedItem: `${head}${title}${body.replace('2. Hai việc', '2. Hai việc\n1. Ba việc')}`,
  textBeforeFirstItem: `${head}${title}${body.replace('1. Một việc', 'Xã có năm thôn.\n1. Một việc')}`,
  noTaskPart: `${head}${title}${body.replace('NỘI DUNG', 'KINH PHÍ')}`,
  likelyTaskPart: `${head}${title}${body.replace('NỘI DUNG', 'NHỮNG VIỆC LỚN')}`,
  noBodyPart: `${head}${title}${body.replace('TỔ CHỨC THỰC HIỆN', 'KINH PHÍ')}`,
  noBodies: `${head}${title}${body.replace('1. Công an xã\nLàm.', 'Kế hoạch được phổ biến rộng rãi trong toàn xã.')}`,
  uncertainBody: `${head}${title}${body.replace('Công an xã', 'Xã Ví Dụ')}`,
  joinedLines: `${head}${title}${body.replace('Làm.', 'Làm việc được\n\ngiao.')}`,
};

describe('doubts of the plan reader', () => {
  it('has none about a paper in order', () => expect(doubtsOf(head + title + body)).toEqual([]));

  it.each(planDoubtIds)('%s', (id) => {
    expect(doubtsOf(papers[id])).toContain(id);
  });

  it.each(planDoubtIds)('%s is one sentence that names what the data name', (id) => {
    const reading = atOnce(readPlan(paragraphsFromText(papers[id]), { origin: 'text' }));
    const doubt = reading.ok ? reading.plan.doubts.find(({ messageId }) => messageId === id) : undefined;
    const sentence = planDoubts[id](doubt?.data ?? {});
    expect(sentence).not.toMatch(/undefined|null|\n/);
    expect(sentence.trim()).toMatch(/[.]$/);
  });
});

function doubtsOf(text: string): readonly string[] {
  const reading = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  return reading.ok ? reading.plan.doubts.map(({ messageId }) => messageId) : [reading.reason];
}
