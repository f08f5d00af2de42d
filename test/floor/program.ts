import { join, sep } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');
const ours = join(root, 'src') + sep;

/** The pane and all that it loads, as the type checker sees it. */
function paneProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...(config as object), include: [] }, ts.sys, root);
  return ts.createProgram([join(root, 'src', 'taskpane', 'index.tsx')], { ...options, incremental: false });
}

/** A member that some file of the pane names, and how its library declares it. */
export interface UsedMember {
  /** "Range.values", "Array.findLast"; of a name that belongs to no type ".run". */
  readonly name: string;
  readonly declared: ts.Declaration;
  /** A file that names it. */
  readonly file: string;
}

/**
 * Every member of a library that the pane's own files name, each once. `isOf` says of all places that declare a member
 * together whether it is meant.
 */
export function usedMembers(isOf: (declared: readonly ts.Declaration[]) => boolean): readonly UsedMember[] {
  const program = paneProgram();
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(ours)) continue;
    const visit = (node: ts.Node): void => {
      const all = ts.isIdentifier(node) ? declarationsOf(node, checker) : [];
      const [declared] = all;
      if (declared !== undefined && isOf(all)) {
        const name = nameOf(declared);
        if (!found.has(name)) found.set(name, { name, declared, file: file.fileName.slice(ours.length) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a name may mean; of what an object literal sets, the property of the type that is asked for. */
function declarationsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const { parent } = node;
  const isSet = ts.isPropertyAssignment(parent) && parent.name === node;
  const asked = isSet ? checker.getContextualType(parent.parent) : undefined;
  const symbol = asked?.getProperty(node.text) ?? checker.getSymbolAtLocation(node);
  return symbol?.declarations ?? [];
}

function nameOf(declared: ts.Declaration): string {
  const owner = (declared.parent as { readonly name?: ts.Node }).name;
  const own = (declared as ts.NamedDeclaration).name;
  return [owner, own].map((name) => name?.getText() ?? '').join('.');
}
