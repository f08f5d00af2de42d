import { element } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { officeColours } from './colours';

const drawingSpace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const tag = (name: string, attributes = {}, children: readonly XmlElement[] = []): XmlElement =>
  element(`a:${name}`, attributes, children);

/** The fonts of Office 2013 to 2022; a Vietnamese Office takes those of its script. */
const fonts = { major: ['Calibri Light', 'Times New Roman'], minor: ['Calibri', 'Arial'] } as const;

/** The theme of a new workbook: Office's colours and fonts, plain fills, lines and effects (ECMA-376 part 1, 20.1.6). */
export function officeTheme(): XmlElement {
  const ink = tag('solidFill', {}, [tag('schemeClr', { val: 'phClr' })]);
  const line = (w: number) => tag('ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [ink]);
  const effect = tag('effectStyle', {}, [tag('effectLst')]);
  const formats = tag('fmtScheme', { name: 'Office' }, [
    tag('fillStyleLst', {}, [ink, ink, ink]),
    tag('lnStyleLst', {}, [line(6350), line(12700), line(19050)]),
    tag('effectStyleLst', {}, [effect, effect, effect]),
    tag('bgFillStyleLst', {}, [ink, ink, ink]),
  ]);
  return tag('theme', { 'xmlns:a': drawingSpace, name: 'Office Theme' }, [
    tag('themeElements', {}, [colourScheme(), fontScheme(), formats]),
    tag('objectDefaults'),
    tag('extraClrSchemeLst'),
  ]);
}

function colourScheme(): XmlElement {
  const [light1, dark1, light2, dark2, ...others] = officeColours;
  const names = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  const system = (name: string, val: string, lastClr = '') =>
    tag(name, {}, [tag('sysClr', { val, lastClr: lastClr.slice(1) })]);
  const plain = (name: string, colour = '') => tag(name, {}, [tag('srgbClr', { val: colour.slice(1) })]);
  return tag('clrScheme', { name: 'Office' }, [
    system('dk1', 'windowText', dark1),
    system('lt1', 'window', light1),
    plain('dk2', dark2),
    plain('lt2', light2),
    ...names.map((name, index) => plain(name, others[index])),
  ]);
}

function fontScheme(): XmlElement {
  const made = (name: string, [latin, vietnamese]: readonly [string, string]) =>
    tag(name, {}, [
      tag('latin', { typeface: latin }),
      tag('ea', { typeface: '' }),
      tag('cs', { typeface: '' }),
      tag('font', { script: 'Viet', typeface: vietnamese }),
    ]);
  return tag('fontScheme', { name: 'Office' }, [
    made('majorFont', fonts.major),
    made('minorFont', fonts.minor),
  ]);
}
