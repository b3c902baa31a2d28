import { parseMarkdown } from './minimal-markdown.ts';
import type { Block, Inline } from './minimal-markdown.ts';

/** Minimal markdown as HTML in which every text is escaped: what the card renderer asks for. */
export function markdownHtml(text: string): string {
  return parseMarkdown(text).map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${block.lines.map(inlinesHtml).join('<br>')}</p>`;
  const tag = block.isOrdered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${inlinesHtml(item)}</li>`).join('')}</${tag}>`;
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text);
    case 'bold':
      return `<strong>${inlinesHtml(inline.content)}</strong>`;
    case 'italic':
      return `<em>${inlinesHtml(inline.content)}</em>`;
    case 'link':
      return `<a href="${escaped(inline.address)}" target="_blank" rel="noreferrer">${inlinesHtml(inline.content)}</a>`;
    case 'mention':
      return `<span class="mention">${escaped(inline.name)}</span>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
