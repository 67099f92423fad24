import { type Answer, actorOf, type Call, type Handlers, listed, ok, repositoryOf } from '../call.ts';
import { unprocessable } from '../error.ts';

/** An attestation as it was stored; nothing of it is verified, as on GitHub. */
export interface Attestation {
  readonly id: number;
  readonly bundle: unknown;
  /** `sha256:HEX` of every subject that its statement names. */
  readonly subjects: readonly string[];
  readonly predicateType: string;
}

interface Statement {
  readonly subject?: readonly { readonly digest?: Readonly<Record<string, string>> }[];
  readonly predicateType?: string;
}

/** The short names that the filter takes. https://docs.github.com/en/rest/repos/attestations#list-attestations */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  provenance: 'https://slsa.dev/provenance/v1',
  sbom: 'https://cyclonedx.org/bom',
  release: 'https://in-toto.io/attestation/release/v0.2',
};

/** "Store an artifact attestation": the subjects it is found by are those of the statement in its envelope. */
function create(call: Call): Answer {
  const repository = repositoryOf(call);
  actorOf(call);
  const bundle = call.body.bundle as { dsseEnvelope?: { payload?: string } } | undefined;
  const statement = statementOf(bundle?.dsseEnvelope?.payload);
  const subjects = (statement?.subject ?? []).flatMap(({ digest }) =>
    digest?.sha256 === undefined ? [] : [`sha256:${digest.sha256}`],
  );
  if (statement === undefined || subjects.length === 0) {
    throw unprocessable('Invalid bundle: no in-toto statement with a sha256 subject');
  }
  const id = call.world.ids.next();
  call.world.clock.tick();
  repository.attestations.unshift({ id, bundle, subjects, predicateType: statement.predicateType ?? '' });
  return ok({ id }, 201);
}

function statementOf(payload: string | undefined): Statement | undefined {
  try {
    return JSON.parse(Buffer.from(payload ?? '', 'base64').toString('utf8')) as Statement;
  } catch {
    return undefined;
  }
}

export const ATTESTATION: Handlers = {
  'repos/create-attestation': create,
  'repos/list-attestations': (call) => {
    const repository = repositoryOf(call);
    const asked = call.query.get('predicate_type');
    const found = repository.attestations.filter(
      ({ subjects, predicateType }) =>
        subjects.includes(call.params.subject_digest ?? '') &&
        (asked === null || predicateType === (SHORT_NAMES[asked] ?? asked)),
    );
    const page = listed(call, found, ({ bundle }) => ({ bundle, repository_id: repository.id }));
    return { ...page, body: { attestations: page.body } };
  },
};
