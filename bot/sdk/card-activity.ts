import { type Activity, CardFactory } from 'botbuilder';
import type { Reply } from '../turn.ts';

/** A reply as Teams sends it; `kind` tells what sort of message it is, for logs or a local inbox. */
export function cardActivity(reply: Reply, kind: string): Partial<Activity> {
  return {
    type: 'message',
    summary: reply.summary,
    attachments: [{ contentType: CardFactory.contentTypes.adaptiveCard, content: reply.card }],
    channelData: { spil: { kind } },
  };
}
