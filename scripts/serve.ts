/**
 * Serves the built site (dist/) as a plain static host would. Used by the tests and the bench, so that they do
 * not get in the way of `npm start`.
 *
 *   node scripts/serve.ts --port 4399 --dir dist --base /samen-sterk/
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import compression from '@polka/compression';
import sirv from 'sirv';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4399' },
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
  },
});
const base = values.base.replace(/\/$/, '');
const compress = compression({ brotli: false, threshold: 512 });
const files = sirv(values.dir, {
  etag: true,
  // What Astro names after its content never changes; pages do.
  setHeaders: (response, path) => {
    response.setHeader('cache-control', path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});
const missing = existsSync(`${values.dir}/404.html`) ? readFileSync(`${values.dir}/404.html`) : 'Niet gevonden';

createServer((request, response) => {
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
  };
  if (!request.url?.startsWith(`${base}/`)) {
    notFound();
    return;
  }
  request.url = request.url.slice(base.length);
  compress(request, response, () => files(request, response, notFound));
}).listen(Number(values.port), () => console.log(`http://localhost:${values.port}${base}/`));
