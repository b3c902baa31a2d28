import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests that may kill a mutant: rules, acts, handlers, routes. No browser, no emulator's own tests, no tools. */
export default defineConfig({
  root,
  test: {
    include: ['tests/{acts,bot,domain,graph,grotik,messages,reading,server,undo,views,words}/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
