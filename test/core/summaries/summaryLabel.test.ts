import { readLabel } from './labels';

test.each(['Nông dân', 'Công nhân', 'Thanh niên', 'Cựu chiến binh', 'Trong đó: Nông dân'])(
  '"%s" may be people or their organization: not understood',
  (text) => {
    expect(readLabel(text).kind).toBe('unknown');
  },
);

test.each(['Hội Nông dân', 'Hội Cựu chiến binh', 'Công an xã'])('"%s" is a body', (text) => {
  expect(readLabel(text)).toMatchObject({ kind: 'condition', condition: { dimension: 'body' } });
});
