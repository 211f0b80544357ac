import { createRouter, createWebHistory, type Router } from 'vue-router'

/** The views of one network, in the order of the navigation. */
export const networkViews = ['overview', 'netzwerkkarte', 'gaps', 'agreements', 'handovers', 'compare'] as const
export type NetworkView = (typeof networkViews)[number]

/** The icon that stands for a view. */
export const viewIcons: Record<NetworkView | 'directory' | 'start', string> = {
  overview: 'i-lucide-scan-eye',
  netzwerkkarte: 'i-lucide-radar',
  gaps: 'i-lucide-unlink',
  agreements: 'i-lucide-file-signature',
  handovers: 'i-lucide-route',
  compare: 'i-lucide-git-compare-arrows',
  directory: 'i-lucide-book-user',
  start: 'i-lucide-map',
}

/** The addresses of the product; each view is loaded when it is first opened. */
export function createAppRouter(): Router {
  return createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'start', component: () => import('../territory/StartView.vue') },
      { path: '/directory', name: 'directory', component: () => import('../institution/DirectoryView.vue') },
      { path: '/network/:key', redirect: (to) => ({ path: `${to.path.replace(/\/$/, '')}/overview`, query: to.query }) },
      { path: '/network/:key/overview', name: 'overview', component: () => import('../network/OverviewView.vue') },
      { path: '/network/:key/netzwerkkarte', name: 'netzwerkkarte', component: () => import('../netzwerkkarte/NetzwerkkarteView.vue') },
      { path: '/network/:key/gaps', name: 'gaps', component: () => import('../gap/GapsView.vue') },
      { path: '/network/:key/agreements', name: 'agreements', component: () => import('../agreement/AgreementsView.vue') },
      { path: '/network/:key/handovers', name: 'handovers', component: () => import('../handover/HandoversView.vue') },
      { path: '/network/:key/compare', name: 'compare', component: () => import('../change/CompareView.vue') },
      { path: '/:rest(.*)*', name: 'not-found', component: () => import('./NotFoundView.vue') },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
}
