import fc from 'fast-check';
import { defaultSettings, parseSettings, writeSettings } from '../../../src/workbook/ownSheets/settings';

describe('stored settings', () => {
  test('come back as they were written', () => {
    const settings = {
      ...defaultSettings,
      taskSheet: 'Theo dõi',
      bodies: ['Phòng Một', { alias: 'P1', body: 'Phòng Một' }],
      links: [{ taskKey: 'NV1', itemId: 'II.1' }],
      mappings: [
        {
          kind: 'tasks' as const,
          sheet: 'Theo dõi',
          headerKey: 'k',
          fields: [
            { column: 0, field: null },
            { column: 1, field: 'content' },
          ],
        },
      ],
      appendix: {
        form: 'electronic' as const,
        groupName: 'title' as const,
        columns: ['content' as const, 'time' as const, 'leader' as const, 'budget' as const],
        bodyNames: 'asTyped' as const,
        days: 'dayMonthYear' as const,
        notes: 'carried' as const,
      },
      struckRows: [{ sheet: 'Theo dõi', answer: 'leftOut' as const }],
      ignored: [{ key: 'a', reason: 'b', on: '2026-01-01' }],
      summaryFigures: 'formulas' as const,
    };
    expect(parseSettings(writeSettings(settings))).toEqual({ settings, dropped: [] });
  });

  test.each([
    ['nothing stored', null, []],
    ['not JSON', '{', ['all']],
    ['of a later version', '{"version":2}', ['all']],
    [
      'a broken link beside a good one',
      '{"version":1,"links":[{"taskKey":"a","itemId":"b"},{"taskKey":1}]}',
      ['links'],
    ],
    [
      'columns without the content',
      '{"version":1,"appendix":{"form":"paper","groupName":"title","columns":["time"]}}',
      ['appendix'],
    ],
    [
      'a column twice',
      '{"version":1,"appendix":{"form":"paper","groupName":"title","columns":["content","content"]}}',
      ['appendix'],
    ],
    [
      'columns of a version without further ones',
      '{"version":1,"appendix":{"form":"paper","groupName":"title","columns":["content","note"]}}',
      [],
    ],
    [
      'a column that no appendix has',
      '{"version":1,"appendix":{"form":"paper","groupName":"title","columns":["content","result"]}}',
      ['appendix'],
    ],
    [
      'a way of writing names that there is not',
      '{"version":1,"appendix":{"form":"paper","groupName":"title","columns":["content"],"bodyNames":"short"}}',
      ['appendix'],
    ],
    ['struck rows of no sheet', '{"version":1,"struckRows":[{"answer":"kept"}]}', ['struckRows']],
    [
      'an answer that there is not',
      '{"version":1,"struckRows":[{"sheet":"A","answer":"perhaps"},{"sheet":"B","answer":"kept"}]}',
      ['struckRows'],
    ],
    ['figures that are none', '{"version":1,"summaryFigures":"words"}', ['summaryFigures']],
    ['names of a version without other names', '{"version":1,"bodies":["Phòng Một"]}', []],
    ['another name of nothing', '{"version":1,"bodies":[{"alias":"P1"}]}', ['bodies']],
    ['a list that is none', '{"version":1,"bodies":"x"}', ['bodies']],
  ])('%s', (_name, text, dropped) => {
    expect(parseSettings(text).dropped).toEqual(dropped);
  });

  test('are never thrown at', () => {
    fc.assert(
      fc.property(
        fc.record({ version: fc.constant(1) }, { requiredKeys: ['version'] }),
        fc.dictionary(
          fc.constantFrom('mappings', 'links', 'bodies', 'appendix', 'ignored', 'taskSheet'),
          fc.jsonValue(),
        ),
        (base, rest) => {
          expect(parseSettings(JSON.stringify({ ...rest, ...base })).settings.version).toBe(1);
        },
      ),
    );
  });
});
