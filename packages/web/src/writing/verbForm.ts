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
import { verbDocument } from './verbDocument.ts'

/** Makes the form of a verb; `of` is the id of the thing. */
export const verbForm =
  (verb: Verb): FormMaker =>
  (of) => {
    const { language } = useWords()
    const { later } = useLaterWords()
    const { state } = useViewState()
    const { day } = useNetworks()
    const { data } = useQuery(formThingQuery, () => ({ id: of, asOf: state.value.asOf, language: language.value }))
    const thing = computed(() => (data.value?.node?.__typename === verb.of ? data.value.node : null))
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
      control: controlOf(field, thing.value!, choices),
    })
    return {
      title: computed(() => words.value[verb.name] ?? verb.name),
      intro: computed(() => (thing.value ? nameOf(thing.value) : null)),
      fields: computed(() => (thing.value ? verb.fields.map(fieldOf) : [])),
      start: computed(() => {
        const known = thing.value
        if (!known) return null
        return Object.fromEntries(verb.fields.map((field) => [field.name, startOf(field, known, day.value)]))
      }),
      version: computed(() => (thing.value && 'version' in thing.value && verb.versioned ? (thing.value.version ?? null) : null)),
      told: () => (later.value.history.commands as Readonly<Record<string, string>>)[verb.name] ?? later.value.writing.saved,
      send: (values, version) => ({
        document: verbDocument(verb),
        variables: {
          input: {
            [verb.place ?? 'key']: thing.value?.key ?? '',
            ...(verb.versioned ? { version: version ?? 0 } : {}),
            ...(verb.input ? verb.input(typed(verb, values), thing.value as never) : typed(verb, values)),
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

function controlOf({ as, known }: VerbField, thing: FormThing, choices: (terms: Terms) => Choice[]): Control {
  const names = known?.(thing as never) ?? {}
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
