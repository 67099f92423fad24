import type { Activation } from '../../src/targets/target.ts';

export function activation(letter: string, parts: Partial<Activation> = {}): Activation {
  return {
    environment: 'prod',
    repository: 'acme/models',
    model: 'credit-risk',
    version: `1.${letter.charCodeAt(0) - 97}.0`,
    tag: `credit-risk-v1.${letter.charCodeAt(0) - 97}.0-approved-2026-03-01`,
    sha256: letter.repeat(64),
    content: `${letter.repeat(63)}0`,
    file: '/tmp/bundle.tar',
    url: 'https://github.com/acme/models/releases',
    serving: null,
    deploymentId: 40,
    ...parts,
  };
}
