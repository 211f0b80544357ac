import { labelOf } from '@geflecht/domain'
import { computed } from 'vue'
import { useNetworks } from '../network/useNetworks.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import type { Choice, Control, Field, FormMaker, Value, Values } from './form.ts'
import type { FormThing, Terms, Verb, VerbField } from './verb.ts'
import { formThingQuery } from './verb.documents.ts'
import { givenFor, readGiven } from './given.ts'
import { namesQuery } from './thing.documents.ts'
import { verbDocument } from './verbDocument.ts'

/** Makes the form of a verb, of several of one name the one that fits the thing; `of` is the id of the thing, with what is given for the fields. */
export const verbForm =
  (candidates: readonly Verb[]): FormMaker =>
  (word) => {
    const { of, given } = readGiven(word)
    const { language } = useWords()
    const { later } = useLaterWords()
    const { state } = useViewState()
    const { day } = useNetworks()
    const { data } = useQuery(formThingQuery, () => ({ id: of, asOf: state.value.asOf, language: language.value }))
    const fitting = computed(() => candidates.find((verb) => verb.of === data.value?.node?.__typename))
    const verb = computed(() => fitting.value ?? candidates[0]!)
    const thing = computed(() => (fitting.value ? (data.value?.node ?? null) : null))
    const institutions = candidates
      .flatMap(({ fields }) => fields.filter(({ as }) => typeof as === 'object' && ('thing' in as || 'things' in as)))
      .flatMap(({ name }) => given.getAll(name))
    const named = useQuery(
      namesQuery,
      () => ({
        a: institutions[0] ?? '',
        b: institutions[1] ?? '',
        both: institutions.length > 1,
        asOf: state.value.asOf,
        language: language.value,
      }),
      () => institutions.length > 0,
    )
    const names = computed(() =>
      Object.fromEntries([named.data.value?.a, named.data.value?.b].flatMap((one) => (one ? [[one.key, one.name]] : []))),
    )
    const words = computed(() => later.value.verbs as Readonly<Record<string, string>>)
    const labels = computed(() => later.value.fields as Readonly<Record<string, string>>)
    const choices = (terms: Terms): Choice[] =>
      Array.isArray(terms)
        ? terms.map((term) => ({ value: term.key, label: labelOf(term, language.value) }))
        : Object.entries(terms).map(([value, label]) => ({ value, label: labelOf(label, language.value) }))

    const fieldOf = (field: VerbField): Field => ({
      name: field.name,
      label: labels.value[field.label ?? field.name] ?? field.name,
      help: labels.value[`${field.label ?? field.name}Help`],
      required: field.required ?? false,
      control: controlOf(field, thing.value!, choices, names.value),
    })
    return {
      title: computed(() => words.value[verb.value.name] ?? verb.value.name),
      intro: computed(() => (thing.value ? nameOf(thing.value) : null)),
      fields: computed(() => (thing.value ? verb.value.fields.map(fieldOf) : [])),
      start: computed(() => {
        const known = thing.value
        if (!known || (institutions.length > 0 && !named.data.value)) return null
        return Object.fromEntries(
          verb.value.fields.map((field) => [field.name, givenFor(given, field.name, holding(field)) ?? startOf(field, known, day.value)]),
        )
      }),
      version: computed(() => (thing.value && 'version' in thing.value && verb.value.versioned ? (thing.value.version ?? null) : null)),
      told: () => (later.value.history.commands as Readonly<Record<string, string>>)[verb.value.name] ?? later.value.writing.saved,
      send: (values, version) => ({
        document: verbDocument(verb.value),
        variables: {
          input: {
            [verb.value.place ?? 'key']: thing.value?.key ?? '',
            ...(verb.value.versioned ? { version: version ?? 0 } : {}),
            ...(verb.value.input ? verb.value.input(typed(verb.value, values), thing.value as never) : typed(verb.value, values)),
          },
          language: language.value,
        },
      }),
    }
  }

/** What a thing is called above its form. */
export function nameOf(thing: FormThing): string {
  if ('name' in thing && thing.name) return thing.name
  if ('title' in thing && thing.title) return thing.title
  if ('functionTitle' in thing && thing.functionTitle) return thing.functionTitle
  if ('text' in thing && thing.text) return thing.text
  if ('summary' in thing && thing.summary) return thing.summary
  if (thing.__typename === 'Territory') return thing.territoryName
  if (thing.__typename === 'Membership') return `${thing.institution.name} · ${thing.network.name}`
  if (thing.__typename === 'Cooperation') return `${thing.from.name} – ${thing.to.name}`
  return ''
}

const startOf = (field: VerbField, thing: FormThing, day: string): Value => {
  if (field.start) return field.start(thing as never)
  if (field.as === 'today') return day
  if (field.as === 'yes') return false
  return typeof field.as === 'object' && ('several' in field.as || 'severalOf' in field.as || 'things' in field.as) ? [] : null
}

/** As what a field holds what is given for it. */
function holding({ as }: VerbField): 'word' | 'list' | 'number' {
  if (as === 'level') return 'number'
  return typeof as === 'object' && ('several' in as || 'severalOf' in as || 'things' in as) ? 'list' : 'word'
}

function controlOf(
  { as, known }: VerbField,
  thing: FormThing,
  choices: (terms: Terms) => Choice[],
  given: Readonly<Record<string, string>>,
): Control {
  const names = { ...given, ...known?.(thing as never) }
  if (as === 'day' || as === 'today') return { as: 'day' }
  if (as === 'level') return { as: 'level' }
  if (as === 'yes') return { as: 'yes' }
  if ('text' in as) return { as: 'text', longest: as.text, ...(as.kind ? { kind: as.kind } : {}) }
  if ('longText' in as) return { as: 'longText', longest: as.longText }
  if ('number' in as) return { as: 'number', least: as.number[0], most: as.number[1] }
  if ('one' in as) return { as: 'choice', of: choices(as.one), all: as.all ?? false }
  if ('several' in as) return { as: 'choices', of: choices(as.several) }
  if ('oneOf' in as) return { as: 'choice', of: as.oneOf(thing as never) }
  if ('severalOf' in as) return { as: 'choices', of: as.severalOf(thing as never) }
  if ('things' in as) return { as: 'things', what: as.things, known: names }
  return { as: 'thing', what: as.thing, known: names }
}

/** What was entered, as the input takes it: numbers as numbers, blanks as nothing. */
const typed = ({ fields }: Verb, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields.map(({ name, as }) => {
      const value = values[name] ?? null
      if (typeof as === 'object' && 'number' in as) return [name, value === null || value === '' ? null : Number(value)]
      return [name, typeof value === 'string' ? value.trim() || null : value]
    }),
  )
