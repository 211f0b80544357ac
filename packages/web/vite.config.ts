import { fileURLToPath } from 'node:url'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { iconsPlugin } from './vite.icons.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where `vite` sends GraphQL while the pages are being worked on. */
const server = process.env['GEFLECHT_URL'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [
    vue(),
    iconsPlugin(at('./src')),
    ui({
      autoImport: false,
      components: false,
      dts: false,
      colorMode: false,
      icon: { clientBundle: false },
      ui: {
        // The kit's hover is too pale for the white words on it.
        button: { compoundVariants: [{ color: 'primary', variant: 'solid', class: 'hover:bg-primary/95 active:bg-primary/95' }] },
        colors: { primary: 'teal', neutral: 'slate', error: 'rose', warning: 'amber', success: 'teal', info: 'sky', secondary: 'slate' },
      },
    }),
  ],
  server: { host: '127.0.0.1', proxy: { '/graphql': server, '/auth': server } },
  preview: { host: '127.0.0.1', proxy: { '/graphql': server, '/auth': server } },
  build: {
    manifest: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { index: at('./index.html'), graphiql: at('./graphiql.html') },
      // GraphiQL's packages say "use client" for frameworks that we do not use.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
