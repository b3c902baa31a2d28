import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './house-files.ts';

/** What a tool of the house said about a house that was built to break its rules. */
export interface Verdict {
  readonly exitCode: number | null;
  readonly said: string;
}

/** Builds a small house elsewhere, calls a tool there, takes the house down again. */
export function inPlantedHouse(
  files: Readonly<Record<string, string>>,
  command: (house: string) => readonly string[],
): Verdict {
  const house = mkdtempSync(join(tmpdir(), 'planted-house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, command(house), { cwd: house, encoding: 'utf8' });
    return { exitCode: status, said: stdout + stderr };
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

/** A file of the project itself. */
export const ofProject = (path: string): string => join(root, path);
