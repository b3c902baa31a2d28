import { createServer } from 'node:net';
import { StartProblem } from './start-problem.ts';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });
}

/** Stops before any data is touched when somebody else listens on one of our ports. */
export async function checkPorts(product: number, local: number): Promise<void> {
  for (const [name, port] of [
    ['--port', product],
    ['--local-port', local],
  ] as const) {
    if (port !== 0 && !(await isFree(port))) {
      throw new StartProblem(
        `Port ${port} is in use.`,
        `Stop the other program, or choose another port with ${name} N.`,
      );
    }
  }
}
