export type GoverningKind =
  | 'config'
  | 'roles'
  | 'policy'
  | 'baseline'
  | 'catalog'
  | 'waiver'
  | 'delegation'
  | 'signers'
  | 'lock'
  | 'workflow'
  | 'other';

/** What a path governs, or undefined for a path that governs nothing by itself. Case does not hide a path. */
export function governingKind(path: string): GoverningKind | undefined {
  const lower = path.toLowerCase();
  if (lower === 'arbiter.lock') return 'lock';
  if (lower.startsWith('.github/')) return 'workflow';
  if (!lower.startsWith('.arbiter/')) return undefined;
  const inside = lower.slice('.arbiter/'.length);
  if (inside === 'config.yml') return 'config';
  if (inside === 'roles.yml') return 'roles';
  if (inside === 'delegations.yml') return 'delegation';
  if (inside === 'signers.yml' || inside === 'trusted-root.json') return 'signers';
  if (inside === 'arbiter.lock') return 'lock';
  if (/^policies\/[^/]+\.yml$/.test(inside) && !inside.endsWith('.test.yml')) return 'policy';
  if (/^baselines\/.+\.yml$/.test(inside)) return 'baseline';
  if (/^catalog\/[^/]+\.yml$/.test(inside)) return 'catalog';
  if (/^waivers\/[^/]+\.yml$/.test(inside)) return 'waiver';
  return 'other';
}

export function isGoverningPath(path: string): boolean {
  return governingKind(path) !== undefined;
}
