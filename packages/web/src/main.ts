import '@fontsource-variable/inter'
import './main.css'
import ui from '@nuxt/ui/vue-plugin'
import { _api, addCollection } from '@iconify/vue'
import icons from 'virtual:icons'
import { createApp } from 'vue'
import App from './shell/App.vue'
import { createAppRouter } from './shell/router.ts'

addCollection(icons)
// An icon that is not in the bundle stays empty; nothing is ever asked of another host.
_api.setAPIModule('', { prepare: () => [], send: () => {} })
createApp(App).use(createAppRouter()).use(ui).mount('#app')
