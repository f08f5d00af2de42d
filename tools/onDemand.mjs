import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { root } from './install.mjs';

/**
 * Exports of modules that are loaded on demand (`import('…')`) and that nobody names: knip takes such modules as used
 * whole. A name counts as used where another file of src or test imports it, or a file that loads the module reads it. Prints
 * each unused one and ends with 1.
 */
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const sources = ['src', 'test']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({
    file,
    tree: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  }));
const treeOf = new Map(sources.map(({ file, tree }) => [file, tree]));

const resolved = (from, path) => {
  const base = normalize(join(dirname(from), path));
  return [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((file) => treeOf.has(file)) ?? null;
};

/** Modules loaded on demand, each with the files that load it. */
const loadedBy = new Map();
/** Names that are imported of a module. */
const imported = new Map();
/** Names that a file reads off anything: `(await load()).name`, `{ name } = …`, `from(load, 'name')`. */
const readOff = new Map();

function look(file, node) {
  const read = (name) => readOff.set(file, (readOff.get(file) ?? new Set()).add(name));
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [path] = node.arguments;
    const target = path !== undefined && ts.isStringLiteral(path) ? resolved(file, path.text) : null;
    if (target?.startsWith(join(root, 'src')) === true) {
      loadedBy.set(target, [...(loadedBy.get(target) ?? []), file]);
    }
  }
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    const target = resolved(file, node.moduleSpecifier.text);
    const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    const names = named?.elements?.map(({ propertyName, name }) => (propertyName ?? name).text) ?? ['*'];
    imported.set(target, [...(imported.get(target) ?? []), ...names]);
  }
  if (ts.isPropertyAccessExpression(node)) read(node.name.text);
  if (ts.isCallExpression(node)) {
    for (const one of node.arguments) if (ts.isStringLiteral(one)) read(one.text);
  }
  if (ts.isBindingElement(node)) read((node.propertyName ?? node.name).getText());
  ts.forEachChild(node, (child) => look(file, child));
}
for (const { file, tree } of sources) look(file, tree);

/** Values that a module exports by a declaration of its own. */
function exportsOf(tree) {
  return tree.statements.flatMap((statement) => {
    const has = (wanted) => statement.modifiers?.some(({ kind }) => kind === wanted) === true;
    // a default export is what `React.lazy` takes
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
      ? [statement.name.text]
      : [];
  });
}

const unused = [...loadedBy].flatMap(([file, loaders]) => {
  const names = imported.get(file) ?? [];
  return exportsOf(treeOf.get(file))
    .filter(
      (name) =>
        !names.includes(name) &&
        !names.includes('*') &&
        !loaders.some((loader) => readOff.get(loader)?.has(name) === true),
    )
    .map((name) => `${relative(root, file)}: ${name}`);
});
for (const line of unused) process.stdout.write(`unused export of a module loaded on demand: ${line}\n`);
process.exit(unused.length === 0 ? 0 : 1);
