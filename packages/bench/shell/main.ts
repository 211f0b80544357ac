import '@fontsource-variable/inter'
import './main.css'
import { addAPIProvider } from '@iconify/vue'
import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import Shell from './Shell.vue'

// Icons would be content; none is fetched from elsewhere either.
addAPIProvider('', { resources: [] })
const router = createRouter({ history: createWebHistory(), routes: [{ path: '/:rest(.*)*', component: () => import('./Empty.vue') }] })
createApp(Shell).use(router).use(ui).mount('#app')
