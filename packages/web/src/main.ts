import '@fontsource-variable/inter'
import './main.css'
import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import App from './shell/App.vue'
import { useBundledIcons } from './shell/icons.ts'
import { createAppRouter } from './shell/router.ts'
import { keptLanguage } from './shell/session.ts'
import { loadWords } from './shell/useWords.ts'
import { readState } from './shell/viewState.ts'

useBundledIcons()
const { lang } = readState(Object.fromEntries(new URLSearchParams(location.search)))
void loadWords(lang ?? keptLanguage.value).then(() => createApp(App).use(createAppRouter()).use(ui).mount('#app'))
