import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Bundles the local Microsoft 365 with Spil into one file, so that `npm start` need not compile anything. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  build: {
    ssr: true,
    outDir: 'dist/local',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: ['src/local/start.ts', 'src/local/start-sample.ts'],
      external: [/^node:/, ...builtinModules],
    },
  },
});
