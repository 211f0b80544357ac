import { expect, test } from 'vitest'
import { readTable, tablesOf } from './readTable.ts'

const page = (html: string): HTMLElement => Object.assign(document.createElement('main'), { innerHTML: html })

test('a table is read as it is said, with the values as they are', () => {
  const main = page(`
    <table>
      <caption>Ausgewählte Zahlen <span>3</span></caption>
      <thead><tr><th>Zahl</th><th>Wert</th><th>Seit</th><th>Durch</th></tr></thead>
      <tbody>
        <tr><th><button>Ge\u00ADflecht</button><span aria-hidden="true">▲</span></th><td data-value="0.25" data-unit="share">25,0 %</td><td data-value="2026-01-01">1. Januar</td><td><ul><li>A</li><li>B</li></ul></td></tr>
        <tr><th>Zwei</th><td data-value="3"><span class="sm:hidden">Wert</span>3</td><td data-value="">–</td><td><span>Durch</span> C</td></tr>
        <tr><th>Drei</th><td colspan="3">gar nicht</td></tr>
      </tbody>
    </table>`)
  const [table] = tablesOf(main)
  expect(readTable(table!)).toEqual({
    title: 'Ausgewählte Zahlen',
    heads: ['Zahl', 'Wert', 'Seit', 'Durch'],
    rows: [
      ['Geflecht', { share: 0.25 }, { day: '2026-01-01' }, 'A; B'],
      ['Zwei', 3, null, 'C'],
      ['Drei', 'gar nicht', null, null],
    ],
  })
})

test('grids and tables of which only a part is drawn are left to those who offer the whole', () => {
  const main = page(
    '<table role="grid"><tbody></tbody></table><table data-take="offered"><tbody></tbody></table><table id="whole"><tbody><tr></tr></tbody></table>',
  )
  expect(tablesOf(main).map(({ id }) => id)).toEqual(['whole'])
})
