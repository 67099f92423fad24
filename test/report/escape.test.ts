import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import {
  commandMessage,
  commandProperty,
  htmlText,
  logText,
  markdownCode,
  markdownHtmlCode,
  markdownHtmlText,
  markdownLineStart,
  markdownLink,
  markdownMessage,
  markdownText,
  safeUrl,
  urlSegment,
  visible,
} from '../../src/report/escape.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { code, details, heading, list, note, paragraph, strong, table } from '../../src/report/prose.ts';
import { HOSTILE } from './scenarios.ts';

const FRAGMENTS = [
  '@acme/team',
  '#12',
  'acme/models#1',
  'GH-3',
  '3fa2c1d9ab',
  'https://evil.example',
  'www.evil.example',
  'a@b.example',
  '<img src=x>',
  '<!-- arbiter:gate base=x -->',
  '-->',
  '</details>',
  '</summary>',
  '<script>',
  '![x](https://e.example)',
  '[x](javascript:x)',
  '[x]: https://e.example',
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '\\',
  '\\|',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '# x',
  '- x',
  '+ x',
  '1. x',
  '> x',
  '---',
  '===',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '    ',
  ' ',
  '&lt;',
  '&#64;',
  '&',
  ':tada:',
  '$x$',
  '[^1]',
  '!',
  '\u202e',
  '\u200b',
  '\u2066',
  '\ufe0f',
  '\ud800',
  'a',
  '0',
  '::',
  '##[',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const render = (markdown: string): string => marked.parse(markdown, { gfm: true, async: false });
const tags = (html: string): string[] => [...html.matchAll(/<[/!?A-Za-z][^>]*>/gu)].map(([tag]) => tag);

/** What a reader sees: tags removed, entities decoded, our own marks taken away. */
function textOf(html: string): string {
  return html
    .replace(/<[/!?A-Za-z][^>]*>/gu, '')
    .replace(/&(?:#(\d+)|(lt|gt|quot|amp));/gu, (_, digits: string | undefined, name: string) =>
      digits === undefined
        ? ({ lt: '<', gt: '>', quot: '"', amp: '&' }[name] ?? '')
        : String.fromCodePoint(Number(digits)),
    )
    .replace(/\u200b/gu, '');
}
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('Attack 35: text from a pull request stays text', () => {
  test('a paragraph of it is one paragraph and reads as written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(visible(text).trim() !== '');
        const html = render(markdownLineStart(markdownText(text)));
        expect(tags(html)).toEqual(['<p>', '</p>']);
        expect(squeezed(textOf(html))).toBe(squeezed(visible(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a cell of it is one cell', () => {
    fc.assert(
      fc.property(hostile, hostile, (left, right) => {
        const html = render(renderMarkdown([table(['A', 'B'], [[[left], [code(right)]]])], 500));
        const cells = tags(html).filter((tag) => !/^<\/?code>$/u.test(tag));
        expect(cells.filter((tag) => tag === '<td>')).toHaveLength(2);
        expect(cells.filter((tag) => tag === '<tr>')).toHaveLength(2);
        expect(cells.every((tag) => /^<\/?(?:table|thead|tbody|tr|th|td)>$/u.test(tag))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every kind of block holds nothing but what we put there', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const blocks = [
          heading(3, text),
          paragraph(text, strong(text), code(text)),
          list([[text], [strong(text)]]),
          note(text),
          details([text, strong(text), code(text)], paragraph(text)),
        ];
        const markdown = renderMarkdown(blocks, 500);
        const found = tags(render(markdown)).filter(
          (tag) => !/^<\/?(?:h3|p|ul|li|sub|details|summary|strong|b|code)>$/u.test(tag),
        );
        expect(found).toEqual([]);
        expect(markdown).not.toContain('<!--');
      }),
      { numRuns: 2_000 },
    );
  });

  test('a code span is one code element that reads as written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(visible(text).trim() !== '');
        const html = render(`x ${markdownCode(text)} y`);
        expect(tags(html)).toEqual(['<p>', '<code>', '</code>', '</p>']);
        expect(squeezed(textOf(html))).toBe(squeezed(`x ${visible(text).trim()} y`));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a message holds nothing but its digests as code, whole, and reads as written', () => {
    const digests = fc.constantFrom('ab'.repeat(32), 'c0'.repeat(20), '98420cdde85f');
    fc.assert(
      fc.property(hostile, digests, hostile, (before, digest, after) => {
        const text = `x ${before} ${digest} ${after}`;
        const html = render(markdownMessage(text));
        expect(tags(html).filter((tag) => !/^<\/?code>$/u.test(tag))).toEqual(['<p>', '</p>']);
        expect(html).toContain(`<code>${digest}</code>`);
        expect(squeezed(textOf(html))).toBe(squeezed(visible(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('outside code nothing is left that GitHub makes into a mention, a reference or a link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const escaped of [markdownText(text), markdownHtmlText(text)]) {
          const seen = escaped
            .replace(/\\/gu, '')
            .replace(/&#(\d+);/gu, (_, digits: string) => String.fromCodePoint(Number(digits)));
          expect(seen).not.toMatch(/@[A-Za-z0-9]|#\d|:\/\/|www\.|\bGH-\d|:[a-z_]+:/iu);
          expect(seen).not.toMatch(
            /(?<![0-9a-zA-Z])(?!(?<=\d\.)\d+(?![0-9a-zA-Z]))[0-9a-fA-F]{7,64}(?![0-9a-zA-Z])/u,
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('HTML text and attributes hold no markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(htmlText(text)).not.toMatch(/[<>"']/u);
        expect(markdownHtmlCode(text)).toMatch(/^<code>[^<>]*<\/code>$/u);
      }),
    );
  });

  test('what cannot be seen is shown by its code point', () => {
    expect(visible('a\u202eb\u200bc\u0007d\u00ade\u{e0041}')).toBe(
      'a⟨U+202E⟩b⟨U+200B⟩c⟨U+0007⟩d⟨U+00AD⟩e⟨U+E0041⟩',
    );
    expect(visible('a\r\nb\u2028c\td')).toBe('a b c d');
    expect(visible('⚠️ x\ufe0f')).toBe('⚠️ x⟨U+FE0F⟩');
  });

  test('only plain http addresses become links', () => {
    expect(safeUrl('javascript:alert(1)')).toBeUndefined();
    expect(safeUrl('data:text/html,x')).toBeUndefined();
    expect(markdownLink('x', 'javascript:alert(1)')).toBe('x');
    expect(safeUrl('https://github.com/a b")(<x>')).toBe('https://github.com/a%20b%22%29%28%3Cx%3E');
    expect(urlSegment("a/b c#?%'é")).toBe('a%2Fb%20c%23%3F%25%27%C3%A9');
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(markdownLink('x', `https://github.com/${urlSegment(text)}/a`));
        expect(tags(html).map((tag) => tag.slice(0, 3))).toEqual(['<p>', '<a ', '</a', '</p']);
      }),
    );
  });
});

describe('Attack 36: text from a pull request is no workflow command', () => {
  test('a message and its properties stay on one line and in their place', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandMessage(text)).not.toMatch(/[\r\n]/u);
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/u);
      }),
    );
    expect(commandMessage('100 %\nnext')).toBe('100 %25%0Anext');
    expect(commandProperty('a:b,c%')).toBe('a%3Ab%2Cc%25');
  });

  test('no line of a log starts a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of logText(text).split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toContain('##[');
        }
      }),
    );
    expect(logText(HOSTILE)).toContain('⟨::⟩set-output');
  });
});
