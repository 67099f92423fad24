/** Type of an in-toto statement in a DSSE envelope: the only one that is signed or read. */
export const STATEMENT_TYPE = 'application/vnd.in-toto+json';

/** What a DSSE signature is over (protocol.md of DSSE v1): type and body with their lengths in bytes. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
