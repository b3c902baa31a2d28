import { describe, expect, it } from 'vitest';
import { ok, refused } from '../../src/domain/values/result.ts';
import type { Api } from '../../tab/api/api.ts';
import { waitBefore, watchChanges } from '../../tab/api/watch-changes.ts';

const streamOf = (...chunks: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

/** Listens to these streams one after another; `undefined` is an attempt that fails. */
async function listenTo(streams: (ReadableStream<Uint8Array> | undefined)[]) {
  const ended = new AbortController();
  const heard: string[] = [];
  const waits: number[] = [];
  const open: Api['open'] = async () => {
    const stream = streams.shift();
    return stream === undefined ? refused({ kind: 'unavailable', message: '' }) : ok(stream);
  };
  await watchChanges({
    api: { open, call: async () => refused({ kind: 'unexpected', message: '' }) },
    path: '/api/projects/RVB/changes',
    signal: ended.signal,
    onChange: (lists) => heard.push(lists.join('+')),
    onReturn: () => heard.push('return'),
    pause: async (ms) => {
      waits.push(ms);
      if (streams.length === 0) ended.abort();
    },
    random: () => 1,
  });
  return { heard, waits };
}

describe('the change feed', () => {
  it('a line that arrives in two pieces is one signal', async () => {
    const { heard } = await listenTo([streamOf('{"lists":["Act', 'ions"]}\n\n{"lists":["Risks","Decisions"]}\n')]);
    expect(heard).toEqual(['Actions', 'Risks+Decisions']);
  });

  it('a line that is no signal is passed over', async () => {
    const { heard } = await listenTo([streamOf('oops\n{"lists":["Risks"]}\n')]);
    expect(heard).toEqual(['Risks']);
  });

  it('after an interruption everything may have changed', async () => {
    const { heard } = await listenTo([streamOf(''), streamOf('{"lists":["Risks"]}\n')]);
    expect(heard).toEqual(['return', 'Risks']);
  });

  it('failed attempts wait longer each time, a good one starts over', async () => {
    const { waits } = await listenTo([undefined, undefined, streamOf(''), undefined]);
    expect(waits).toEqual([2000, 4000, 1000, 2000]);
  });

  it('no wait is longer than a minute', () => {
    expect(waitBefore(30, 1)).toBe(60_000);
    expect(waitBefore(30, 0)).toBe(30_000);
  });
});
