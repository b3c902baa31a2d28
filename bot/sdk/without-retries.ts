import type { TurnContext } from 'botbuilder';

interface RetryingConnector {
  readonly client: { readonly pipeline: { removePolicy(policy: { readonly name: string }): unknown } };
}

/**
 * Stops the SDK from sending a message again after a 5xx: the first one may have arrived. Its own setting
 * `noRetryPolicy` is typed but does nothing (measured with 4.23.3).
 */
export async function withoutRetries(context: TurnContext, next: () => Promise<void>): Promise<void> {
  const { ConnectorClientKey } = context.adapter as unknown as { readonly ConnectorClientKey: symbol };
  const connector = context.turnState.get(ConnectorClientKey) as RetryingConnector | undefined;
  connector?.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  await next();
}
