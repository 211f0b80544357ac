import { defineConfig } from 'vite'

/** Pages with nothing on them but one graph library. */
export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../dist/graph', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1500 },
})
