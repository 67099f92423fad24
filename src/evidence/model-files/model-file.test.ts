import { readFileSync } from 'node:fs';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { FileEnds } from './ends.ts';
import { examineFile } from './model-file.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const examine = (bytes: Uint8Array | string, path = 'model') =>
  examineFile({ path, bytes: typeof bytes === 'string' ? latin1(bytes) : bytes });
const ONNX = readFileSync('examples/fraud-detection/models/fraud-detection/model.onnx');

/** A pickle that calls `os.system`. */
const PICKLE = latin1("cos\nsystem\n(S'true'\ntR.");
const SYSTEM = [{ module: 'os', name: 'system' }];

async function zipOf(members: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members))
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0) });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function safetensors(header: object, data: number): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, Buffer.alloc(data)]);
}
const TENSORS = {
  __metadata__: { format: 'pt' },
  b: { dtype: 'F32', shape: [1], data_offsets: [8, 12] },
  a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
};

function npy(descr: string, data: Uint8Array): Buffer {
  const header = `{'descr': ${descr}, 'fortran_order': False, 'shape': (1,), }\n`;
  const head = Buffer.from(`\x93NUMPY\x01\x00\x00\x00${header}`, 'latin1');
  head.writeUInt16LE(header.length, 8);
  return Buffer.concat([head, data]);
}

const KERAS = (layer: object) =>
  JSON.stringify({
    module: 'keras',
    class_name: 'Sequential',
    config: { layers: [{ module: 'keras.layers', class_name: 'Dense', config: {} }, layer] },
  });
const DENSE = { module: 'keras.layers', class_name: 'Dense', config: {} };
const LAMBDA = { module: 'keras.layers', class_name: 'Lambda', config: { function: 'x' } };
const hdf5 = (text: string) =>
  Buffer.concat([
    Buffer.from('\x89HDF\r\n\x1a\n\0\0\0\0', 'latin1'),
    Buffer.from('model_config\0'),
    Buffer.from(text),
    Buffer.from('\0\x01'),
  ]);

describe('the format is told by the content, whatever the name', () => {
  test.each<[string, Uint8Array | string]>([
    ['onnx', ONNX],
    ['safetensors', safetensors(TENSORS, 12)],
    ['gguf', 'GGUF\x03\0\0\0\0\0\0\0\0\0\0\0'],
    ['tflite', '\x1c\0\0\0TFL3\0\0\0\0'],
    ['catboost', 'CBM1\x10\0\0\0\0\0'],
    ['xgboost', '{L\0\0\0\0\0\0\0\x07learner{'],
    ['xgboost', '{"learner":{"gradient_booster":{"model":{}}},"version":[2,1,0]}'],
    ['lightgbm', 'tree\nversion=v4\nnum_class=1\n'],
    ['pmml', '<?xml version="1.0"?>\n<PMML version="4.4">\n</PMML>'],
    ['hdf5', '\x89HDF\r\n\x1a\n\0\0'],
    ['hdf5', `${'\0'.repeat(512)}\x89HDF\r\n\x1a\n\0\0`],
    ['keras', KERAS(DENSE)],
    ['numpy', npy("'<f8'", Buffer.alloc(8))],
    ['numpy', npy("[('a', '<f8'), ('b', '<i4')]", Buffer.alloc(12))],
    ['parquet', 'PAR1\x15\x04PAR1'],
    ['image', '\x89PNG\r\n\x1a\n\0'],
    ['text', '{"auc": 0.91}'],
    ['text', 'cat\ndog\nbird\n'],
    ['text', 'claim_id,hash\n1,aa\n2b\n.'],
    ['text', 'import os\nos.system("x")\n'],
    ['text', 'Some prose. Version 1.\ncomes with\nreason.\n'],
    ['empty', ''],
  ])('%s', async (format, bytes) => {
    expect(await examine(bytes, 'model.pkl')).toEqual({ format, imports: [], code: [], unread: [] });
  });

  test('containers of PyTorch, Keras and NumPy', async () => {
    const plain = latin1('\x80\x02}.');
    const torch = {
      'm/data.pkl': plain,
      'm/data/0': '\0\x01\x02',
      'm/version': '3\n',
      'm/byteorder': 'little',
    };
    expect(await examine(await zipOf(torch))).toEqual({ format: 'torch', imports: [], code: [], unread: [] });
    const script = {
      ...torch,
      'm/code/__torch__.py': 'class M: pass\n',
      'm/constants.pkl': latin1('\x80\x02).'),
    };
    expect((await examine(await zipOf(script))).format).toBe('torchscript');
    const keras = {
      'metadata.json': '{"keras_version":"3.9"}',
      'config.json': KERAS(DENSE),
      'model.weights.h5': '\x89HDF\r\n\x1a\n',
    };
    const weights = { ...keras, 'model.weights.h5': latin1('\x89HDF\r\n\x1a\n\0\0') };
    expect(await examine(await zipOf(weights))).toMatchObject({ format: 'keras', code: [], unread: [] });
    const arrays = { 'a.npy': npy("'<f8'", Buffer.alloc(8)) };
    expect(await examine(await zipOf(arrays))).toMatchObject({ format: 'numpy', unread: [] });
  });
});

test('a large text is told by its beginning, wherever that is cut', async () => {
  for (const begin of ['', 'x', 'xx'])
    expect((await examine(Buffer.from(`${begin}${'é'.repeat(9 * 1024 * 1024)}`))).format).toBe('text');
});

describe('a pickle is found wherever it is (attack 34)', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['by itself', () => PICKLE, 'pickle'],
    ['with another name', () => PICKLE, 'pickle'],
    ['in a PyTorch file', () => zipOf({ 'm/data.pkl': PICKLE, 'm/version': '3' }), 'torch'],
    [
      'beside the pickle of a PyTorch file',
      () => zipOf({ 'm/data.pkl': '\x80\x02N.', 'm/extra.bin': PICKLE }),
      'torch',
    ],
    ['in an array of objects', () => npy("'|O'", PICKLE), 'pickle'],
    ['in one field of an array', () => npy("[('a', '<f8'), ('b', 'O')]", PICKLE), 'pickle'],
    [
      'in an array of an npz',
      () => zipOf({ 'a.npy': npy("'<f8'", Buffer.alloc(8)), 'b.npy': npy("'|O'", PICKLE) }),
      'pickle',
    ],
    ['packed by joblib', () => deflateSync(PICKLE), 'pickle'],
    ['packed by gzip', () => gzipSync(PICKLE), 'pickle'],
    ['that is GGUF as well', () => latin1("GGUF\x03\0\0\0\0cos\nsystem\n(S'x'\ntR."), 'pickle'],
    ['that is CatBoost as well', () => latin1(`CBM1${' '.repeat(64)}cos\nsystem\n(S'x'\ntR.`), 'pickle'],
    ['that breaks off after it has run', () => latin1("cos\nsystem\n(S'x'\ntR\xff"), 'pickle'],
  ])('%s', async (_, make, format) => {
    const bytes = await make();
    const found = await examine(bytes, 'weights.safetensors');
    expect(found).toMatchObject({ format, imports: SYSTEM });
  });
});

describe('code in the layers of Keras (attack 34)', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a Lambda layer in HDF5', () => hdf5(KERAS(LAMBDA))],
    ['written with an escape', () => hdf5(KERAS(LAMBDA).replace('"Lambda"', '"\\u004cambda"'))],
    ['a Lambda layer in a .keras file', () => zipOf({ 'config.json': KERAS(LAMBDA), 'metadata.json': '{}' })],
    ['a Lambda layer in a configuration by itself', () => latin1(KERAS(LAMBDA))],
    [
      'a function of another module',
      () =>
        zipOf({
          'config.json': KERAS({ module: 'os', class_name: 'system', config: 'x' }),
          'metadata.json': '{}',
        }),
    ],
  ])('%s', async (_, make) => {
    const { code } = await examine(await make());
    expect(code).toHaveLength(1);
  });
});

describe('what cannot be seen through says so', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['unknown bytes', () => latin1('\x01\x02\0\x03'), /no format that is known/],
    ['a packed file of another kind', () => latin1('BZh91AY&SY\0'), /packed in it/],
    ['a broken gzip', () => latin1('\x1f\x8b\x08\0xxxx'), /cannot be unpacked/],
    ['packed twice', () => gzipSync(gzipSync(PICKLE)), /packed files in packed files/],
    [
      'an archive in an archive',
      async () => zipOf({ 'a.zip': await zipOf({ 'x.pkl': PICKLE }) }),
      /archive in an archive/,
    ],
    [
      'a zip with unsafe names',
      async () => renamed(await zipOf({ 'aaaa/x': 'y' }), 'aaaa/x', '../../'),
      /cannot be unpacked/,
    ],
    ['bytes behind a pickle', () => latin1('\x80\x02N.more'), /behind its pickle are 4 bytes/],
    ['a pickle that breaks off', () => latin1('\x80\x02\xff'), /not read to its end/],
    ['a broken pickle of PyTorch', () => zipOf({ 'm/data.pkl': 'no', 'm/version': '3' }), /no pickle/],
    ['objects in an array that are none', () => npy("'|O'", Buffer.from('zz')), /cannot be read/],
    ['an array without a header', () => latin1('\x93NUMPY\x07\0'), /header of its array/],
    ['a configuration of Keras that is not there', () => hdf5('nothing'), /cannot be found/],
    [
      'a configuration of Keras that is no JSON',
      () => zipOf({ 'config.json': '{', 'metadata.json': '{}' }),
      /no JSON/,
    ],
  ])('%s', async (_, make, reason) => {
    expect((await examine(await make())).unread.join()).toMatch(reason);
  });

  test.each<[string, Uint8Array]>([
    ['safetensors with bytes behind it', Buffer.concat([safetensors(TENSORS, 12), Buffer.from('PK')])],
    ['safetensors with a hole', safetensors({ a: { data_offsets: [4, 8] } }, 8)],
    ['ONNX with bytes behind it', Buffer.concat([ONNX, latin1('PK\0')])],
    ['ONNX that is cut off', ONNX.subarray(0, -3)],
  ])('%s is none', async (_, bytes) => {
    expect((await examine(bytes)).format).toBe('unknown');
  });

  test('an executable, whatever its name', async () => {
    expect((await examine('\x7fELF\x02\x01\0', 'model.gguf')).format).toBe('executable');
  });
});

describe('of an object that is not held, the ends decide', () => {
  const throughEnds = (bytes: Uint8Array, step: number) => {
    const ends = new FileEnds();
    // One buffer again and again, as files are read.
    const window = Buffer.alloc(step);
    for (let at = 0; at < bytes.length; at += step) {
      const part = bytes.subarray(at, at + step);
      window.set(part);
      ends.write(window.subarray(0, part.length));
    }
    return ends.examined();
  };
  const large = safetensors({ a: { data_offsets: [0, 6_000_000] } }, 6_000_000);

  /** A graph of six megabytes, and the version of its operators behind it. */
  function largeOnnx(): Buffer {
    const size = 6_000_000;
    const length = [size & 0x7f, (size >> 7) & 0x7f, (size >> 14) & 0x7f, size >> 21].map((byte, index) =>
      index < 3 ? byte | 0x80 : byte,
    );
    return Buffer.concat([
      Buffer.from([0x08, 0x09, 0x3a, ...length]),
      Buffer.alloc(size),
      Buffer.from([0x42, 0x02, 0x10, 0x15]),
    ]);
  }

  test.each<[string, Uint8Array, string, number]>([
    ['safetensors', large, 'safetensors', 0],
    ['ONNX, whose end is beyond its graph', largeOnnx(), 'onnx', 0],
    ['safetensors that is cut off', large.subarray(0, -1), 'unknown', 1],
    ['a pickle', Buffer.concat([latin1('\x80\x02'), PICKLE, Buffer.alloc(5_000_000)]), 'pickle', 2],
    ['a zip', Buffer.concat([latin1('PK\x03\x04'), Buffer.alloc(5_000_000)]), 'archive', 1],
    [
      'a pickle that imports only behind what is seen',
      latin1(`S'${'a'.repeat(5_000_000)}'\n0${PICKLE.toString('latin1')}`),
      'unknown',
      1,
    ],
    [
      'a zip behind something else',
      Buffer.concat([large, latin1('PK\x05\x06'), Buffer.alloc(18)]),
      'archive',
      1,
    ],
    ['HDF5', Buffer.concat([latin1('\x89HDF\r\n\x1a\n'), Buffer.alloc(5_000_000)]), 'hdf5', 1],
    ['text', Buffer.alloc(5_000_000, 'é'), 'text', 0],
    ['trees of LightGBM', latin1(`tree\nversion=v4\n${'1 '.repeat(2_500_000)}`), 'lightgbm', 0],
    ['PMML', latin1(`<PMML version="4.4">${' '.repeat(5_000_000)}</PMML>`), 'pmml', 0],
    [
      'a configuration of Keras that is cut',
      latin1(KERAS(LAMBDA).replace('"x"', `"${'x'.repeat(5_000_000)}"`)),
      'keras',
      1,
    ],
    ['what joblib would unpack', latin1(`x^${' '.repeat(5_000_000)}`), 'compressed', 1],
    ['a small configuration of Keras', latin1(KERAS(DENSE)), 'keras', 0],
    ['numbers of NumPy', npy("'<f8'", Buffer.alloc(5_000_000)), 'numpy', 0],
    ['HDF5 behind a block of its own', withHdf5At(1 << 22), 'hdf5', 1],
    ['objects of NumPy', npy("'|O'", Buffer.alloc(5_000_000)), 'numpy', 1],
    ['other bytes', Buffer.alloc(5_000_000), 'unknown', 1],
    ['nothing', Buffer.alloc(0), 'empty', 0],
  ])('%s', (_, bytes, format, unread) => {
    for (const step of [1 << 20, 70_001]) {
      const found = throughEnds(bytes, step);
      expect([found.format, found.unread.length]).toEqual([format, unread]);
    }
  });

  test('code in a small configuration of Keras is seen', () => {
    expect(throughEnds(latin1(KERAS(LAMBDA)), 1 << 20)).toMatchObject({
      format: 'keras',
      code: ['a Lambda layer, which is Python code'],
    });
  });
});

function renamed(zip: Buffer, from: string, to: string): Buffer {
  return latin1(zip.toString('latin1').replaceAll(from, to));
}

test('a pickle without its protocol ahead is none the less one where the reading gave up', async () => {
  const { format, unread } = await examine(`${'N'.repeat(1_000_002)}cos\nsystem\n(S'true'\ntR.`);
  expect(format).toBe('pickle');
  expect(unread).toHaveLength(1);
});

function npyOf(header: string): Buffer {
  const head = latin1(`\x93NUMPY\x01\x00\x00\x00${header}\n`);
  head.writeUInt16LE(header.length + 1, 8);
  return Buffer.concat([head, PICKLE]);
}

describe('arrays of objects, however their type is written', () => {
  test.each([
    ['by the second of two keys', "{'descr': '<f8', 'fortran_order': False, 'descr': '|O', 'shape': (1,), }"],
    ['several of them', "{'descr': '3O', 'fortran_order': False, 'shape': (1,), }"],
    ['in a list in one text', "{'descr': 'i4,O', 'fortran_order': False, 'shape': (1,), }"],
    ['in other quotes', `{"descr": "|O", "fortran_order": False, "shape": (1,), }`],
    ['in another order', "{'fortran_order': False, 'shape': (1,), 'descr': 'O8'}"],
  ])('%s', async (_, header) => {
    expect(await examine(npyOf(header))).toMatchObject({ format: 'pickle', imports: SYSTEM });
  });

  test.each([
    ['put together', "{'descr': 'obj' 'ect', 'fortran_order': False, 'shape': (1,), }"],
    ['with an escape', "{'descr': '\\x4f', 'fortran_order': False, 'shape': (1,), }"],
    ['behind a comment', "{'descr': #\n'O', 'fortran_order': False, 'shape': (1,), }"],
  ])('what NumPy does not write is not read: %s', async (_, header) => {
    expect((await examine(npyOf(header))).unread).toHaveLength(1);
  });
});

describe('code of Keras that is hidden', () => {
  const escaped = (text: string) =>
    text.replaceAll('class_name', 'class\\u005Fname').replaceAll('"module":"keras', '"module":"ker\\u0061s');
  const lambdas = ['a Lambda layer, which is Python code'];

  test('by escapes, beside another configuration', async () => {
    const found = await examine(hdf5(`${escaped(KERAS(LAMBDA))}\0${KERAS(DENSE)}`));
    expect(found).toMatchObject({ format: 'hdf5', code: lambdas });
  });

  test('by escapes and a number that JSON does not have', async () => {
    const text = escaped(KERAS(LAMBDA)).replace('"x"', 'NaN');
    expect((await examine(hdf5(`${text}\0${KERAS(DENSE)}`))).unread).toHaveLength(1);
  });

  test('in a text that does not name Keras', async () => {
    const text = '{"class_name":"Sequential","config":{"layers":[{"class_name":"Lambda","config":{}}]}}';
    expect(await examine(text)).toMatchObject({ format: 'keras', code: lambdas });
    expect(await examine(escaped(text))).toMatchObject({ format: 'keras', code: lambdas });
  });

  test('in a PyTorch file that is one of Keras as well', async () => {
    const zip = await zipOf({ 'data.pkl': '\x80\x02}.', 'config.json': escaped(KERAS(LAMBDA)) });
    expect(await examine(zip)).toMatchObject({
      format: 'archive',
      unread: [expect.stringContaining('torch')],
    });
  });

  test.each<[string, object, string[]]>([
    [
      'a function that loads code',
      { module: 'keras.src.utils.python_utils', class_name: 'function', registered_name: 'func_load' },
      ['the function "func_load" of the module keras.src.utils.python_utils'],
    ],
    [
      'a function in the place of a class',
      { module: 'keras.config', class_name: 'enable_unsafe_deserialization', config: {} },
      ['the function "enable_unsafe_deserialization" of the module keras.config'],
    ],
    [
      'an operation of TensorFlow',
      { class_name: 'TFOpLambda', config: { function: 'io.write_file' } },
      ['a TFOpLambda layer, which calls functions by name'],
    ],
    ['a loss', { module: 'keras.losses', class_name: 'function', registered_name: 'mse' }, []],
  ])('%s', async (_, layer, code) => {
    expect((await examine(hdf5(KERAS(layer)))).code).toEqual(code);
  });
});

/** Safetensors whose tensors hold the signature of HDF5, and Keras's configuration behind it. */
function withHdf5At(at: number): Buffer {
  const bytes = safetensors({ a: { data_offsets: [0, 6_000_000] } }, 6_000_000);
  hdf5(KERAS(LAMBDA)).copy(bytes, at);
  return bytes;
}

test('HDF5 behind any block that its readers look behind', async () => {
  for (const at of [512, 1 << 20, 1 << 21, 1 << 22])
    expect(await examine(withHdf5At(at))).toMatchObject({
      format: 'hdf5',
      code: [expect.stringContaining('Lambda')],
    });
});

test('a zip behind something else, which Keras and Python find from the end', async () => {
  const zip = await zipOf({ 'config.json': KERAS(LAMBDA) });
  const bytes = Buffer.concat([safetensors({ a: { data_offsets: [0, zip.length] } }, 0), zip]);
  expect(await examine(bytes, 'model.keras')).toMatchObject({ format: 'archive' });
});

test('a pickle that is packed in two streams, which joblib reads as one', async () => {
  const parts = ["S'a", `'\n0${PICKLE.toString('latin1')}`].map(latin1);
  expect(await examine(Buffer.concat(parts.map((part) => gzipSync(part))))).toMatchObject({
    imports: SYSTEM,
  });
  expect(await examine(Buffer.concat(parts.map((part) => deflateSync(part))))).toMatchObject({
    format: 'compressed',
    unread: ['it goes on behind the end of what is packed'],
  });
});
