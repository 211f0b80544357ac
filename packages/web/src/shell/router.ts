import { createRouter, createWebHistory, type Router } from 'vue-router'

/** The views of one network, in the order of the navigation. */
export const networkViews = [
  'overview',
  'netzwerkkarte',
  'matrix',
  'graph',
  'gaps',
  'agreements',
  'handovers',
  'whatif',
  'compare',
  'history',
] as const
export type NetworkView = (typeof networkViews)[number]

/** The icon that stands for a view. */
export const viewIcons: Record<NetworkView | 'directory' | 'networks' | 'start' | 'work', string> = {
  overview: 'i-lucide-scan-eye',
  netzwerkkarte: 'i-lucide-radar',
  matrix: 'i-lucide-grid-3x3',
  graph: 'i-lucide-waypoints',
  gaps: 'i-lucide-unlink',
  agreements: 'i-lucide-file-signature',
  handovers: 'i-lucide-route',
  whatif: 'i-lucide-flask-conical',
  compare: 'i-lucide-git-compare-arrows',
  history: 'i-lucide-history',
  directory: 'i-lucide-book-user',
  networks: 'i-lucide-orbit',
  start: 'i-lucide-map',
  work: 'i-lucide-list-checks',
}

declare module 'vue-router' {
  interface RouteMeta {
    /** What the view shows does not depend on a day. */
    undated?: true
  }
}

/** The addresses of the product; each view is loaded when it is first opened. */
export function createAppRouter(): Router {
  return createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'start', component: () => import('../territory/StartView.vue') },
      { path: '/directory', name: 'directory', component: () => import('../institution/DirectoryView.vue') },
      { path: '/networks', name: 'networks', component: () => import('../overlap/NetworksView.vue') },
      { path: '/networks/compare', name: 'compareNetworks', component: () => import('../figure/CompareNetworksView.vue') },
      { path: '/work', name: 'work', component: () => import('../work/WorkView.vue') },
      { path: '/network/:key', redirect: (to) => ({ path: `${to.path.replace(/\/$/, '')}/overview`, query: to.query }) },
      { path: '/network/:key/overview', name: 'overview', component: () => import('../network/OverviewView.vue') },
      { path: '/network/:key/netzwerkkarte', name: 'netzwerkkarte', component: () => import('../netzwerkkarte/NetzwerkkarteView.vue') },
      { path: '/network/:key/matrix', name: 'matrix', component: () => import('../matrix/MatrixView.vue') },
      { path: '/network/:key/graph', name: 'graph', component: () => import('../graph/GraphView.vue') },
      { path: '/network/:key/gaps', name: 'gaps', component: () => import('../gap/GapsView.vue') },
      { path: '/network/:key/agreements', name: 'agreements', component: () => import('../agreement/AgreementsView.vue') },
      { path: '/network/:key/handovers', name: 'handovers', component: () => import('../handover/HandoversView.vue') },
      { path: '/network/:key/whatif', name: 'whatif', component: () => import('../scenario/WhatIfView.vue') },
      { path: '/network/:key/compare', name: 'compare', component: () => import('../change/CompareView.vue') },
      { path: '/network/:key/report', name: 'report', component: () => import('../report/ReportView.vue') },
      { path: '/network/:key/history', name: 'history', component: () => import('../history/HistoryView.vue') },
      { path: '/sign-in', name: 'signIn', component: () => import('../account/SignInView.vue'), meta: { undated: true } },
      { path: '/settings', name: 'settings', component: () => import('../account/SettingsView.vue'), meta: { undated: true } },
      { path: '/accounts', name: 'accounts', component: () => import('../account/AccountsView.vue'), meta: { undated: true } },
      { path: '/welcome', name: 'welcome', component: () => import('../account/WelcomeView.vue'), meta: { undated: true } },
      { path: '/:rest(.*)*', name: 'not-found', component: () => import('./NotFoundView.vue') },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
}
