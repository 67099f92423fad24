import { createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import type { Permission } from './token.ts';

export interface AppRequest {
  /** `arbiter-acme` acts as `arbiter-acme[bot]`. */
  readonly slug: string;
  /** What the installation was given; a token holds no more. */
  readonly permissions: Readonly<Record<string, Permission>>;
  /** Full names it is installed on; every repository of the world when left out. */
  readonly repositories?: readonly string[];
}

/** A GitHub App, installed. https://docs.github.com/en/apps/creating-github-apps */
export interface App extends AppRequest {
  readonly id: number;
  readonly installation: number;
  readonly login: string;
  /** PEM. */
  readonly privateKey: string;
}

/** "The time must be no more than 10 minutes into the future", and 60 seconds for drifting clocks.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
const LONGEST_JWT_SECONDS = 11 * 60;

/** Every App of the world. */
export class Apps {
  readonly #apps: { readonly app: App; readonly key: KeyObject }[] = [];

  register(request: AppRequest, id: number, installation: number): App {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const app = { ...request, id, installation, login: `${request.slug}[bot]`, privateKey: pem };
    this.#apps.push({ app, key: createPublicKey(pem) });
    return app;
  }

  installed(installation: number): App | undefined {
    return this.#apps.find(({ app }) => app.installation === installation)?.app;
  }

  /** The App whose key signed `Bearer JWT`; undefined where none did. */
  of(header: string | undefined): App | undefined {
    const [, head = '', claims = '', signature = ''] =
      /^bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(header ?? '') ?? [];
    if (signature === '') return undefined;
    const { alg } = parsed(head);
    const { iss, iat, exp } = parsed(claims);
    const lasts = Number(exp) - Number(iat);
    if (alg !== 'RS256' || !(lasts > 0 && lasts <= LONGEST_JWT_SECONDS)) return undefined;
    const found = this.#apps.find(({ app }) => String(app.id) === String(iss));
    const bytes = Buffer.from(signature, 'base64url');
    return found !== undefined && verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), found.key, bytes)
      ? found.app
      : undefined;
  }
}

function parsed(part: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
