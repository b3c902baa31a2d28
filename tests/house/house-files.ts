import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the house, as its inhabitants wrote it. */
export interface HouseFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

const made = new Set(['node_modules', 'dist', '.local', '.git']);

function pathsBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/** Every path below these rooms whose name matches. */
export const pathsIn = (rooms: readonly string[], pattern = /./): readonly string[] =>
  rooms.flatMap(pathsBelow).filter((path) => pattern.test(path));

/** The files below these rooms whose path matches, with their text. */
export const filesIn = (rooms: readonly string[], pattern: RegExp): readonly HouseFile[] =>
  pathsIn(rooms, pattern).map((path) => ({
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    text: readFileSync(join(root, path), 'utf8'),
  }));

/** What is written in a programming language. */
export const code = /\.(ts|tsx|mjs)$/;
