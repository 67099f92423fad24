/** Streams keep pieces for a while, and `fileChunks` writes over them. */
export async function* copied(
  chunks: AsyncIterable<Uint8Array>,
  seen?: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of chunks) {
    seen?.(bytes);
    yield Uint8Array.from(bytes);
  }
}

/** `ReadableStream.from` came with Node 20.6. */
export function webStream(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}
