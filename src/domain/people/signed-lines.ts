/** What somebody signed, with day and name: see `appendNote`. */
const signature = /^\[\d{4}-\d{2}-\d{2} [^\]]+\] /;

/**
 * A text as somebody wants it, with every line that people signed in it before: nobody drops or rewords those, and
 * nobody signs for another, so a signature that did not stand there goes.
 */
export function keepSigned(before: string, asked: string): string {
  const signed = before.split('\n').filter((line) => signature.test(line));
  const lines = asked.split('\n').map((line) => (signed.includes(line.trim()) ? line.trim() : unsigned(line)));
  return [...lines, ...signed.filter((line) => !lines.includes(line))].join('\n').trim();
}

/** One signature may stand behind another. */
function unsigned(line: string): string {
  const text = line.trim();
  return signature.test(text) ? unsigned(text.replace(signature, '')) : line;
}
