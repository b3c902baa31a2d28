import type { Digest } from '../../domain/digest/digest.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import type { Letter } from '../../ports.ts';
import { type DigestSection, digestText } from './digest-text.ts';

/** The digest as plain text for the mailbox. */
export function digestLetter(digest: Digest, language: Language): Letter {
  const { title, intro, sections } = digestText(digest, language);
  const blocks = sections.map(plainSection);
  return { kind: 'digest', subject: title, text: [`${title}\n${intro}`, ...blocks].join('\n\n') };
}

function plainSection({ heading, lines, startsOnHeading }: DigestSection): string {
  const [first, ...others] = lines;
  const rows = startsOnHeading
    ? [`${heading}: ${first ?? ''}`, ...others.map(indented)]
    : [heading, ...lines.map(indented)];
  return rows.join('\n');
}

const indented = (line: string): string => `  ${line}`.trimEnd();
