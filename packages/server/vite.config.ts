import { defineConfig } from 'vite'

/** The server as one program: `dist/cli.js`, with the workspace's packages inside and everything from the registry outside. */
export default defineConfig({
  build: {
    ssr: 'src/cli.ts',
    target: 'node22',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'cli.js' } },
  },
  ssr: { noExternal: [/^@geflecht\//] },
  // Vite would take graphql's ESM build and Node its CommonJS one: two of each class. Tests take Node's, as the built program does.
  test: {
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
} as never)
