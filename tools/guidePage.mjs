import { Marked } from 'marked';
import { gfmHeadingId, getHeadingList } from 'marked-gfm-heading-id';

/** The guide beside the pane, for the pane's own links and the manifest's. */
export const guideFile = 'guide.html';
export const guideStyle = 'guide.css';
/** The sheet for the wall: one page of A4. */
export const wallSheetFile = 'wall-sheet.html';

/** No script, nothing from elsewhere: the page is words and pictures. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * A Vietnamese document of docs/ as a page of the build, its headings with the ids that links in Markdown name. A link that
 * leads nowhere in the build is refused: where a clerk reads a name, the thing must be there.
 * @param markdown the document
 * @param contents with: a list of its sections stands above the first of them
 * @param sizes width and height in pixels of each picture, by the address that the document gives it
 */
export function documentPage(markdown, { contents, sizes }) {
  const marked = new Marked(gfmHeadingId());
  marked.use({
    renderer: { link: linkOf, table: scrollingTable, image: (picture) => imageOf(picture, sizes) },
  });
  const body = marked.parse(markdown);
  const headings = getHeadingList();
  const title = headings.find(({ level }) => level === 1)?.text ?? '';
  const sections = headings.filter(({ level }) => level === 2);
  const lost = lostLinks(body, new Set(headings.map(({ id }) => id)));
  if (lost.length > 0) throw new Error(`links that lead nowhere in the build: ${lost.join(', ')}`);
  const list = sections.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('\n');
  const nav = contents === 'with' ? `<nav><ol>\n${list}\n</ol></nav>\n` : '';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="stylesheet" href="${guideStyle}">
</head>
<body${contents === 'with' ? '' : ' class="sheet"'}>
<main>
${body.replace('<h2', `${nav}<h2`)}</main>
</body>
</html>
`;
}

/** The ids of a document's headings, as its page has them. */
export function headingIds(markdown) {
  new Marked(gfmHeadingId()).parse(markdown);
  return getHeadingList().map(({ id }) => id);
}

/** Addresses of the pictures that a document shows, as it gives them. */
export function picturesOf(markdown) {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, address]) => address);
}

/** A picture keeps its place before it comes, so that a link to a section below it still leads there. */
function imageOf({ href, text }, sizes) {
  const { width, height } = sizes.get(href);
  const said = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<img src="${href}" alt="${said}" width="${width}" height="${height}" loading="lazy">`;
}

function linkOf({ href, tokens }) {
  const address = href === 'to-dan-tuong.md' ? wallSheetFile : href;
  return `<a href="${address}">${this.parser.parseInline(tokens)}</a>`;
}

/** Addresses that are neither a section of the page, nor a page of the build, nor on the web. */
function lostLinks(body, ids) {
  return [...body.matchAll(/<a href="([^"]*)"/g)]
    .map(([, href]) => href)
    .filter((href) =>
      href.startsWith('#')
        ? !ids.has(decodeURIComponent(href.slice(1)))
        : href !== wallSheetFile && !href.startsWith('https://'),
    );
}

/** A wide table moves in a frame of its own, so that the page does not. */
function scrollingTable(token) {
  const cells = (row, tag) =>
    row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
  const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<div class="table" tabindex="0"><table>\n<thead><tr>${cells(token.header, 'th')}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table></div>\n`;
}
