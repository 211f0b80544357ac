import '@fontsource-variable/inter'
import './main.css'
import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import App from './shell/App.vue'
import { useBundledIcons } from './shell/icons.ts'
import { createAppRouter } from './shell/router.ts'

useBundledIcons()
createApp(App).use(createAppRouter()).use(ui).mount('#app')
