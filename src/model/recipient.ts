const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const PREFIX = 'age';

/**
 * Whether a public key of age (X25519) is written without a slip: Bech32 has six letters of checksum. A bundle that is
 * encrypted for a misspelt key is one that nobody deploys.
 */
export function isRecipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  const words = [...text.slice(PREFIX.length + 1)].map((letter) => LETTERS.indexOf(letter));
  const codes = [...PREFIX].map((letter) => letter.charCodeAt(0));
  const sum = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...words];
  // 52 letters hold 260 bits of which 256 are the key; the others are zero.
  return checksum(sum) === 1 && ((words[51] ?? 1) & 15) === 0;
}

function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((term, bit) => {
      if ((top >> bit) & 1) sum ^= term;
    });
  }
  return sum >>> 0;
}
