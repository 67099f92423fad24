import type { SourceFile } from '../release/bundle-source.ts';
import { MLMODEL_FILE, type ModelSignature, modelSignature } from '../release/model-signature.ts';
import { BundleDenial } from './bundle-denial.ts';

/** What a model's signature is looked for in. */
export interface SignatureSources {
  readonly folder: string;
  /** Governed files that stand for themselves, and the texts of those that are small enough. */
  readonly content: readonly { readonly path: string }[];
  readonly texts: ReadonlyMap<string, { readonly text: string }>;
  /** Objects behind pointers, whose bytes can be read. */
  readonly objects: readonly Pick<SourceFile, 'path' | 'size' | 'contents' | 'location'>[];
}

/** An MLmodel file is no larger. */
const LARGEST_BYTES = 4 * 1024 * 1024;

/**
 * The signature of the model: of the MLmodel file that lies highest in its folder, committed or behind a pointer. Null where
 * there is none, or one without a signature.
 * @throws BundleDenial for a file that cannot be read: without a signature nothing would be compared before a deployment
 */
export async function bundledSignature(sources: SignatureSources): Promise<ModelSignature | null> {
  const { folder, content, texts, objects } = sources;
  const depth = (path: string): number => path.split('/').length;
  const [file] = [...content, ...objects]
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${folder}/`) && path.split('/').at(-1) === MLMODEL_FILE)
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  if (file === undefined) return null;
  const object = objects.find(({ path }) => path === file);
  const text = object === undefined ? texts.get(file)?.text : await textOf(object);
  if (text === undefined) throw unreadable(file, 'It is no text in UTF-8 of 4 MB or less.');
  const { signature, problems } = modelSignature(text, file);
  const [problem] = problems;
  if (problem !== undefined) throw unreadable(file, problem.message);
  return signature;
}

async function textOf(file: SignatureSources['objects'][number]): Promise<string | undefined> {
  if (file.size > LARGEST_BYTES || file.location !== undefined) return undefined;
  const chunks: Uint8Array[] = [];
  // A piece is good only until the next one is asked for.
  for await (const chunk of file.contents()) chunks.push(Uint8Array.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(file: string, reason: string): BundleDenial {
  return new BundleDenial(
    'signature_unreadable',
    `The signature of the model cannot be read from ${JSON.stringify(file.slice(0, 200))}: ${reason} Before a deployment nothing could be compared with it. Write the file anew with MLflow, or remove it, and have the model approved.`,
  );
}
