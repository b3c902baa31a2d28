import { isSafeAddress } from '../text/minimal-markdown.ts';

/** A mail as plain text, with the links that were in it. */
export interface MailText {
  readonly text: string;
  readonly links: readonly MailLink[];
}

export interface MailLink {
  readonly label: string;
  readonly address: string;
}

const ADDRESS_IN_TEXT = /https?:\/\/[^\s<>"')\]]+/g;

/** A mail that was written as text. */
export function readPlainMail(body: string): MailText {
  const found = [...new Set(body.match(ADDRESS_IN_TEXT) ?? [])];
  return { text: body, links: found.filter(isSafeAddress).map((address) => ({ label: address, address })) };
}

const BREAKS = new Set(['P', 'DIV', 'TR', 'LI', 'H1', 'H2', 'H3', 'H4', 'UL', 'OL', 'TABLE', 'HR', 'BR']);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE']);

/** A mail that was written as HTML: only what can be read of it, so that nothing in it can run. */
export function readHtmlMail(root: Node): MailText {
  const links: MailLink[] = [];
  const text = textOf(root, links);
  return {
    text: text
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    links,
  };
}

function textOf(node: Node, links: MailLink[]): string {
  if (node.nodeName === '#text') return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (UNSEEN.has(node.nodeName)) return '';
  const inside = Array.from(node.childNodes, (child) => textOf(child, links)).join('');
  if (node.nodeName === 'A') noteLink(node as Element, inside, links);
  if (node.nodeName === 'LI') return `\n• ${inside.trim()}`;
  if (node.nodeName === 'TD' || node.nodeName === 'TH') return `${inside.trim()}  `;
  return BREAKS.has(node.nodeName) ? `\n${inside}\n` : inside;
}

function noteLink(anchor: Element, label: string, links: MailLink[]): void {
  const address = anchor.getAttribute('href') ?? '';
  if (isSafeAddress(address)) links.push({ label: label.trim() || address, address });
}
