import { DATA_FORMATS, MODEL_FORMATS, UNREADABLE_FORMATS } from '../evidence/model-files/signatures.ts';
import { matchesGlob } from '../model/glob.ts';
import type { CheckConfigOf } from './check.ts';
import { awaitedOf, type ExaminedFile, type ModelFacts } from './facts.ts';
import { importWords, mayImport } from './pickle-imports.ts';
import { type Finding, type Outcome, placeOf, plural, worst } from './result.ts';
import type { SecurityPart } from './security.ts';

type Formats = NonNullable<CheckConfigOf<'security'>['require']['formats']>;

const MODELS: ReadonlySet<string> = new Set(MODEL_FORMATS);
const DATA: ReadonlySet<string> = new Set(DATA_FORMATS);
const UNREADABLE: ReadonlySet<string> = new Set(UNREADABLE_FORMATS);

const TORCH = ['torch', 'torchscript', 'pickle'];
/**
 * Names under which libraries look for a model, and what they may hold. Some formats can be written so that they are another
 * one as well, and who loads a file goes by its name.
 */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  onnx: ['onnx'],
  safetensors: ['safetensors'],
  gguf: ['gguf'],
  tflite: ['tflite'],
  ubj: ['xgboost'],
  cbm: ['catboost'],
  pmml: ['pmml'],
  h5: ['hdf5', 'keras'],
  hdf5: ['hdf5', 'keras'],
  keras: ['keras', 'hdf5'],
  pkl: TORCH,
  pickle: TORCH,
  joblib: ['pickle'],
  dill: ['pickle'],
  pt: TORCH,
  pth: TORCH,
  ckpt: [...TORCH, 'hdf5', 'keras'],
  mar: [],
  skops: [],
};

/** What a file of this name may hold; undefined: no library takes the name for a model. */
function formatsOfName(file: string): readonly string[] | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(NAMED, ending) ? NAMED[ending] : undefined;
}

const MOST_NAMED = 10;

/** Every file of the model is of an accepted format, or none of a model; nothing in one runs when it is loaded. */
export function judgeFormats(facts: ModelFacts, formats: Formats): SecurityPart {
  if (facts.modelFiles === undefined) throw new Error('The files of the model were not looked at.');
  const judged = facts.modelFiles
    .filter(({ file }) => !(formats.except ?? []).some((glob) => matchesGlob(file, glob)))
    .map((file) => ({ file, faults: faultsOf(file, formats) }));
  const models = judged.filter(({ file, faults }) => MODELS.has(file.format) && faults.length === 0);
  const wrong = judged.flatMap(({ file, faults }) =>
    faults.map(({ outcome, message }) => ({
      outcome,
      finding: { message: `${file.file}: ${message}`, at: placeOf(file) },
    })),
  );
  if (wrong.length === 0 && models.length === 0) return nothingFound(facts, judged.length);
  const findings = wrong.map(({ finding }) => finding);
  return {
    outcome: worst(['pass', ...wrong.map(({ outcome }) => outcome)]),
    text: wrong.length === 0 ? passWords(models.map(({ file }) => file)) : reasonOf(findings),
    observed: formatsOf(judged.map(({ file }) => file)),
    required: `model files are ${formats.one_of.join(' or ')}, and nothing in them runs when they are loaded`,
    findings: findings.slice(0, MOST_NAMED),
    places: judged.filter(({ file }) => !DATA.has(file.format)).map(({ file }) => placeOf(file)),
    trust: models.map(({ file }) => file.trust),
    awaiting: false,
    pointer: '/require/formats',
  };
}

interface Fault {
  readonly outcome: Extract<Outcome, 'fail' | 'error'>;
  readonly message: string;
}

function faultsOf(file: ExaminedFile, { one_of: accepted, imports = [] }: Formats): Fault[] {
  const { format } = file;
  const fail = (message: string): Fault => ({ outcome: 'fail', message });
  const error = (message: string): Fault => ({ outcome: 'error', message });
  if (UNREADABLE.has(format))
    return [
      error(
        `what it is cannot be told (${format}): ${file.unread.join('; ') || 'it is no model and no data'}.`,
      ),
    ];
  if (DATA.has(format)) {
    const isNamed = formatsOfName(file.file) !== undefined;
    return [
      ...(isNamed ? [error(`it has the name of a model file, and its content is ${format}.`)] : []),
      ...file.unread.map((reason) => error(`it cannot be read: ${reason}.`)),
    ];
  }
  const misnamed =
    formatsOfName(file.file)?.includes(format) === false
      ? [`it has the name of another format than its content, which is ${format}.`]
      : [];
  const refused = file.imports.filter((one) => !mayImport(one, imports));
  const shown = refused.slice(0, MOST_NAMED).map(importWords).join(', ');
  const more = refused.length > MOST_NAMED ? ` and ${refused.length - MOST_NAMED} more` : '';
  return [
    ...(accepted.some((one) => one === format)
      ? misnamed.map(error)
      : [fail(`it is ${format}; accepted are ${accepted.join(', ')}.`)]),
    ...(refused.length === 0 ? [] : [fail(`loading it imports ${shown}${more}, which may run anything.`)]),
    ...file.code.slice(0, MOST_NAMED).map((words) => fail(`loading it runs ${JSON.stringify(words)}.`)),
    ...file.unread.slice(0, 1).map((reason) => error(`it cannot be seen through: ${reason}.`)),
  ];
}

function nothingFound(facts: ModelFacts, count: number): SecurityPart {
  const awaited = awaitedOf(facts).length > 0;
  const text = awaited
    ? 'Waiting for evidence: no model file is there yet.'
    : `No model file: none of the ${plural(count, 'file')} of ${facts.manifest.name} is one by its content. Commit it, or point to it with Git LFS, DVC or a registry.`;
  return {
    outcome: awaited ? 'inconclusive' : 'error',
    text,
    observed: 'no model file',
    required: 'a model file of an accepted format',
    findings: [{ message: text, at: null }],
    places: [],
    trust: [],
    awaiting: awaited,
    pointer: '/require/formats',
  };
}

function passWords(models: readonly ExaminedFile[]): string {
  const named = models.slice(0, MOST_NAMED).map(({ file, format }) => `${file} is ${format}`);
  const more = models.length > MOST_NAMED ? `, and ${models.length - MOST_NAMED} more` : '';
  const isRunning = models.some(
    ({ format, imports }) => format === 'torchscript' || imports.some((one) => !mayImport(one, [])),
  );
  const it = models.length === 1 ? 'it' : 'them';
  const said = isRunning
    ? `the policy accepts what runs in ${it} when loaded.`
    : `nothing in ${it} runs when loaded.`;
  return `${named.join(', ')}${more}; ${said}`;
}

function reasonOf(findings: readonly Finding[]): string {
  const named = findings.slice(0, MOST_NAMED).map(({ message }) => message);
  const more = findings.length - named.length;
  return more === 0 ? named.join(' ') : `${named.join(' ')} And ${more} more.`;
}

function formatsOf(files: readonly ExaminedFile[]): string {
  const found = [...new Set(files.map(({ format }) => format))].filter((format) => !DATA.has(format));
  return found.length === 0 ? 'no model file' : found.sort().join(', ');
}
