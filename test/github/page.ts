import type { Call } from './call.ts';

/** "per_page: The number of results per page (max 100)"; more is quietly cut to 100. */
const LARGEST_PAGE = 100;
const USUAL_PAGE = 30;

export function pageNumber(query: URLSearchParams): number {
  return Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1);
}

function pageSize(query: URLSearchParams): number {
  const asked = Math.trunc(Number(query.get('per_page') ?? USUAL_PAGE)) || USUAL_PAGE;
  return Math.min(Math.max(1, asked), LARGEST_PAGE);
}

/**
 * One page of a list, and the `Link` header that leads to the others.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function pageOf<Item>(
  call: Call,
  items: readonly Item[],
): { items: Item[]; headers: Record<string, string> } {
  const [page, size] = [pageNumber(call.query), pageSize(call.query)];
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.world.apiUrl}${call.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

/** A page by cursor: the id after which it starts, or before which it ends, as lists of activity have. */
export function cursorPageOf<Item extends { readonly id: number }>(
  call: Call,
  items: readonly Item[],
): { items: Item[]; headers: Record<string, string> } {
  const size = pageSize(call.query);
  const at = (name: string) => items.findIndex(({ id }) => String(id) === call.query.get(name));
  const before = at('before');
  const start = before >= 0 ? Math.max(0, before - size) : at('after') + 1;
  const shown = items.slice(start, before >= 0 ? before : start + size);
  const [first, last] = [shown[0], shown.at(-1)];
  const link = (name: string, other: string, id: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.delete(other);
    query.set(name, String(id));
    return `<${call.world.apiUrl}${call.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(last !== undefined && last !== items.at(-1) ? [link('after', 'before', last.id, 'next')] : []),
    ...(first !== undefined && start > 0 ? [link('before', 'after', first.id, 'prev')] : []),
  ];
  return { items: shown, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
