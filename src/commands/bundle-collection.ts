import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getInput, setOutput } from '@actions/core';
import { isObject } from '../attestation/statement.ts';
import { UserError } from '../errors.ts';
import { fileName, type Predicate } from './bundle-signing.ts';
import type { CommandIo } from './command.ts';

/** A Sigstore bundle is refused above 4 MiB. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Brings what actions/attest signed into one folder beside the bundle, each by the name of what it says. Whether it counts
 * is the release gate's to say. Exit 0; a missing one is an error, because a release would refuse it later.
 */
export async function collectAttestations(io: CommandIo): Promise<number> {
  const predicates = predicatesOf(getInput('predicates'));
  const signed = getInput('signed')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (signed.length !== predicates.length)
    throw new UserError(
      `actions/attest signed ${signed.length} of ${predicates.length} attestations. Its steps say why; the job needs \`id-token: write\` and \`attestations: write\`.`,
    );
  const folder = getInput('bundle', { required: true }).replace(/\.tar$/, '.attestations');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [index, { name, 'predicate-type': type }] of predicates.entries()) {
    const path = signed[index] ?? '';
    await requireSigned(path, type);
    await copyFile(path, join(folder, `${fileName(name)}.sigstore.json`));
  }
  setOutput('attestations', folder);
  io.stdout(`${predicates.length} attestations, signed without a key, lie in ${folder}.\n`);
  return 0;
}

function predicatesOf(text: string): readonly Predicate[] {
  const list: unknown = text === '' ? [] : JSON.parse(text);
  if (!Array.isArray(list) || list.length === 0)
    throw new UserError('There is nothing that actions/attest was to sign.');
  return list as Predicate[];
}

/** That a file is the signature of what it was asked for, so that two are not taken for each other. */
async function requireSigned(path: string, type: string): Promise<void> {
  const size = (await stat(path)).size;
  if (size > MOST_BYTES) throw new UserError(`${path} has ${size} bytes; at most ${MOST_BYTES} are read.`);
  const found = statementType(await readFile(path, 'utf8'));
  if (found !== type)
    throw new UserError(`${path} says ${found ?? 'nothing that can be read'}; expected ${type}.`);
}

function statementType(text: string): string | undefined {
  try {
    const { dsseEnvelope } = JSON.parse(text) as { dsseEnvelope?: { payload?: string } };
    const statement: unknown = JSON.parse(
      Buffer.from(dsseEnvelope?.payload ?? '', 'base64').toString('utf8'),
    );
    const type = isObject(statement) ? statement.predicateType : undefined;
    return typeof type === 'string' ? type : undefined;
  } catch {
    return undefined;
  }
}
