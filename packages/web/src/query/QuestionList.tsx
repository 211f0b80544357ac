import { type Asker, askerLabels, type Question, questions } from '@geflecht/domain/questions'
import { useEditorContext } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { matches } from './matches.ts'

const documents = import.meta.glob<string>('../../../domain/src/question/documents/*.graphql', { query: '?raw', import: 'default' })
const documentTo = ({ key }: Question): Promise<string> => documents[`../../../domain/src/question/documents/${key}.graphql`]!()

/** GraphiQL speaks English; who reads German in the browser reads the questions in German. */
const language = navigator.language.startsWith('de') ? 'de' : 'en'
const words = {
  de: { search: 'Fragen durchsuchen', none: 'Keine Frage passt.' },
  en: { search: 'Search the questions', none: 'No question fits.' },
}[language]

interface Wanted {
  query: string
  variables: string
}

/** The questions by who asks; one click opens a tab with the document and its variables. */
export function QuestionList() {
  const { addTab, queryEditor, variableEditor } = useEditorContext({ nonNull: true })
  const [text, setText] = useState('')
  const [wanted, setWanted] = useState<Wanted | null>(null)

  // A new tab empties the editors while it is drawn, so what is wanted is written after that.
  useEffect(() => {
    if (!wanted) return
    queryEditor?.setValue(wanted.query)
    variableEditor?.setValue(wanted.variables)
    setWanted(null)
  }, [wanted, queryEditor, variableEditor])

  const open = async (question: Question) => {
    const query = await documentTo(question)
    addTab()
    setWanted({ query, variables: JSON.stringify(question.variables, null, 2) })
  }

  const fitting = questions.filter((question) => matches(question, text))
  return (
    <section className="questions" lang={language} aria-label="Questions">
      <input
        type="search"
        value={text}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(event) => setText(event.target.value)}
      />
      {(Object.keys(askerLabels) as Asker[]).map((asker) => {
        const asked = fitting.filter(({ askedBy }) => askedBy === asker)
        if (asked.length === 0) return null
        return (
          <div key={asker}>
            <h2>{askerLabels[asker][language]}</h2>
            <ul>
              {asked.map((question) => (
                <li key={question.key}>
                  <button type="button" title={question.answer[language]} onClick={() => void open(question)}>
                    <span>{question.key}</span> {question[language]}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {fitting.length === 0 && <p role="status">{words.none}</p>}
    </section>
  )
}
