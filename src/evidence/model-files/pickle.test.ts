import { describe, expect, test } from 'vitest';
import { scanPickle } from './pickle.ts';

/** `pickle.dumps` of CPython 3 for an object whose `__reduce__` calls `os.system("true")`, by protocol. */
const SYSTEM: readonly (readonly [number, string])[] = [
  [0, '63706f7369780a73797374656d0a70300a2856747275650a70310a7470320a5270330a2e'],
  [1, '63706f7369780a73797374656d0a71002858040000007472756571017471025271032e'],
  [2, '800263706f7369780a73797374656d0a710058040000007472756571018571025271032e'],
  [3, '800363706f7369780a73797374656d0a710058040000007472756571018571025271032e'],
  [4, '8004951f000000000000008c05706f736978948c0673797374656d9493948c047472756594859452942e'],
  [5, '8005951f000000000000008c05706f736978948c0673797374656d9493948c047472756594859452942e'],
];

/** The same for an OrderedDict of lists, numbers, texts, bytes, sets and tuples. */
const PLAIN: readonly (readonly [number, string])[] = [
  [
    0,
    '63636f6c6c656374696f6e730a4f726465726564446963740a70300a28745270310a56610a70320a286c70330a49310a6146322e350a6156780a70340a61635f636f646563730a656e636f64650a70350a2856790a70360a566c6174696e310a70370a7470380a5270390a614e614930310a612849310a747031300a61635f5f6275696c74696e5f5f0a7365740a7031310a28286c7031320a49310a6149320a61747031330a527031340a617356620a7031350a28647031360a566b0a7031370a4c313138303539313632303731373431313330333432344c0a7356660a7031380a635f5f6275696c74696e5f5f0a66726f7a656e7365740a7031390a28286c7032300a49310a61747032310a527032320a735662790a7032330a635f5f6275696c74696e5f5f0a6279746561727261790a7032340a2867350a2856710a7032350a67370a747032360a527032370a747032380a527032390a73732e',
  ],
  [
    1,
    '63636f6c6c656374696f6e730a4f726465726564446963740a7100295271012858010000006171025d7103284b014740040000000000005801000000787104635f636f646563730a656e636f64650a710528580100000079710658060000006c6174696e3171077471085271094e4930310a284b0174710a635f5f6275696c74696e5f5f0a7365740a710b285d710c284b014b026574710d52710e65580100000062710f7d71102858010000006b71114c313138303539313632303731373431313330333432344c0a5801000000667112635f5f6275696c74696e5f5f0a66726f7a656e7365740a7113285d71144b0161747115527116580200000062797117635f5f6275696c74696e5f5f0a6279746561727261790a7118286805285801000000717119680774711a52711b74711c52711d75752e',
  ],
  [
    2,
    '800263636f6c6c656374696f6e730a4f726465726564446963740a7100295271012858010000006171025d7103284b014740040000000000005801000000787104635f636f646563730a656e636f64650a7105580100000079710658060000006c6174696e3171078671085271094e884b0185710a635f5f6275696c74696e5f5f0a7365740a710b5d710c284b014b026585710d52710e65580100000062710f7d71102858010000006b71118a090000000000000000405801000000667112635f5f6275696c74696e5f5f0a66726f7a656e7365740a71135d71144b0161857115527116580200000062797117635f5f6275696c74696e5f5f0a6279746561727261790a711868055801000000717119680786711a52711b85711c52711d75752e',
  ],
  [
    3,
    '800363636f6c6c656374696f6e730a4f726465726564446963740a7100295271012858010000006171025d7103284b01474004000000000000580100000078710443017971054e884b01857106636275696c74696e730a7365740a71075d7108284b014b026585710952710a65580100000062710b7d710c2858010000006b710d8a09000000000000000040580100000066710e636275696c74696e730a66726f7a656e7365740a710f5d71104b0161857111527112580200000062797113636275696c74696e730a6279746561727261790a7114430171711585711652711775752e',
  ],
  [
    4,
    '80049593000000000000008c0b636f6c6c656374696f6e73948c0b4f72646572656444696374949394295294288c0161945d94284b014740040000000000008c017894430179944e884b0185948f94284b014b0290658c0162947d94288c016b948a090000000000000000408c016694284b0191948c026279948c086275696c74696e73948c09627974656172726179949394430171948594529475752e',
  ],
  [
    5,
    '8005957d000000000000008c0b636f6c6c656374696f6e73948c0b4f72646572656444696374949394295294288c0161945d94284b014740040000000000008c017894430179944e884b0185948f94284b014b0290658c0162947d94288c016b948a090000000000000000408c016694284b0191948c02627994960100000000000000719475752e',
  ],
];

const hex = (text: string) => Buffer.from(text, 'hex');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const names = (bytes: Uint8Array) =>
  scanPickle(bytes).imports.map(({ module, name }) => (module === null ? null : `${module} ${name}`));

describe('what CPython writes', () => {
  test.each(SYSTEM)('protocol %i: the import is named, and that it is called', (_, text) => {
    const bytes = hex(text);
    expect(scanPickle(bytes)).toMatchObject({ isCalling: true, length: bytes.length, fault: null });
    expect(names(bytes)).toEqual(['posix system']);
  });

  test.each(PLAIN)('protocol %i: read to its end, with each import once', (protocol, text) => {
    const bytes = hex(text);
    expect(scanPickle(bytes)).toMatchObject({ length: bytes.length, fault: null });
    expect(names(bytes)[0]).toBe('collections OrderedDict');
    expect(new Set(names(bytes)).size).toBe(names(bytes).length);
    if (protocol === 0) expect(names(bytes)).toContain('_codecs encode');
  });
});

describe('names that are hidden', () => {
  test.each([
    ['as the letters of an instance', "(S'true'\nios\nsystem\n.", ['os system']],
    [
      'put together from the memo',
      '\x80\x04\x8c\x02os\x94\x8c\x06system\x9400h\x00h\x01\x93.',
      ['os system'],
    ],
    [
      'in the memo under another number, while others go over it',
      '\x80\x04\x8c\x04json\x94\x8c\x05loads\x94\x8c\x02os\x8c\x06system\x93.',
      ['os system'],
    ],
    ['as texts of protocol 0', "S'os'\nS'system'\n\x93.", ['os system']],
    ['doubled', '\x8c\x02os2\x93.', ['os os']],
    ['behind a mark that is taken away', '\x8c\x02os\x8c\x06system(NN1\x93.', ['os system']],
    ['before a fault: it has run by then', 'cos\nsystem\n\xff', ['os system']],
    ['without an end', 'cos\nsystem\n', ['os system']],
  ])('%s', (_, text, expected) => {
    expect(names(latin1(text))).toEqual(expected);
  });

  test.each([
    ['a number of the registry of extensions', '\x80\x02\x82\x01.'],
    ['the outcome of a call', "cos\ngetenv\n(S'M'\ntR\x8c\x06system\x93."],
    ['an escape that Python reads', "S'o\\x73'\nS'system'\n\x93."],
    ['a name that is longer than any', `c${'m'.repeat(400)}\nf\n.`],
    ['a text that is no UTF-8', '\x8c\x02\xff\xfe\x8c\x06system\x93.'],
  ])('what cannot be told is an import that cannot be told: %s', (_, text) => {
    expect(names(latin1(text))).toContain(null);
  });
});

describe('what a loader takes, however odd, does not end the reading before the import', () => {
  test.each([
    ['a hexadecimal number', 'I0x10\n0'],
    ['a long hexadecimal number', 'L0x10\n0'],
    ['a number that ends with a NUL', 'I1\0 of these\n0'],
    ['a line of more than 100,000 characters', `S'${'a'.repeat(100_001)}'\n0`],
    ['a text with a carriage return in it', "S'a\rb'\n0"],
    ['a signed number in the memo', 'Np+0\n0g+0\n0'],
    ['a number in the memo with an underscore', 'Np1_0\n0g10\n0'],
  ])('%s', (_, before) => {
    expect(scanPickle(latin1(`${before}cos\nsystem\n(S'true'\ntR.`))).toMatchObject({
      imports: [{ module: 'os', name: 'system' }],
      isCalling: true,
      fault: null,
    });
  });

  test.each([
    ['a key', "cos\nenviron\nS'PATH'\nS'/tmp'\ns\xff"],
    ['keys', "cos\nenviron\n(S'PATH'\nS'/tmp'\nu\xff"],
    ['a value', "csys\npath\nS'/tmp'\na\xff"],
    ['values', "csys\npath\n(S'/tmp'\ne\xff"],
  ])('what is put into what was imported counts as a call, also without an end: %s', (_, text) => {
    expect(scanPickle(latin1(text))).toMatchObject({ isCalling: true, length: null });
  });

  test.each([
    ['values', 'N'.repeat(1_000_002)],
    ['numbers in its memo beyond those that can be told apart', 'Np9007199254740993\n0'],
  ])('where the reading gives up and the loader does not, that is said: %s', (_, before) => {
    const scan = scanPickle(latin1(`${before}cos\nsystem\n(S'true'\ntR.`));
    expect(scan).toMatchObject({ length: null, isGivenUp: true });
  });
});

describe('what the loader refuses ends the reading', () => {
  test.each([
    ['an unknown opcode', '\x80\x02\xfe.', 'byte 2 is 0xfe, which is no opcode'],
    ['a newer protocol', '\x80\x06.', 'it is of protocol 6; 0 to 5 are read'],
    ['no end', 'N', 'it has no end'],
    ['an empty stack', '0.', 'it takes more from its stack than there is'],
    ['an empty stack at the end', '.', 'it takes more from its stack than there is'],
    ['no mark', 'Nt.', 'it closes a list that was not opened'],
    ['a value that is cut off', 'X\xff\xff\xff\x7fa.', 'it ends in the middle of a value'],
    [
      'a length beyond what there can be',
      '\x8e\xff\xff\xff\xff\xff\xff\xff\xffa.',
      'it ends in the middle of a value',
    ],
    ['a line that is cut off', 'cos', 'it ends in the middle of a line'],
    ['a number that is none', 'Iam\n.', 'byte 0 begins no INT'],
    ['a text without its quotes', 'So\n.', 'byte 0 begins no STRING'],
    ['a memo that is empty', 'h\x00.', 'it asks for something that it has not put away'],
  ])('%s', (_, text, fault) => {
    expect(scanPickle(latin1(text))).toMatchObject({ length: null, fault });
  });

  test('more names than anybody imports', () => {
    const text = Array.from({ length: 1200 }, (_, index) => `cm${index}\nf\n`).join('');
    expect(scanPickle(latin1(`${text}.`)).fault).toContain('more than 200 names');
  });
});

test('whatever is changed, cut off or made up: it ends without throwing, and never names less than was read before', () => {
  const bytes = hex((PLAIN[4] as readonly [number, string])[1]);
  for (let at = 0; at < bytes.length; at += 1) {
    expect(scanPickle(bytes.subarray(0, at)).length).toBeNull();
    for (const value of [0x00, 0x2e, 0x63, 0x80, 0xff]) {
      const other = Uint8Array.from(bytes);
      other[at] = value;
      const { length, fault } = scanPickle(other);
      expect(length === null).toBe(fault !== null);
    }
  }
});
