import { fileAreaName } from '../sheet/a1';
import type { Area } from '../sheet/a1';
import type { ConditionalRule } from '../sheet/model';
import type { SectionedSheet } from '../sheet/sheetSections';
import type { StyleBook } from '../sheet/styleBook';
import { childrenOf, element, parseXml, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** The conditional formats of a sheet (ECMA-376 part 1, 18.3.1.18). */
export function readConditionals(
  cut: SectionedSheet,
  areasOf: (text: string | undefined) => readonly Area[],
): ConditionalRule[] {
  const found: ConditionalRule[] = [];
  for (const { name, start, end } of cut.sections) {
    if (name !== 'conditionalFormatting') continue;
    const section = parseXml(cut.xml.slice(start, end));
    const { sqref, ...rest } = section?.attributes ?? {};
    for (const tree of childrenOf(section, 'cfRule'))
      found.push({ id: found.length + 1, areas: areasOf(sqref), tree, rest, format: null });
  }
  return found;
}

/** The elements that hold rules, those of the same cells together; formats of their own get their numbers. */
export function conditionalSections(rules: readonly ConditionalRule[], styles: StyleBook): XmlElement[] {
  const made: { name: string; sqref: string; rest: ConditionalRule['rest']; trees: XmlElement[] }[] = [];
  for (const { areas, tree, rest, format } of rules) {
    if (areas.length === 0) continue;
    const sqref = areas.map(fileAreaName).join(' ');
    const numbered = format === null ? tree : withAttributes(tree, { dxfId: styles.addConditional(format) });
    const last = made.at(-1);
    if (last !== undefined && last.sqref === sqref) last.trees.push(numbered);
    else made.push({ name: 'conditionalFormatting', sqref, rest, trees: [numbered] });
  }
  return made.map(({ name, sqref, rest, trees }) => element(name, { ...rest, sqref }, trees));
}
