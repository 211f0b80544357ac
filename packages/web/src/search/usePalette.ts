import { agreementStatusLabels, territoryLevelLabels } from '@geflecht/domain'
import { computed, type ComputedRef, type Ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { account, viewer } from '../account/viewer.ts'
import { useTopGap } from '../gap/useTopGap.ts'
import { useNetworks } from '../network/useNetworks.ts'
import { addressToSave } from '../saved/addressToSave.ts'
import { networkViews, viewIcons } from '../shell/router.ts'
import { savingOpen } from '../shell/session.ts'
import { useLanguage } from '../shell/useLanguage.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useTheme } from '../shell/useTheme.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { datedWords, longDay, readDay } from '../time/index.ts'
import { type Found, searchQuery } from './search.documents.ts'

/** One line of the palette. */
export interface Entry {
  id: string
  title: string
  note?: string | undefined
  icon?: string | undefined
  sector?: string | undefined
  run: () => unknown
}

/** Lines under one heading. */
export interface Section {
  title: string
  entries: Entry[]
}

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss')

/** What the palette offers for the typed text: what the server finds, views, networks and commands. */
export function usePalette(typed: Ref<string>, asked: Ref<string>): { sections: ComputedRef<Section[]>; searching: ComputedRef<boolean> } {
  const { w, language, label } = useWords()
  const { state, network, change, select, linkTo } = useViewState()
  const { networks, current, opening, today } = useNetworks()
  const marked = (note: string, { fictional }: { fictional: boolean }) => (fictional ? `${note} · ${w.value.fictional.badge}` : note)
  const { choose: chooseTheme } = useTheme()
  const { choose: chooseLanguage } = useLanguage()
  const router = useRouter()
  const { later } = useLaterWords()
  const topGap = useTopGap()
  const maySave = computed(() => Boolean(account.value && viewer.value?.mayWrite && addressToSave(router.currentRoute.value)))
  const { data, error } = useQuery(
    searchQuery,
    () => ({ text: asked.value, first: 20, near: current.value?.territory.key ?? null, asOf: state.value.asOf, language: language.value }),
    () => asked.value.length > 1,
  )
  /** The text to which `data` is the answer. */
  const answered = shallowRef('')
  const settle = (answer: unknown) => {
    if (answer) answered.value = asked.value
  }
  watch(data, settle, { flush: 'sync' })
  watch(error, settle, { flush: 'sync' })
  const open = (path: string) => router.push(linkTo(path))

  const fits = (title: string) => folded(title).includes(folded(typed.value.trim()))
  const views = computed<Entry[]>(() => [
    ...(network.value
      ? networkViews.map((view) => ({
          id: `view-${view}`,
          title: w.value.views[view],
          icon: viewIcons[view],
          run: () => open(`/network/${network.value}/${view}`),
        }))
      : []),
    { id: 'view-start', title: w.value.views.start, icon: viewIcons.start, run: () => open('/') },
    { id: 'view-networks', title: w.value.views.networks, icon: viewIcons.networks, run: () => open('/networks') },
    { id: 'view-compareNetworks', title: w.value.views.compareNetworks, icon: 'i-lucide-columns-2', run: () => open('/networks/compare') },
    ...(account.value ? [{ id: 'view-saved', title: w.value.views.saved, icon: viewIcons.saved, run: () => open('/saved') }] : []),
    { id: 'view-directory', title: w.value.views.directory, icon: viewIcons.directory, run: () => open('/directory') },
  ])
  const commands = computed<Entry[]>(() => [
    ...(topGap.offered.value ? [{ id: 'top-gap', title: later.value.gapWork.toTop, icon: viewIcons.gaps, run: topGap.open }] : []),
    ...(maySave.value
      ? [{ id: 'save', title: w.value.palette.saveView, icon: 'i-lucide-bookmark-plus', run: () => (savingOpen.value = true) }]
      : []),
    { id: 'light', title: w.value.palette.light, icon: 'i-lucide-sun', run: () => chooseTheme('light') },
    { id: 'dark', title: w.value.palette.dark, icon: 'i-lucide-moon', run: () => chooseTheme('dark') },
    { id: 'system', title: w.value.palette.system, icon: 'i-lucide-monitor', run: () => chooseTheme('system') },
    {
      id: 'language',
      title: w.value.palette.language,
      icon: 'i-lucide-languages',
      run: () => chooseLanguage(language.value === 'DE' ? 'EN' : 'DE'),
    },
    {
      id: 'today',
      title: w.value.palette.today,
      icon: 'i-lucide-calendar-check',
      run: () => change({ asOf: opening.value === today.value ? null : today.value }),
    },
    {
      id: 'graphiql',
      title: w.value.palette.graphiql,
      icon: 'i-lucide-square-terminal',
      run: () => window.open('/graphiql', '_blank', 'noopener'),
    },
  ])
  const known = computed<Entry[]>(() =>
    networks.value.map((entry) => ({
      id: entry.key,
      title: entry.name,
      note: marked(entry.territory.name, entry),
      icon: 'i-lucide-radar',
      run: () => open(`/network/${entry.key}/overview`),
    })),
  )

  function found(node: Found): Entry | null {
    if (node.__typename === 'Institution')
      return {
        id: node.id,
        title: node.name,
        note: marked(`${node.type.label} · ${node.territory.name}`, node),
        sector: node.sector.key,
        run: () => select({ kind: 'institution', key: node.key }),
      }
    if (node.__typename === 'Network')
      return {
        id: node.id,
        title: node.name,
        note: marked(node.territory.name, node),
        icon: 'i-lucide-radar',
        run: () => open(`/network/${node.key}/overview`),
      }
    if (node.__typename === 'Territory')
      return {
        id: node.id,
        title: node.name,
        note: marked(label(territoryLevelLabels[node.level]), node),
        icon: 'i-lucide-map-pin',
        run: () => select({ kind: 'territory', key: node.key }),
      }
    if (node.__typename === 'Meeting')
      return {
        id: node.id,
        title: node.title,
        note: datedWords(node.startsOn, node.startsOnPrecision, language.value) ?? undefined,
        icon: 'i-lucide-calendar-days',
        run: () => select({ kind: 'meeting', key: node.key }),
      }
    if (node.__typename === 'Agreement')
      return {
        id: node.id,
        title: node.title,
        note: label(agreementStatusLabels[node.status]),
        icon: 'i-lucide-file-text',
        run: () => select({ kind: 'agreement', key: node.key }),
      }
    return null
  }
  const headings = computed(() => ({
    Network: w.value.palette.networks,
    Institution: w.value.palette.institutions,
    Territory: w.value.palette.territories,
    Meeting: w.value.palette.meetings,
    Agreement: w.value.palette.agreements,
  }))

  const sections = computed<Section[]>(() => {
    const text = typed.value.trim()
    if (!text)
      return [
        { title: w.value.palette.views, entries: views.value },
        { title: w.value.palette.networks, entries: known.value.slice(0, 8) },
        { title: w.value.palette.commands, entries: commands.value },
      ]
    const day = readDay(text)
    const jump: Entry[] = day
      ? [
          {
            id: 'jump',
            title: w.value.palette.jumpTo(longDay(day, language.value)),
            icon: 'i-lucide-calendar',
            run: () => change({ asOf: day }),
          },
        ]
      : []
    const nodes = answered.value === text && !error.value ? (data.value?.search.edges.map(({ node }) => node) ?? []) : []
    // The kind that matches most closely comes first; a network counts by its place too and goes before what matches equally.
    const best = (kind: string) =>
      Math.min(
        ...nodes
          .filter(({ __typename }) => __typename === kind)
          .flatMap((node) => [found(node)?.title ?? '', node.__typename === 'Network' ? node.territory.name : ''])
          .map((title) => closeness(text, title) + (kind === 'Network' ? 0 : 0.5)),
      )
    const kinds = [...new Set(nodes.map(({ __typename }) => __typename))].sort((a, b) => best(a) - best(b))
    const results = kinds.flatMap((kind) =>
      kind in headings.value
        ? [
            {
              title: headings.value[kind as keyof typeof headings.value],
              entries: nodes.filter(({ __typename }) => __typename === kind).flatMap((node) => found(node) ?? []),
            },
          ]
        : [],
    )
    return [
      { title: w.value.palette.commands, entries: [...jump, ...commands.value.filter(({ title }) => fits(title))] },
      { title: w.value.palette.views, entries: views.value.filter(({ title }) => fits(title)) },
      ...(nodes.length
        ? results
        : [{ title: w.value.palette.networks, entries: known.value.filter(({ title, note }) => fits(`${title} ${note}`)).slice(0, 8) }]),
    ].filter(({ entries }) => entries.length > 0)
  })
  return { sections, searching: computed(() => typed.value.trim().length > 1 && answered.value !== typed.value.trim()) }
}

/** How closely a title fits a text: 0 the same, 1 begins with it, 2 one of its words does, 3 contains it, 4 fits in another way. */
export function closeness(text: string, title: string): number {
  const [wanted, given] = [folded(text), folded(title)]
  if (given === wanted) return 0
  if (given.startsWith(wanted)) return 1
  if (given.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2
  return given.includes(wanted) ? 3 : 4
}
