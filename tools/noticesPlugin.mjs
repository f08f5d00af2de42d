import webpack from 'webpack';
import { noticesOf, packagesOf, problemsOf } from './shippedPackages.mjs';

/** The file of notices beside the bundle. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

const name = 'NoticesPlugin';

/** Puts the notices of all packages in the bundle beside it; a package that may not be shipped is an error of the build. */
export class NoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const packages = packagesOf(modulesOf(compilation));
        for (const problem of problemsOf(packages))
          compilation.errors.push(new webpack.WebpackError(problem));
        compilation.emitAsset(noticesFile, new webpack.sources.RawSource(noticesOf(packages)), {
          minimized: true,
        });
      });
    });
  }
}

/** The modules that are in a chunk, those of joined modules each for itself. */
function modulesOf(compilation) {
  const shipped = [...compilation.modules].filter(
    (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
  );
  return shipped
    .flatMap((module) => module.modules ?? [module])
    .filter((module) => typeof module.resource === 'string')
    .map((module) => ({
      resource: module.resource.replace(/[?#].*$/, ''),
      source: module.originalSource()?.source().toString() ?? '',
    }));
}
