/** One outside image that a Dockerfile takes content from. */
export interface ImageReference {
  /** As written, for example `registry.example.com/ml/python-3.11@sha256:…`. */
  readonly image: string;
  /** 1-based line of the instruction. */
  readonly line: number;
  readonly instruction: 'FROM' | 'COPY' | 'RUN';
  /** The name holds an ARG, so what it means is not in the file. */
  readonly isUnresolvable: boolean;
}

interface Instruction {
  readonly line: number;
  readonly words: readonly string[];
}

/**
 * Every image a Dockerfile builds on or copies from that is not one of its own stages, in order. All stages count: what
 * an earlier stage builds is usually copied into the last one. Throws on an `escape` directive, which would change
 * where lines end.
 */
export function imageReferences(text: string): ImageReference[] {
  const stages = new Set<string>();
  const references: ImageReference[] = [];
  let count = 0;
  for (const { line, words } of instructions(text)) {
    const name = words[0]?.toUpperCase();
    const operands = words.slice(1).filter((word) => !word.startsWith('--'));
    if (name === 'FROM') {
      const image = operands[0] ?? '';
      if (!stages.has(image.toLowerCase())) references.push(reference(image, line, 'FROM'));
      if (operands[1]?.toUpperCase() === 'AS' && operands[2] !== undefined)
        stages.add(operands[2].toLowerCase());
      stages.add(String(count));
      count += 1;
    } else if (name === 'COPY' || name === 'ADD' || name === 'RUN') {
      for (const image of sources(words)) {
        if (!stages.has(image.toLowerCase()))
          references.push(reference(image, line, name === 'RUN' ? 'RUN' : 'COPY'));
      }
    }
  }
  return references;
}

function reference(image: string, line: number, instruction: ImageReference['instruction']): ImageReference {
  return { image, line, instruction, isUnresolvable: image.includes('$') };
}

/** `COPY --from=IMAGE` and `RUN --mount=type=bind,from=IMAGE`. */
function sources(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word.startsWith('--from=')) return [word.slice('--from='.length)];
    if (!word.startsWith('--mount=')) return [];
    return word
      .slice('--mount='.length)
      .split(',')
      .filter((part) => part.startsWith('from='))
      .map((part) => part.slice('from='.length));
  });
}

/** Instructions with their continuation lines joined; comments and empty lines left out. */
function instructions(text: string): Instruction[] {
  const found: Instruction[] = [];
  let current: { line: number; text: string } | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.replace(/\r$/, '').trim();
    if (/^#\s*escape\s*=/i.test(content)) {
      throw new Error(`Line ${index + 1}: the escape directive is not supported; remove it.`);
    }
    if (content === '' || content.startsWith('#')) continue;
    const continues = content.endsWith('\\');
    const part = continues ? content.slice(0, -1) : content;
    current =
      current === null
        ? { line: index + 1, text: part }
        : { line: current.line, text: `${current.text} ${part}` };
    if (continues) continue;
    found.push({ line: current.line, words: current.text.split(/\s+/).filter((word) => word !== '') });
    current = null;
  }
  if (current !== null) found.push({ line: current.line, words: current.text.split(/\s+/) });
  return found;
}

/** The lowercase sha256 of an image reference, or undefined when it is not pinned by one. */
export function imageDigest(image: string): string | undefined {
  return /@sha256:([0-9a-f]{64})$/.exec(image)?.[1];
}
