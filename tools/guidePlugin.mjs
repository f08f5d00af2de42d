import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { documentPage, guideFile, picturesOf, wallSheetFile } from './guidePage.mjs';

const docs = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs');
const pages = [
  { from: join(docs, 'huong-dan.md'), to: guideFile, contents: 'with' },
  { from: join(docs, 'to-dan-tuong.md'), to: wallSheetFile, contents: 'without' },
];

const name = 'GuidePlugin';

/** Puts the guide and the sheet for the wall beside the pane, made of the documents of docs/ with their pictures. */
export class GuidePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const { from, to, contents } of pages) {
          compilation.fileDependencies.add(from);
          const markdown = readFileSync(from, 'utf8');
          const sizes = new Map();
          for (const address of picturesOf(markdown)) {
            const picture = join(docs, address);
            const bytes = readFileSync(picture);
            compilation.fileDependencies.add(picture);
            compilation.emitAsset(address, new webpack.sources.RawSource(bytes), { minimized: true });
            sizes.set(address, sizeOfPng(bytes));
          }
          const page = documentPage(markdown, { contents, sizes });
          compilation.emitAsset(to, new webpack.sources.RawSource(page), { minimized: true });
        }
      });
    });
  }
}

/** Width and height stand in the first block of every PNG file. */
function sizeOfPng(bytes) {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
