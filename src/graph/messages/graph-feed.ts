import { createHash } from 'node:crypto';
import type { FeedDoor } from '../../ports.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { sendOutcome } from './send-outcome.ts';

/** What the feed shows of a preview. */
const previewLength = 150;

/** Puts entries in people's activity feed, in the app's own name. */
export function createGraphFeed(client: GraphClient, usualUrl: string): FeedDoor {
  return {
    async send(to, letter, occasion) {
      const chainId = chainIdOf(occasion);
      // Teams refuses an entry that opens anything but Teams.
      const webUrl = letter.link?.startsWith('https://teams.microsoft.com/') ? letter.link : usualUrl;
      const answer = await client(
        { kind: 'app' },
        {
          method: 'POST',
          path: `/users/${to}/teamwork/sendActivityNotification`,
          body: {
            topic: { source: 'text', value: letter.subject, webUrl },
            // Declared in the manifest: Teams lets people switch each kind on or off.
            activityType: letter.kind,
            previewText: { content: letter.text.slice(0, previewLength) },
            templateParameters: [{ name: 'text', value: letter.subject }],
            // Should Teams itself deliver twice, the later entry replaces the earlier one.
            chainId,
          },
        },
      );
      return sendOutcome(answer, String(chainId));
    },
  };
}

/** A whole number that JSON carries exactly, always the same for the same occasion. */
export function chainIdOf(occasion: string): number {
  const safeBytes = 6;
  return createHash('sha256').update(occasion).digest().readUIntBE(0, safeBytes);
}
