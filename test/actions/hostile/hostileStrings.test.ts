/** @one-excel how a text is entered is the same in each (src/excel-host/platforms.ts) */
import fc from 'fast-check';
import { harmOf } from './everythingMade';
import { hostileOffice, mark } from './hostileOffice';

const usual = { tasks: 'Nhiệm vụ', list: 'Danh sách' };

const starts = [
  ...['=', '+', '-', '@', "'", '"', '\t=', '\r\n=', '\n@', '＝', '{=', '=-', '+=', ' ='],
  ...['=HYPERLINK("http://x.invalid","', "=cmd|'/C calc'!", '@SUM(', '=WEBSERVICE("', 'http://', 'mailto:'],
  ...[
    '#REF!',
    '#N/A',
    '#NAME?',
    '1/2',
    '1e400',
    '0x1F',
    'TRUE',
    '-0',
    '00012',
    '_x000D_',
    '_x0041_',
    '__proto__',
  ],
  ...[
    '<w:instrText>',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&#x110000;',
    '&e;',
    '<!--',
    '<?xml',
    '{{',
    '${',
    '%s',
    '\\',
  ],
  ...['\u0000', '\u0001', '\u001b', '\u2028', '\u202e', '\ufeff', '\ufffe', '\ud800', 'e\u0323\u0302', '👩‍👩‍👧'],
];
const hostile = fc
  .tuple(fc.constantFrom(...starts), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...starts))
  .map(([begin, middle, end]) => `${begin}${mark}${middle}${end}`);

test('texts of any letters stay texts, in each column of tasks and nominees', async () => {
  const texts = fc.array(hostile, { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(texts, async (found) => {
      expect(await harmOf(hostileOffice(found, usual))).toEqual([]);
    }),
    { numRuns: 3 },
  );
}, 180_000);

test('each beginning stays one', async () => {
  const texts = starts.map((begin) => `${begin}${mark}`);
  expect(await harmOf(hostileOffice(texts, usual))).toEqual([]);
}, 180_000);
