import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests that may kill a mutant: rules, acts, handlers, routes. No browser, no emulator's own tests, no tools. */
export default defineConfig({
  root,
  test: {
    include: ['tests/{acts,bot,domain,graph,grotik,messages,reading,server,undo,views,words}/**/*.test.ts'],
    // What runs while a module loads is only broken when each run loads it again: slow, so for the doors alone.
    isolate: process.env.SPIL_MUTANTS_LOAD_AGAIN === 'yes',
    // A thousand random acts for each mutant would take the night; what they find has a test of its own.
    exclude: ['**/*.property.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
