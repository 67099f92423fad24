import type { GoverningChange } from '../decision/model.ts';
import { governingChanges } from '../model/governing.ts';
import type { TouchedModel, TouchedModels } from '../model/touched.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import type { GoverningSet } from './governing-set.ts';
import type { ModelManifest } from './manifests.ts';

/** Everything that a change does to what governs, of the repository and of the models it touches. */
export function changesOfGoverning(
  input: EvaluationInput,
  base: GoverningSet,
  head: GoverningSet,
  manifests: { readonly base: readonly ModelManifest[]; readonly head: readonly ModelManifest[] },
  touched: TouchedModels,
): GoverningChange[] {
  const changes = governingChanges({
    changed: input.changed ?? [],
    base,
    head,
    ...(input.waivers !== undefined && {
      waivers: { base: base.waivers.waivers, head: head.waivers.waivers },
    }),
    models: touched.models.map(({ folder, baseFolder }) => ({
      folder,
      base: manifests.base.find((model) => model.folder === baseFolder)?.manifest,
      head: manifests.head.find((model) => model.folder === folder)?.manifest,
    })),
  });
  return [...changes, ...touched.models.flatMap((model) => placeChanges(model, manifests.base))];
}

/** A move, and a base manifest that cannot be read: what governed the model before cannot be held against it as it was. */
function placeChanges(
  { folder, baseFolder }: TouchedModel,
  base: readonly ModelManifest[],
): GoverningChange[] {
  const old = base.find((model) => model.folder === baseFolder);
  if (old === undefined) return [];
  const change = (message: string): GoverningChange => ({
    file: `${folder}/model.yml`,
    pointer: '',
    direction: 'looser',
    message,
  });
  return [
    ...(old.folder === folder ? [] : [change(`The model moves from ${old.folder} to ${folder}.`)]),
    ...(old.manifest === undefined
      ? [
          change(
            'The manifest on the base branch cannot be read, so what this change sets cannot be compared with it.',
          ),
        ]
      : []),
  ];
}
