import { expect, it } from 'vitest';
import { list, parsed, record, text } from './unchecked.ts';

it.each<[unknown, object, readonly unknown[], string | null]>([
  [{ a: 1 }, { a: 1 }, [], null],
  [[1], [1], [1], null],
  ['a', {}, [], 'a'],
  ['', {}, [], ''],
  [7, {}, [], null],
  [true, {}, [], null],
  [null, {}, [], null],
  [undefined, {}, [], null],
])('%j without a schema is the object %j, the array %j and the text %j', (value, object, array, words) => {
  expect([record(value), list(value), text(value)]).toEqual([object, array, words]);
});

it('a text that is no JSON is nothing', () => {
  expect(parsed('{"a":[1]}')).toEqual({ a: [1] });
  expect(parsed('{')).toBeUndefined();
  expect(parsed('')).toBeUndefined();
});
