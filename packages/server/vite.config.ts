import { defineConfig } from 'vite'

/**
 * The server as one program: `dist/cli.js`, with the workspace's packages inside and everything from the registry outside; beside it the thread in which
 * measures are computed that take long.
 */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: { cli: 'src/cli.ts', 'measure.worker': 'src/measure/measure.worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
    },
  },
  ssr: { noExternal: [/^@geflecht\//] },
  // Vite would take graphql's ESM build and Node its CommonJS one: two of each class. Tests take Node's, as the built program does.
  test: {
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Each file loads the whole server; in a worker they share it. No test leaves anything behind in a module.
    isolate: false,
  },
} as never)
