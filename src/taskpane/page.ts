import { floor } from '../strings/floor';

/** What html-webpack-plugin hands to a page written as a function. */
interface PageParameters {
  readonly htmlWebpackPlugin: { readonly files: { readonly js: readonly string[] } };
}

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const reasons = ['excel', 'webview', 'host', 'offline'] as const;

/**
 * The pane's page as HTML text. The floor check stands before every other script; Office.js comes from
 * Microsoft's CDN, as the Marketplace demands; our own scripts wait for the floor (see index.tsx).
 */
export default function page({ htmlWebpackPlugin }: PageParameters): string {
  const scripts = htmlWebpackPlugin.files.js.map((file) => `<script defer src="${file}"></script>`);
  const sentences = reasons.map(
    (reason) => `<p id="floor-${reason}" style="display:none">${floor[reason]}</p>`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${floor.title}</title>
<script src="floorCheck.js"></script>
<script src="${officeJs}"></script>
<style>
html, body, #pane { height: 100%; margin: 0; }
body { font: 14px/20px 'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Helvetica Neue', sans-serif; overflow: hidden; }
#floor { display: none; padding: 24px 20px; }
#opening { padding: 24px 20px; color: #616161; }
@media (prefers-color-scheme: dark) { body { background: #292929; color: #fff; } #opening { color: #d6d6d6; } }
</style>
${scripts.join('\n')}
</head>
<body>
<main id="floor" role="alert"><h1 style="font-size:20px;line-height:28px">${floor.cannotRun}</h1>${sentences.join('')}</main>
<div id="pane"><p id="opening">${floor.loading}</p></div>
<noscript>${floor.noScript}</noscript>
</body>
</html>
`;
}
