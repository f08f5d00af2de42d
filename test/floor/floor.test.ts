import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { neededApi } from '../../src/workbook/capabilities';
import { usedMembers, type UsedMember } from './program';

/*
 * What the pane asks of a machine, found by the type checker and not by hand: members of Excel by the requirement sets
 * of the typings, members of the language by the edition that brought them.
 */
const isOfExcel = (declared: ts.Declaration): boolean =>
  declared.getSourceFile().fileName.includes('/@types/office-js/') && isInside(declared, 'Excel');

function isInside(node: ts.Node, namespace: string): boolean {
  for (let outer: ts.Node | undefined = node.parent; outer !== undefined; outer = outer.parent) {
    if (ts.isModuleDeclaration(outer) && outer.name.text === namespace) return true;
  }
  return false;
}

/** The edition that brought a member of the language, where it is newer than what the build writes (ES2020). */
function editionOf(declared: ts.Declaration): number | null {
  const edition = Number(/^lib\.es(\d{4})\b/.exec(basename(declared.getSourceFile().fileName))?.[1] ?? 0);
  return edition > 2020 ? edition : null;
}

/** The set that a member asks for by its own words, or else by those of its class: "ExcelApi 1.9". */
function setOf({ declared }: UsedMember): string | null {
  return wordsOf(declared) ?? wordsOf(declared.parent);
}

function wordsOf(node: ts.Node): string | null {
  const text = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  return /\[Api set:\s*(\w+ [\d.]+)/.exec(text)?.[1] ?? null;
}

const isNewer = (declared: ts.Declaration): boolean => editionOf(declared) !== null;
const used = usedMembers((declared) => declared.some(isOfExcel) || declared.every(isNewer));
const ofExcel = used.filter(({ declared }) => isOfExcel(declared));

describe('members of Excel', () => {
  const floor = Number(neededApi.version.split('.')[1]);

  test('are seen by the check', () => {
    const names = ofExcel.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Range.values', 'WorksheetCollection.getItem', 'RunOptions.delayForCellEdit']),
    );
    expect(names.length).toBeGreaterThan(150);
  });

  test(`are all in ExcelApi ${neededApi.version} or an older set`, () => {
    const beyond = ofExcel.filter((member) => {
      const set = setOf(member);
      const minor = /^ExcelApi 1\.(\d+)$/.exec(set ?? '')?.[1];
      return set !== null && !(minor !== undefined && Number(minor) <= floor);
    });
    expect(beyond.map((member) => `${member.name} (${setOf(member)}) in ${member.file}`)).toEqual([]);
  });

  test('that the typings put into no set are known by name', () => {
    expect(ofExcel.filter((member) => setOf(member) === null).map(({ name }) => name)).toEqual([
      '.RequestContext',
      '.run',
      'RequestContext.workbook',
      'RunOptions.delayForCellEdit',
    ]);
  });
});

describe('members of the language that the build does not lower', () => {
  const script = readFileSync(join(__dirname, '..', '..', 'src', 'taskpane', 'floorCheck.js'), 'utf8');
  const listed = /var newerMembers =\s*'([^']+)'/.exec(script)?.[1]?.split(' ') ?? [];

  test('are looked for by the first script of the page, all of them', () => {
    const newer = used.filter(({ declared }) => isNewer(declared)).map(({ name }) => name);
    const named = newer.map((name) => name.replace('ReadonlyArray.', 'Array.'));
    expect(listed).toEqual([...new Set(named)].sort());
  });
});
