import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personId } from '../../../src/domain/values/person.ts';
import { chainIdOf } from '../../../src/graph/messages/graph-feed.ts';
import type { Letter } from '../../../src/ports.ts';
import { type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

const ann = personId('ann');
const letter: Letter = {
  kind: 'reminder',
  subject: 'Actie A12 is morgen klaar',
  text: `Bel de aannemer. ${'x'.repeat(300)}`,
};
let spil: SpilOnBench;

beforeEach(async () => {
  spil = await startSpilOnBench();
  spil.bench.admin.putUser({
    id: 'spil',
    upn: 'spil@contoso.com',
    mail: 'spil@contoso.com',
    displayName: 'Spil',
    userType: 'Member',
  });
});
afterEach(() => spil.close());

const count = (what: string) => spil.bench.observed.filter(({ path }) => path.endsWith(what)).length;

describe('the activity feed', () => {
  test('gets an entry that opens Teams', async () => {
    const outcome = await spil.graph.feed.send(ann, letter, 'occasion 1');
    expect(outcome).toEqual({ state: 'sent', reference: String(chainIdOf('occasion 1')) });
    expect(spil.bench.delivered).toMatchObject([
      {
        channel: 'feed',
        recipient: { id: 'ann' },
        content: {
          chainId: chainIdOf('occasion 1'),
          topic: { source: 'text', webUrl: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\//) },
          templateParameters: [{ name: 'text', value: letter.subject }],
        },
      },
    ]);
    const previewText = { content: letter.text.slice(0, 150) };
    expect(spil.bench.delivered[0]?.content).toMatchObject({ previewText });
  });

  test('opens the letter’s own link when that leads into Teams, and nothing else', async () => {
    const link = 'https://teams.microsoft.com/l/entity/x/y';
    await spil.graph.feed.send(ann, { ...letter, link }, 'a');
    await spil.graph.feed.send(ann, { ...letter, link: 'https://elsewhere.example/' }, 'b');
    const urls = spil.bench.delivered.map(({ content }) => (content as { topic: { webUrl: string } }).topic.webUrl);
    expect(urls[0]).toBe(link);
    expect(urls[1]).not.toContain('elsewhere');
  });

  test('is not asked again after a lost answer: the entry may be there', async () => {
    loseOneAnswer();
    expect(await spil.graph.feed.send(ann, letter, 'o')).toMatchObject({ state: 'uncertain' });
    expect(new Set(spil.bench.delivered.map(({ content }) => (content as { chainId: number }).chainId)).size).toBe(1);
    expect(count('sendActivityNotification')).toBe(1);
  });

  test('refuses somebody who has not installed the app', async () => {
    spil.bench.admin.setInstalled('ann', false);
    expect(await spil.graph.feed.send(ann, letter, 'o')).toEqual({ state: 'refused', reason: '403 Forbidden' });
  });

  test('a chain is a whole number that JSON carries exactly, and differs per occasion', () => {
    expect(Number.isSafeInteger(chainIdOf('a'))).toBe(true);
    expect(chainIdOf('a')).toBe(chainIdOf('a'));
    expect(chainIdOf('a')).not.toBe(chainIdOf('b'));
  });
});

describe('mail', () => {
  test('goes to the person’s own address, as plain text, with its kind in a header', async () => {
    expect(await spil.graph.mail.send(ann, letter)).toEqual({ state: 'sent', reference: 'accepted' });
    expect(spil.bench.delivered).toMatchObject([
      {
        channel: 'mail',
        recipient: { id: 'ann' },
        kind: 'reminder',
        content: {
          from: 'spil@contoso.com',
          to: ['ann@contoso.com'],
          subject: letter.subject,
          contentType: 'text',
          body: letter.text,
        },
      },
    ]);
  });

  test('whose answer was lost is uncertain, and sent once only', async () => {
    loseOneAnswer();
    expect(await spil.graph.mail.send(ann, letter)).toEqual({ state: 'uncertain', reason: '504' });
    expect(count('sendMail')).toBe(1);
  });

  test('to somebody without an address is refused before anything is sent', async () => {
    expect(await spil.graph.mail.send(personId('nobody'), letter)).toEqual({ state: 'refused', reason: 'no-address' });
    expect(count('sendMail')).toBe(0);
  });
});

function loseOneAnswer(): void {
  let isLeft = true;
  spil.line = (send) => async (url, init) => {
    const answer = await send(url, init);
    if (init.method !== 'POST' || !isLeft) return answer;
    isLeft = false;
    return new Response('', { status: 504 });
  };
}
