/**
 * A webpack loader for the one file that `@microsoft/office-js-helpers` publishes: a bundle of all its classes with their
 * packages. Leaves its storage and what that is made of, and nothing of rxjs: only `notify` needs it, which nobody calls.
 * Throws where the file is not built as version 1.0.2 is.
 */
export default function onlyStorage(source) {
  const [head, ...parts] = source.split(/^(?=\/\*{3}\/ "[^"]+":$)/m);
  const modules = new Map(parts.map((part) => [/^\/\*{3}\/ "([^"]+)":$/m.exec(part)?.[1], part]));
  const storage = modules
    .get(entry)
    ?.match(/d\(__webpack_exports__, "(\w+)", function\(\) \{ return Storage; \}\)/);
  if (!storage || !head.includes('"./src/index.ts"')) throw new Error('office-js-helpers is built otherwise');
  const kept = reachable(modules);
  const index = `"./src/index.ts": function (module, exports, __webpack_require__) {
    exports.Storage = __webpack_require__("${entry}").${storage[1]};
  }`;
  const texts = kept.map((id) => modules.get(id).replace(/\/\*{3}\/ \}\),?[\s\S]*$/, '})'));
  return `${head}${[...texts, observable, index].join(',\n')}\n});\n});`;
}

const entry = './src/helpers/storage.ts';
const observable = '"./left-out/Observable.js": function (module, exports) { exports.Observable = null; }';

/** Ids of the storage and all that it requires, rxjs aside. */
function reachable(modules) {
  const seen = new Set([entry]);
  for (const id of seen) {
    const text = modules.get(id).replaceAll('./node_modules/rxjs/', './left-out/');
    modules.set(id, text);
    for (const [, needed] of text.matchAll(/__webpack_require__\("([^"]+)"\)/g)) {
      if (needed.startsWith('./left-out/')) continue;
      if (!modules.has(needed)) throw new Error(`office-js-helpers has no ${needed}`);
      seen.add(needed);
    }
  }
  return [...seen];
}
