import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Every worker of one run has the same parent: they share what the first of them made.
const ownPrefix = `spil-template-${process.ppid}-`;
const pauseMs = 100;
const longestWaitMs = 90_000;

type Make = (directory: string) => Promise<void>;

/** A folder that `make` fills once per run, whoever asks first. */
export async function templateOf(name: string, make: Make): Promise<string> {
  const template = join(tmpdir(), `${ownPrefix}${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`);
  if (!existsSync(template)) await makeOnce(template, make);
  return template;
}

/** A folder of its own for one test. */
export function copyOf(template: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'spil-world-'));
  cpSync(template, directory, { recursive: true });
  return directory;
}

async function makeOnce(template: string, make: Make): Promise<void> {
  const lock = `${template}.lock`;
  try {
    mkdirSync(lock);
  } catch {
    return waitFor(template, lock);
  }
  try {
    removeLeftovers();
    const unfinished = mkdtempSync(`${template}.unfinished-`);
    await make(unfinished);
    renameSync(unfinished, template);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

async function waitFor(template: string, lock: string): Promise<void> {
  for (let waited = 0; !existsSync(template); waited += pauseMs) {
    const isGivenUp = waited > longestWaitMs || !existsSync(lock);
    if (isGivenUp && !existsSync(template)) throw new Error(`nobody finished ${template}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Templates of runs that ended. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const parent = Number(/^spil-template-(\d+)-/.exec(name)?.[1]);
    if (Number.isInteger(parent) && !isRunning(parent)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
