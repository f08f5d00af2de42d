/** Where Office.js comes from, as the Marketplace demands. */
export const officeHost = 'https://appsforoffice.microsoft.com';

/**
 * The hash of nothing. Griffel and Fluent put empty style elements into the page and fill them through the CSS object
 * model, which no policy governs: an element with a text of its own stays refused.
 */
const emptyStyleElement = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the page may load and ask, for the page's own meta element: itself and Office.js. Office.js loads its parts and
 * words as scripts; in Excel on the web it asks a hidden frame of its host whether an unknown Excel is to be trusted.
 * Its telemetry is refused. `frame-ancestors` means nothing in a meta element (docs/deployment.md).
 */
export const contentSecurityPolicy = Object.entries({
  'default-src': ["'none'"],
  'script-src': ["'self'", officeHost],
  'style-src': ["'self'", emptyStyleElement],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", officeHost],
  'frame-src': ["'self'", officeHost],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
})
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');
