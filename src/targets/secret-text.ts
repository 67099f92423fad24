/** Names of variables whose values are kept from what is written down, whether they were handed on or not. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|(?:^|_)KEY$|BUNDLE[-_]IDENTITY$/i;
/** Replacing less than this would only make the text unreadable. */
const SHORTEST = 4;
const REPLACED = '***';

/** What must not be read in the words of a program: the values of `handed` variables, and the secrets of the run, line by line. */
export function secretValues(
  variables: Readonly<Record<string, string | undefined>>,
  handed: readonly string[],
): readonly string[] {
  const values = Object.entries(variables)
    .filter(([name]) => handed.includes(name) || SECRET_NAME.test(name))
    .flatMap(([, value = '']) => [value, ...value.split(/\r?\n/)])
    .map((value) => value.trim())
    .filter((value) => value.length >= SHORTEST);
  return [...new Set(values)].sort((a, b) => b.length - a.length);
}

/** The text without those values, also where it was cut off in the middle of one. */
export function withoutSecrets(text: string, values: readonly string[]): string {
  const whole = values.reduce((left, value) => left.replaceAll(value, REPLACED), text);
  const cut = Math.max(0, ...values.map((value) => begunAtEnd(whole, value)));
  return cut === 0 ? whole : `${whole.slice(0, -cut)}${REPLACED}`;
}

/** How much of the beginning of a value the text ends with; a few characters are chance. */
function begunAtEnd(text: string, value: string): number {
  for (let length = Math.min(text.length, value.length - 1); length >= SHORTEST; length -= 1)
    if (text.endsWith(value.slice(0, length))) return length;
  return 0;
}
