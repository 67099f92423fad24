import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { complianceHtml } from '../report/compliance-artifact.ts';
import type { KeptArtifact } from './deploy-recording.ts';

/** The folder with both forms of the artifact, and nothing else. */
export async function writeCompliance(
  temporaryFolder: string,
  { artifact, json, sha256 }: KeptArtifact,
): Promise<string> {
  const folder = await mkdtemp(join(temporaryFolder, 'arbiter-compliance-'));
  await writeFile(join(folder, 'compliance.json'), json);
  await writeFile(join(folder, 'compliance.html'), complianceHtml(artifact, sha256));
  return folder;
}
