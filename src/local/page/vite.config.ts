import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses: the page works behind any path.
  base: './',
  plugins: [react()],
  build: { outDir: '../../../dist/local-page', emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  server: { host: '127.0.0.1', proxy: { '/local': 'http://127.0.0.1:4300' } },
});
