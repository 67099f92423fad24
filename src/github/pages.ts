import type { GitHubClient } from './client.ts';
import { MalformedAnswer } from './failure.ts';

/** More pages than any list that is read here has; an answer that always names a next one would never end. */
const MOST_PAGES = 1000;
const PER_PAGE = 100;

type Endpoint = (...parameters: never[]) => Promise<{ readonly data: unknown }>;

/** What a list holds, whether it stands alone or in an object beside its total. */
type ItemOf<Data> = Data extends readonly (infer Item)[]
  ? Item
  : { [Key in keyof Data]: Data[Key] extends readonly (infer Item)[] ? Item : never }[keyof Data];

export type Item<Listing extends Endpoint> = ItemOf<Awaited<ReturnType<Listing>>['data']>;
type ParametersOf<Listing extends Endpoint> = NonNullable<Parameters<Listing>[0]>;

/**
 * The pages of a list, one request each, along the `Link` header
 * (https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api). Octokit's own paging takes an
 * empty body and the status 409 for the end of a list; here whatever is not a list is a failure, because what a page
 * would have held (a veto, a dismissal) must not be lost in silence. `within` names the list where the answer is an object.
 */
export async function* pagesOf<Listing extends Endpoint>(
  client: GitHubClient,
  listing: Listing,
  parameters: ParametersOf<Listing>,
  within?: string,
): AsyncGenerator<readonly Item<Listing>[]> {
  const { endpoint } = listing as unknown as {
    endpoint: (parameters: object) => { method: string; url: string };
  };
  const { method, url } = endpoint({ ...(parameters as object), per_page: PER_PAGE });
  let next: string | undefined = url;
  for (let page = 1; next !== undefined; page += 1) {
    if (page > MOST_PAGES) throw new MalformedAnswer(`the list has more than ${MOST_PAGES} pages`);
    const { data, headers }: { data: unknown; headers: { link?: string } } = await client.request({
      method,
      url: next,
    });
    yield listOf(data, within) as readonly Item<Listing>[];
    next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
  }
}

/** Every item of a list, read to its last page; a page that fails fails the whole. */
export async function everyItem<Listing extends Endpoint>(
  client: GitHubClient,
  listing: Listing,
  parameters: ParametersOf<Listing>,
  within?: string,
): Promise<Item<Listing>[]> {
  const items: Item<Listing>[] = [];
  for await (const page of pagesOf(client, listing, parameters, within)) items.push(...page);
  return items;
}

function listOf(data: unknown, within: string | undefined): readonly unknown[] {
  const list = within === undefined ? data : (data as Readonly<Record<string, unknown>> | null)?.[within];
  if (!Array.isArray(list)) throw new MalformedAnswer('a list was expected');
  return list;
}
