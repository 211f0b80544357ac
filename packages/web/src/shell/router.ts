import { createRouter, createWebHistory, type Router } from 'vue-router'
import { rememberViews } from './viewMemory.ts'

export { type NetworkView, networkViews, viewIcons } from './viewIcons.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the view shows does not depend on a day. */
    undated?: true
  }
}

/** The addresses of the product; each view is loaded when it is first opened. */
export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'start', component: () => import('../territory/StartView.vue') },
      { path: '/directory', name: 'directory', component: () => import('../institution/DirectoryView.vue') },
      { path: '/networks', name: 'networks', component: () => import('../overlap/NetworksView.vue') },
      { path: '/networks/compare', name: 'compareNetworks', component: () => import('../figure/CompareNetworksView.vue') },
      { path: '/map', name: 'mapOfAll', component: () => import('../map/MapView.vue') },
      { path: '/work', name: 'work', component: () => import('../work/WorkView.vue') },
      { path: '/network/:key', redirect: (to) => ({ path: `${to.path.replace(/\/$/, '')}/overview`, query: to.query }) },
      { path: '/network/:key/overview', name: 'overview', component: () => import('../network/OverviewView.vue') },
      { path: '/network/:key/netzwerkkarte', name: 'netzwerkkarte', component: () => import('../netzwerkkarte/NetzwerkkarteView.vue') },
      { path: '/network/:key/matrix', name: 'matrix', component: () => import('../matrix/MatrixView.vue') },
      { path: '/network/:key/graph', name: 'graph', component: () => import('../graph/GraphView.vue') },
      { path: '/network/:key/timeline', name: 'timeline', component: () => import('../timeline/TimelineView.vue') },
      { path: '/network/:key/map', name: 'map', component: () => import('../map/NetworkMapView.vue') },
      { path: '/network/:key/gaps', name: 'gaps', component: () => import('../gap/GapsView.vue') },
      { path: '/network/:key/agreements', name: 'agreements', component: () => import('../agreement/AgreementsView.vue') },
      { path: '/network/:key/handovers', name: 'handovers', component: () => import('../handover/HandoversView.vue') },
      { path: '/network/:key/whatif', name: 'whatif', component: () => import('../scenario/WhatIfView.vue') },
      { path: '/network/:key/compare', name: 'compare', component: () => import('../change/CompareView.vue') },
      { path: '/network/:key/report', name: 'report', component: () => import('../report/ReportView.vue') },
      { path: '/network/:key/history', name: 'history', component: () => import('../history/HistoryView.vue') },
      { path: '/saved', name: 'saved', component: () => import('../saved/SavedViewsView.vue'), meta: { undated: true } },
      { path: '/saved/stories/:story', name: 'story', component: () => import('../story/StoryView.vue'), meta: { undated: true } },
      { path: '/sign-in', name: 'signIn', component: () => import('../account/SignInView.vue'), meta: { undated: true } },
      { path: '/settings', name: 'settings', component: () => import('../account/SettingsView.vue'), meta: { undated: true } },
      { path: '/accounts', name: 'accounts', component: () => import('../account/AccountsView.vue'), meta: { undated: true } },
      { path: '/welcome', name: 'welcome', component: () => import('../account/WelcomeView.vue'), meta: { undated: true } },
      { path: '/:rest(.*)*', name: 'not-found', component: () => import('./NotFoundView.vue') },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  rememberViews(router)
  return router
}
