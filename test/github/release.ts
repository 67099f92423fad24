import type { Person } from './person.ts';

export interface Release {
  readonly id: number;
  readonly author: Person;
  readonly createdAt: string;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  publishedAt: string | null;
}

export interface ReleaseRequest {
  readonly tag: string;
  /** A branch or commit; the default branch when left out. The tag is made unless it exists or the release is a draft. */
  readonly target?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly by: string;
}
