/**
 * The curtain: from a projected page, links lead to projected pages only. A lesson or a case as a page may hold what
 * the owner of the device wrote.
 *
 * @param href address of a link, absolute or on this site
 * @param base path of the course, with a slash at both ends, e.g. `/` or `/samen-sterk/`
 * @returns the address to follow; undefined when the link stays closed
 */
export function curtain(href: string, base: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) return undefined;
  if (!href.startsWith(base)) return undefined;
  const [, path, hash = ''] = /^([^#?]*)(?:\?[^#]*)?(#.*)?$/.exec(href.slice(base.length)) ?? [];
  if (path === undefined) return undefined;
  if (/^(welkom|hoofdstuk-\d+\/[a-z0-9-]+|casussen\/[a-z0-9-]+)\/$/.test(path)) return `${base}projectie/${path}${hash}`;
  return path.startsWith('projectie/') ? href : undefined;
}
