import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** Built like the real web, so that the two can be compared. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue(), ui({ autoImport: false, components: false, dts: false, colorMode: false, icon: { clientBundle: false } })],
  build: { outDir: '../dist/shell', emptyOutDir: true, target: 'es2023' },
})
