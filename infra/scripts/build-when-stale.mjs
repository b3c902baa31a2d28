// Rebuilds what the browser and `npm start` load, but only when a source is newer than the last build.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'bot', 'tab', 'package-lock.json'];
const stamp = join('dist', '.built');
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
const configurations = ['tab/vite.config.ts', 'src/local/page/vite.config.ts', 'src/local/vite.config.ts'];

const newest = (path) => {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
};

const isFresh = () => existsSync(stamp) && Math.max(...sources.map(newest)) <= statSync(stamp).mtimeMs;

if (!process.argv.includes('--force') && isFresh()) process.exit(0);
// The stamp carries the time before the build: an edit during the build makes it stale again.
const startedAt = new Date();
for (const configuration of configurations) {
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--config', configuration], {
    stdio: 'inherit',
  });
}
// The sample is loaded through the product itself, so it comes last.
execFileSync(process.execPath, [join('dist', 'local', 'start-sample.js')], { stdio: 'inherit' });
mkdirSync('dist', { recursive: true });
writeFileSync(stamp, `${startedAt.toISOString()}\n`);
utimesSync(stamp, startedAt, startedAt);
