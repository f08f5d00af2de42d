import { floor } from '../strings/floor';
import { contentSecurityPolicy, officeHost } from './contentSecurityPolicy';

/** What html-webpack-plugin hands to a page written as a function. */
interface PageParameters {
  readonly htmlWebpackPlugin: { readonly files: { readonly js: readonly string[] } };
}

const officeJs = `${officeHost}/lib/1/hosted/office.js`;
const reasons = ['excel', 'webview', 'host', 'offline', 'files'] as const;

/**
 * The pane's page as HTML text. The policy stands before everything that it governs, the floor check before every other
 * script; our own scripts wait for the floor (see index.tsx).
 */
export default function page({ htmlWebpackPlugin }: PageParameters): string {
  const scripts = htmlWebpackPlugin.files.js.map((file) => `<script defer src="${file}"></script>`);
  const sentences = reasons.map((reason) => `<p id="floor-${reason}" hidden>${floor[reason]}</p>`);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<title>${floor.title}</title>
<link rel="stylesheet" href="page.css">
<script src="floorCheck.js"></script>
<script src="${officeJs}"></script>
${scripts.join('\n')}
</head>
<body>
<main id="floor" role="alert" hidden><h1>${floor.cannotRun}</h1>${sentences.join('')}</main>
<div id="pane"><p id="opening">${floor.loading}</p></div>
<noscript>${floor.noScript}</noscript>
</body>
</html>
`;
}
