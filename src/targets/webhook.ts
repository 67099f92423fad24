import { createHmac } from 'node:crypto';
import { canonicalJson } from '../model/canonical.ts';
import { type Applied, readApplied } from '../release/serving.ts';
import { addressProblem, answerOf, type HttpAnswer, type HttpLimits, objectOf } from './http-request.ts';
import {
  type Activation,
  type DeploymentTarget,
  type Health,
  isDigest,
  type Running,
  runningBundle,
  TargetFailure,
} from './target.ts';

export interface WebhookOptions extends HttpLimits {
  readonly url: string;
  readonly secret: string;
  /** The service brings a bundle up beside what runs before it is ordered to switch. */
  readonly isPrepared?: boolean;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
  /** A new id for each delivery; one that is tried again keeps its own. */
  readonly newId: () => string;
}

type WebhookEvent = 'prepare' | 'prepared' | 'activate' | 'deactivate' | 'status';

interface Status {
  readonly sha256: string | null;
  readonly healthy: boolean;
}

interface Status {
  readonly sha256: string | null;
  readonly healthy: boolean;
  readonly applied: Applied;
}

const SHORTEST_SECRET = 16;

/**
 * A service that takes orders over HTTP. Every order is JSON, signed as GitHub signs its webhooks
 * (https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries): HMAC-SHA256 of the body in
 * `X-Hub-Signature-256`. Its time and id are in the body, so the signature covers them and a receiver can refuse what is old
 * or comes twice.
 */
export class WebhookTarget implements DeploymentTarget {
  readonly name: string;
  readonly #options: WebhookOptions;

  constructor(options: WebhookOptions) {
    const problem = addressProblem(options.url);
    if (problem !== undefined) throw new TargetFailure(`The webhook cannot be used: ${problem}.`);
    if (options.secret.length < SHORTEST_SECRET)
      throw new TargetFailure(
        `The secret of the webhook has fewer than ${SHORTEST_SECRET} characters: make one with \`openssl rand -hex 32\`.`,
      );
    this.#options = options;
    this.name = `webhook ${new URL(options.url).host}`;
  }

  async prepare(activation: Activation): Promise<void> {
    if (this.#options.isPrepared === true) await this.#order('prepare', bundleOf(activation));
  }

  async prepared(activation: Activation): Promise<Health> {
    if (this.#options.isPrepared !== true)
      return { isHealthy: true, detail: `${this.name} prepares nothing` };
    const { environment, model, sha256 } = activation;
    const status = await this.#status('prepared', { environment, model, sha256 });
    return this.#healthOf(status, activation, 'is prepared');
  }

  async activate(activation: Activation): Promise<void> {
    await this.#order('activate', bundleOf(activation));
  }

  async health(activation: Activation): Promise<Health> {
    const { environment, model } = activation;
    return this.#healthOf(await this.#status('status', { environment, model }), activation, 'runs');
  }

  #healthOf(status: Status, { sha256 }: Activation, state: string): Health {
    const isHealthy = status.healthy && status.sha256 === sha256;
    const word = status.healthy ? 'healthy' : 'not healthy';
    return { isHealthy, detail: `${this.name}: ${status.sha256 ?? 'nothing'} ${state} and is ${word}` };
  }

  async restore(previous: Activation | null, failed: Activation): Promise<void> {
    if (previous === null) await this.#order('deactivate', bundleOf(failed));
    else await this.#order('activate', bundleOf(previous));
  }

  async running(environment: string, model: string): Promise<Running> {
    try {
      const { sha256, applied } = await this.#status('status', { environment, model });
      return sha256 === null ? { state: 'nothing' } : runningBundle(sha256, applied);
    } catch (error) {
      if (error instanceof TargetFailure) return { state: 'unreadable', reason: error.message };
      throw error;
    }
  }

  async #status(event: 'prepared' | 'status', about: object): Promise<Status> {
    const { text } = await this.#order(event, about);
    const { sha256, healthy, endpoint, scaling } = objectOf(text, this.name);
    if (typeof healthy !== 'boolean' || !(sha256 === null || isDigest(sha256)))
      throw new TargetFailure(
        `${this.name}: expected {"sha256": 64 hex digits or null, "healthy": true or false} in answer to \`${event}\`.`,
      );
    const applied = readApplied({ endpoint, scaling });
    if (applied === undefined)
      throw new TargetFailure(
        `${this.name}: expected \`endpoint\` as a text and \`scaling\` as an object of whole numbers in answer to \`status\`, or neither.`,
      );
    return { sha256, healthy, applied };
  }

  async #order(event: WebhookEvent, about: object): Promise<HttpAnswer> {
    const { url, secret, now, newId } = this.#options;
    const [id, timestamp] = [newId(), now()];
    const body = canonicalJson({ schema: 'arbiter/deployment-order/v1', event, id, timestamp, ...about });
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'arbiter',
      'x-arbiter-event': event,
      'x-arbiter-delivery': id,
      'x-hub-signature-256': signatureOf(secret, body),
    };
    const answer = await answerOf({ method: 'POST', url, headers, body }, this.#options);
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw new TargetFailure(
      `${this.name} refused \`${event}\` with the status ${answer.status}. Its log has the delivery ${id}.`,
    );
  }
}

export function signatureOf(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** The declared endpoint and limits are members of their own, and not there where nothing is declared. */
function bundleOf({
  file: _,
  largeFiles: __,
  modelFiles: ___,
  deploymentId,
  serving,
  ...activation
}: Activation): object {
  return { ...activation, ...serving, deployment: deploymentId };
}
