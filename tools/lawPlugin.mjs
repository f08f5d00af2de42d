import webpack from 'webpack';

/** The edition of the law book beside the pane, where an office may put one of its own (docs/law-book.md). */
export const lawFile = 'law/edition.json';

const name = 'LawPlugin';

/** Puts the add-in's own edition beside the pane, as the file that an office's own edition begins from. */
export class LawPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        // not before it is there
        const { tsImport } = await import('tsx/esm/api');
        const { builtInLawText } = await tsImport('../src/actions/openLaw.ts', import.meta.url);
        compilation.emitAsset(lawFile, new webpack.sources.RawSource(builtInLawText()), { minimized: true });
      });
    });
  }
}
