import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './install.mjs';

const officeTag =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;
const localOfficeTag = '<script src="/office-js/office.js"></script>';
const attachTag = '<script src="/attachHost.js"></script>';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** Which folder answers for which beginning of a path; the first that fits counts. The pane may be built elsewhere. */
const foldersOf = (paneFolder) => [
  { path: '/pane/', folder: paneFolder },
  { path: '/office-js/', folder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist') },
  { path: '/samples/', folder: join(root, 'test', 'fixtures', 'samples') },
  { path: '/office-schema.json', folder: join(root, '.cache'), file: 'office-schema.json' },
  { path: '/', folder: join(root, 'dist-preview') },
];

/** The file that a path of the address means, or null where there is none. */
function fileOf(path, folders) {
  for (const entry of folders) {
    if (!path.startsWith(entry.path)) continue;
    const rest = entry.file ?? (path.slice(entry.path.length) || 'index.html');
    const file = normalize(join(entry.folder, rest));
    return file.startsWith(entry.folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
  }
  return null;
}

/** The production page, joined to the embedded Excel before its first script; Office.js is answered from here. */
function panePage(file, { keepOfficeTag }) {
  const page = readFileSync(file, 'utf8');
  const joined = page.replace(/<script/, `${attachTag}<script`);
  return keepOfficeTag ? joined : joined.replace(officeTag, localOfficeTag);
}

/**
 * Serves the preview on the first free port from `port` on (0: any); answers its address and a way to close it.
 * `keepOfficeTag` leaves the CDN tag of the production page as it is: browser tests answer it themselves.
 * `paneFolder` is read at each request, so that a test may put another version there.
 */
export async function startPreviewServer({ port, keepOfficeTag = false, paneFolder = join(root, 'dist') }) {
  const folders = foldersOf(paneFolder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileOf(path, folders);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.setHeader('content-type', contentTypes[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-store');
    if (path === '/pane/taskpane.html') response.end(panePage(file, { keepOfficeTag }));
    else createReadStream(file).pipe(response);
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Listens on `port` or the next free one; answers the port. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}
