/** A piece of text as Teams would show it; nothing in it can be markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  | { readonly kind: 'mention'; readonly name: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

const BULLET = /^\s*[-*]\s+(?=\S)/;
const NUMBER = /^\s*\d+\.\s+(?=\S)/;

/** The markdown that Teams knows in cards: bold, italic, links, lists and line breaks. */
export function parseMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const chunk of text.replaceAll('\r', '').split(/\n{2,}/)) {
    for (const run of runsOf(chunk.split('\n'))) blocks.push(blockOf(run));
  }
  return blocks;
}

/** The same within one line. */
export function parseInline(text: string): readonly Inline[] {
  const first = firstFound(text);
  if (!first) return text === '' ? [] : [{ kind: 'text', text: text.replace(ESCAPED, '$1') }];
  const before = text.slice(0, first.start);
  return [...parseInline(before), first.inline, ...parseInline(text.slice(first.end))];
}

// In markdown a backslash takes the meaning away from any punctuation.
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

function firstFound(
  text: string,
): { readonly start: number; readonly end: number; readonly inline: Inline } | undefined {
  const found = PATTERNS.flatMap(({ expression, read }) => {
    const match = expression.exec(text);
    const inline = match && read(match);
    return inline ? [{ start: match.index, end: match.index + match[0].length, inline }] : [];
  });
  // The leftmost wins, so that a link inside bold stays inside it.
  return found.sort((a, b) => a.start - b.start)[0];
}

interface Pattern {
  readonly expression: RegExp;
  readonly read: (match: RegExpExecArray) => Inline | undefined;
}

const PATTERNS: readonly Pattern[] = [
  { expression: /<at>([^<]*)<\/at>/, read: ([, name = '']) => ({ kind: 'mention', name }) },
  {
    expression: /(?<!\\)\[([^[\]\n]*(?:\\.[^[\]\n]*)*)\]\(([^()\s]+)\)/,
    read: ([, label = '', address = '']) =>
      isSafeAddress(address) ? { kind: 'link', address, content: parseInline(label) } : undefined,
  },
  {
    expression: /(?<!\\)\*\*(?=\S)(.+?)(?<=\S)\*\*/,
    read: ([, content = '']) => ({ kind: 'bold', content: parseInline(content) }),
  },
  {
    expression: /(?<![\\*\p{L}\p{N}])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![*\p{L}\p{N}])/u,
    read: ([, content = '']) => ({ kind: 'italic', content: parseInline(content) }),
  },
  {
    expression: /(?<![\\\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/u,
    read: ([, content = '']) => ({ kind: 'italic', content: parseInline(content) }),
  },
];

/** Only addresses that a browser opens as a page or a mail; never a script. */
export function isSafeAddress(address: string): boolean {
  return URL.canParse(address) && ['https:', 'http:', 'mailto:'].includes(new URL(address).protocol);
}

interface Run {
  readonly kind: 'text' | 'bullet' | 'number';
  readonly lines: string[];
}

function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const kind = BULLET.test(line) ? 'bullet' : NUMBER.test(line) ? 'number' : 'text';
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

function blockOf({ kind, lines }: Run): Block {
  if (kind === 'text') return { kind: 'paragraph', lines: lines.map(parseInline) };
  const marker = kind === 'bullet' ? BULLET : NUMBER;
  return {
    kind: 'list',
    isOrdered: kind === 'number',
    items: lines.map((line) => parseInline(line.replace(marker, ''))),
  };
}
