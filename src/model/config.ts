import { metricNameProblems } from '../policy/requirements.ts';
import { type Config, configSchema } from '../schemas/config.ts';
import { config as isConfig } from '../schemas/validators/config.js';
import { pointerToken, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import { globProblem } from './glob.ts';
import { type Loaded, loadFile } from './loaded.ts';
import { pathProblem } from './path.ts';
import { isRecipient } from './recipient.ts';
import { registryProblems } from './registries.ts';

export type { Config };

/** The role that signs what governs, unless the configuration names another. */
export const DEFAULT_GOVERNANCE_ROLE = 'governance';

/** Reads `.arbiter/config.yml`. Never throws for a bad text. */
export function loadConfig(text: string, file: string): Loaded<Config> {
  return loadFile<Config>(text, file, { schema: configSchema, validate: isConfig }, (config, document) => [
    ...globs(config, document),
    ...mappings(config, document),
    ...places(config, document),
    ...targets(config, document),
    ...drills(config, document),
    ...recipients(config, document),
    ...registryProblems(config, document),
    ...dataProblems(config, document),
    ...splitProblems(config, document),
    ...driftProblems(config, document),
  ]);
}

function globs(config: Config, document: TextDocument): Problem[] {
  const written: (readonly [string, string])[] = [
    ...config.models.map((glob, index) => [glob, `/models/${index}`] as const),
    ...(config.evidence ?? []).map((entry, index) => [entry.file, `/evidence/${index}/file`] as const),
    ...(config.predictions ?? []).map((entry, index) => [entry.file, `/predictions/${index}/file`] as const),
    ...(config.data ?? []).map(({ file }, index) => [file, `/data/${index}/file`] as const),
    ...(config.drift ?? []).flatMap(({ file, reference }, index) => [
      [file, `/drift/${index}/file`] as const,
      [reference, `/drift/${index}/reference`] as const,
    ]),
  ];
  for (const [model, paths] of Object.entries(config.code_paths ?? {})) {
    const at = `/code_paths/${pointerToken(model)}`;
    (paths ?? []).forEach((glob, index) => {
      written.push([glob, `${at}/${index}`]);
    });
  }
  return written.flatMap(([glob, pointer]) => {
    const reason = globProblem(glob);
    return reason === undefined ? [] : [document.problem('bad_glob', reason, pointer)];
  });
}

/** A column has one meaning; a protected attribute may be a feature as well. */
function dataProblems(config: Config, document: TextDocument): Problem[] {
  return (config.data ?? []).flatMap(({ label, key, time, groups = [], features = [] }, index) => {
    const named = [
      ['label', label],
      ['key', key],
      ['time', time],
    ] as const;
    return named.flatMap(([role, column], at) => {
      if (column === undefined) return [];
      const isTwice = named.slice(0, at).some(([, other]) => other === column);
      if (!isTwice && !groups.includes(column) && !features.includes(column)) return [];
      const message = `The column \`${column}\` is the ${role} and cannot be used in another way as well.`;
      return [document.problem('column_used_twice', message, `/data/${index}/${role}`)];
    });
  });
}

/** What held-out data is compared with, and by which columns. */
function splitProblems(config: Config, document: TextDocument): Problem[] {
  return (config.data ?? []).flatMap(({ dataset, held_out_from: training, features }, index) => {
    if (training === undefined) return [];
    const pointer = `/data/${index}`;
    const names = (config.data ?? []).map((other) => other.dataset).filter((name) => name !== dataset);
    if (!names.includes(training)) {
      const message = `No other data set under \`data\` is called \`${training}\`.`;
      return [
        document.problem('unknown_dataset', message, `${pointer}/held_out_from`, suggest(training, names)),
      ];
    }
    if (features !== undefined) return [];
    const message = 'Data that is held out names its `features`: rows are compared by them.';
    return [document.problem('missing_key', message, pointer)];
  });
}

/** A prediction that is not among the columns compared could never be judged. */
function driftProblems(config: Config, document: TextDocument): Problem[] {
  return (config.drift ?? []).flatMap(({ prediction, columns, categorical }, index) => {
    if (columns === undefined) return [];
    const stray = [
      ...(prediction === undefined ? [] : [[prediction, 'prediction'] as const]),
      ...(categorical ?? []).map((name, at) => [name, `categorical/${at}`] as const),
    ].filter(([name]) => !columns.includes(name));
    return stray.map(([name, key]) => {
      const message = `\`${name}\` is not among the \`columns\` that are compared.`;
      return document.problem('unknown_column', message, `/drift/${index}/${key}`);
    });
  });
}

function mappings(config: Config, document: TextDocument): Problem[] {
  return (config.evidence ?? []).flatMap((entry, index) =>
    entry.map.flatMap((mapping, position) => {
      const pointer = `/evidence/${index}/map/${position}`;
      const problems: Problem[] = [];
      // A drift number is known by its typed statistic, so its name is free.
      if (mapping.statistic === undefined) {
        problems.push(...metricNameProblems(mapping.metric, `${pointer}/metric`, document));
      }
      if (mapping.pointer !== undefined && mapping.column !== undefined) {
        const message = 'A number is taken from a `pointer` or from a `column`, not from both.';
        problems.push(document.keyProblem('ambiguous_mapping', message, `${pointer}/column`));
      }
      return problems;
    }),
  );
}

/** A target whose environment is misspelt would leave the real one without any, or with another one's rules. */
function targets(config: Config, document: TextDocument): Problem[] {
  const environments = config.environments ?? [];
  return Object.entries(config.targets ?? {}).flatMap(([name, target]) => {
    const isDeclared = environments.includes(name);
    if (target === undefined || isDeclared !== (target.drill === true)) return [];
    const known = environments.length === 0 ? 'none' : environments.join(', ');
    const message = isDeclared
      ? `An environment for drills stands outside \`environments\` (${known}).`
      : `\`environments\` does not have ${name}: ${known}. Set \`drill: true\` on an environment for drills.`;
    return [document.keyProblem('unknown_environment', message, `/targets/${pointerToken(name)}`)];
  });
}

/** A drill proves that a bundle was put back: somebody has to say so. */
function drills(config: Config, document: TextDocument): Problem[] {
  return Object.entries(config.targets ?? {}).flatMap(([name, target]) => {
    if (target?.drill !== true) return [];
    const isTold = target.to.some(
      ({ github, command }) =>
        github === undefined && (command === undefined || command.running !== undefined),
    );
    const message = `No target of ${name} can say what runs, so a drill there would prove nothing. Use a \`webhook\`, \`mlflow\`, or a \`command\` with \`running\`.`;
    const pointer = `/targets/${pointerToken(name)}/drill`;
    return isTold ? [] : [document.problem('target_untold', message, pointer)];
  });
}

function recipients({ bundles }: Config, document: TextDocument): Problem[] {
  return (bundles?.recipients ?? []).flatMap((recipient, index) => {
    const message = `${recipient} is not a public key of age: its last letters do not fit the others. Copy it again from what age-keygen printed.`;
    const pointer = `/bundles/recipients/${index}`;
    return isRecipient(recipient) ? [] : [document.problem('bad_recipient', message, pointer)];
  });
}

function places(config: Config, document: TextDocument): Problem[] {
  return (config.artifacts ?? []).flatMap((artifact, index) => {
    const problems: Problem[] = [];
    const into = pathProblem(artifact.into.replace(/\/$/, ''));
    if (into !== undefined) problems.push(document.problem('bad_path', into, `/artifacts/${index}/into`));
    if (!/^[^/\\]+\.ya?ml$/.test(artifact.workflow)) {
      const message = `Expected the name of a file in .github/workflows, such as train.yml, found \`${artifact.workflow}\`.`;
      problems.push(document.problem('bad_path', message, `/artifacts/${index}/workflow`));
    }
    return problems;
  });
}
