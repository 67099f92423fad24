import { createHash } from 'node:crypto';
import type { Catalog } from '../model/catalog.ts';
import { NOTHING_SENSITIVE } from '../model/catalog.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Check } from '../schemas/decision.ts';
import { fairnessAssessments, performanceMetrics } from './bom-results.ts';
import type { PinnedPackage } from './code-environment.ts';
import type { ModelSignature, SignatureField } from './model-signature.ts';
import { shownType } from './signature-type.ts';

/** What a bill of materials of a model is made from. */
export interface BomFacts {
  readonly manifest: Pick<
    Manifest,
    'name' | 'version' | 'purpose' | 'intended_use' | 'out_of_scope' | 'owner' | 'tier' | 'data'
  >;
  /** Lowercase hex. */
  readonly subject: string;
  readonly content: string;
  readonly repository: { readonly id: number; readonly name: string };
  /** Address of the repository, for example https://github.com/acme/models. */
  readonly repositoryUrl: string;
  readonly commit: string;
  /** When the last counted approval was given, RFC 3339 UTC. */
  readonly approvedAt: string;
  readonly checks: readonly Check[];
  /** Catalog entries of the data sets that the manifest names. */
  readonly datasets: readonly Catalog['datasets'][number][];
  /** Files under `model/`, by their path in the repository. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly images: readonly string[];
  readonly packages: readonly PinnedPackage[];
  readonly signature: ModelSignature | null;
  /** Version of Arbiter. */
  readonly arbiter: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * A bill of materials of the model: CycloneDX 1.6 with a model card. The library of CycloneDX knows no model card, so the
 * JSON is written here and held to the official schema by the tests. The same facts give the same JSON, serial number included.
 */
export function mlBom(facts: BomFacts): Json {
  const { manifest, images, packages } = facts;
  const components = [
    ...facts.files.map(fileComponent),
    ...images.map(imageComponent),
    ...packages.map(packageComponent),
  ];
  const model = `model:${manifest.name}@${manifest.version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidV5(`arbiter:subject:sha256:${facts.subject}`)}`,
    version: 1,
    metadata: {
      timestamp: facts.approvedAt,
      tools: { components: [{ type: 'application', name: 'arbiter', version: facts.arbiter }] },
      component: modelComponent(facts, model),
    },
    components: sorted(components),
    dependencies: [{ ref: model, dependsOn: sorted(components).map((component) => component['bom-ref']) }],
  };
}

function modelComponent(facts: BomFacts, ref: string): Json {
  const { manifest } = facts;
  return {
    type: 'machine-learning-model',
    'bom-ref': ref,
    name: manifest.name,
    version: manifest.version,
    description: manifest.purpose,
    // Of the content manifest: path, mode, size and digest of every governed file.
    hashes: [{ alg: 'SHA-256', content: facts.content }],
    externalReferences: [{ type: 'vcs', url: facts.repositoryUrl, comment: `commit ${facts.commit}` }],
    modelCard: {
      modelParameters: {
        datasets: (manifest.data ?? []).map((use) => dataset(use, facts.datasets)),
        ...(facts.signature !== null && {
          inputs: formats(facts.signature.inputs),
          outputs: formats(facts.signature.outputs),
        }),
      },
      quantitativeAnalysis: { performanceMetrics: performanceMetrics(facts.checks) },
      considerations: {
        useCases: [manifest.intended_use],
        technicalLimitations: [`Out of scope: ${manifest.out_of_scope}`],
        fairnessAssessments: fairnessAssessments(facts.checks),
      },
    },
    properties: [
      { name: 'arbiter:subject', value: `sha256:${facts.subject}` },
      { name: 'arbiter:repository_id', value: String(facts.repository.id) },
      { name: 'arbiter:repository', value: facts.repository.name },
      { name: 'arbiter:owner', value: manifest.owner },
      { name: 'arbiter:tier', value: manifest.tier },
    ],
  };
}

function formats(fields: readonly SignatureField[] | null): Json[] {
  return (fields ?? []).map(({ name, type, required }, index) => ({
    format: `${name ?? `#${index + 1}`}: ${shownType(type)}${required ? '' : ' (optional)'}`,
  }));
}

type DataUse = NonNullable<Manifest['data']>[number];

function dataset(use: DataUse, catalog: BomFacts['datasets']): Json {
  const entry = catalog.find(({ name }) => name === use.dataset);
  const sensitive = (entry?.columns ?? []).flatMap(({ name, classification }) => {
    const kinds = (classification ?? []).filter((kind) => kind !== NOTHING_SENSITIVE);
    return kinds.length === 0 ? [] : [`${name}: ${kinds.join(', ')}`];
  });
  return {
    type: 'dataset',
    name: use.dataset,
    description: `${use.role}${use.version === undefined ? '' : `, version ${use.version}`}${entry === undefined ? '; not in the catalog' : ''}`,
    ...(entry !== undefined && {
      classification: entry.sensitivity,
      governance: { owners: [{ organization: { name: entry.owner } }] },
    }),
    ...(sensitive.length > 0 && { sensitiveData: sensitive }),
  };
}

function fileComponent({ path, sha256 }: { readonly path: string; readonly sha256: string }): Json {
  return {
    type: 'file',
    'bom-ref': `file:${path}`,
    name: path,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  };
}

function imageComponent(image: string): Json {
  const [name = image, digest = ''] = image.split('@sha256:');
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/:.*$/, '');
  return {
    type: 'container',
    'bom-ref': `image:${image}`,
    name,
    version: `sha256:${digest}`,
    purl: `pkg:oci/${encodeURIComponent(base.toLowerCase())}@sha256%3A${digest}?repository_url=${encodeURIComponent(repositoryOf(name))}`,
  };
}

/** Where an image is to be found; names without a registry are of Docker Hub. */
function repositoryOf(name: string): string {
  const path = name.replace(/:[^/]*$/, '');
  const [first = ''] = path.split('/');
  if (path.includes('/') && /[.:]|^localhost$/.test(first)) return path;
  return `docker.io/${path.includes('/') ? '' : 'library/'}${path}`;
}

function packageComponent({ name, version }: PinnedPackage): Json {
  const purl = `pkg:pypi/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
  return { type: 'library', 'bom-ref': purl, name, version, purl };
}

/** By reference, each once: an image may be named in two stages. */
function sorted(components: readonly Json[]): readonly Json[] {
  const named = new Map(components.map((component) => [String(component['bom-ref']), component]));
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
}

/** The namespace of URLs (RFC 9562, appendix). */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID of a name: version 5, which is by SHA-1 (an identifier here, not a protection). */
export function uuidV5(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
