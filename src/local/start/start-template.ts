import { copyFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DataFolder, makeFolder } from './start-data.ts';

/** The Monday morning of the built-in sample, shortly before its reminders go out. */
export const sampleMorning = '2026-11-23T08:15';

/** The built-in sample, loaded once when Spil was built: a first start need not wait for it. */
export const templatePath = (): string => resolve('dist', 'sample', 'm365.db');

/** Gives an empty data folder the loaded sample; without a template the start loads it itself. */
export function copyTemplate(folder: DataFolder): void {
  if (existsSync(folder.databasePath) || !existsSync(templatePath())) return;
  makeFolder(folder);
  copyFileSync(templatePath(), folder.databasePath);
}
