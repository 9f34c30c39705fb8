import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fields } from '../../collections/resources/fields'
import { isRefused } from '../../src/documents/file-problem'
import { textDocumentHtml } from '../../src/documents/text-document-html'
import { isRichText, plainTextOf } from '../../src/domain/rich-text'
import { styleClasses } from '../../src/web/word-form/form-marks'
import { stepsIn } from '../../src/web/word-form/questions'
import { readForm, type FilledForm } from '../../src/web/word-form/read-form'
import { changedForm, filledForm, paragraphXml, someNames, type PaperForm } from './fill'
import { filled, filling, richAnswer } from './filled'

const kinds = ['model', 'tool', 'report'] as const
const stepsOf = (kind: (typeof kinds)[number]) => stepsIn(fields, kind)

async function readOrNot(bytes: Buffer, extension: 'docx' | 'odt' = 'docx') {
  const document = await textDocumentHtml(bytes, extension, styleClasses)
  if (isRefused(document)) throw new Error(document.refused)
  return readForm(document.html, { stepsOf, names: someNames })
}

async function read(bytes: Buffer, extension?: 'docx' | 'odt'): Promise<FilledForm> {
  const form = await readOrNot(bytes, extension)
  assert.ok(form, 'it is a form')
  return form
}

/** The content with every rich text as its words. */
const inWords = (value: unknown): unknown => {
  if (isRichText(value)) return { text: plainTextOf(value) }
  if (Array.isArray(value)) return value.map(inWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inWords(inner)]))
}

const left = ({ unread }: FilledForm) =>
  unread.map(({ question, written, why }) => [question?.it ?? null, written, why.key])

test('an empty form of every kind, in both languages, says nothing at all', async () => {
  for (const kind of kinds)
    for (const locale of ['it', 'en'] as const)
      assert.deepEqual(await read(await filledForm(kind, locale)), {
        kind,
        locale,
        title: null,
        content: {},
        answered: [],
        unread: [],
      })
})

test('a filled form of every kind, in both languages, is read whole', async () => {
  for (const kind of kinds)
    for (const locale of ['it', 'en'] as const) {
      const form = await read(await filledForm(kind, locale, filling(kind, locale)))
      assert.deepEqual([form.kind, form.locale, form.title], [kind, locale, filled[kind].title])
      assert.deepEqual(inWords(form.content), filled[kind].content, `${kind} ${locale}`)
      assert.deepEqual(left(form), [])
      assert.equal(form.answered.length, Object.keys(form.content).length + 1)
    }
})

// Filled as above, then opened by LibreOffice 7.4 and saved again as DOCX and as ODT.
test('a form that LibreOffice has saved, as DOCX or as ODT, says the same', async () => {
  for (const kind of kinds)
    for (const extension of ['docx', 'odt'] as const) {
      const bytes = await readFile(`tests/word-form/saved-by-libreoffice/${kind}.${extension}`)
      const form = await read(bytes, extension)
      assert.deepEqual([form.kind, form.locale, form.title], [kind, 'it', filled[kind].title])
      assert.deepEqual(inWords(form.content), filled[kind].content, `${kind}.${extension}`)
      assert.deepEqual(left(form), [], `${kind}.${extension}`)
    }
})

test('a list stays a list and bold stays bold; blank lines go', async () => {
  const saved = (extension: string) =>
    readFile(`tests/word-form/saved-by-libreoffice/model.${extension}`)
  for (const form of [
    await read(await filledForm('model', 'it', filling('model', 'it'))),
    await read(await saved('docx')),
    await read(await saved('odt'), 'odt'),
  ]) {
    const { root } = form.content.problem as { root: { children: { type: string }[] } }
    assert.deepEqual(
      root.children.map(({ type }) => type),
      ['paragraph', 'list'],
    )
    assert.match(JSON.stringify(root), /"text":"dall’accoglienza","format":1/)
  }
})

test('questions in another order, or taken away with those never answered', async () => {
  const bytes = await filledForm('tool', 'it', (form) => {
    form.write('title', 'Titolo').write('privacyNotes', 'Attenzione.')
    const heading = (name: string) => {
      const mark = form.xml.indexOf(`w:name="question_${name}"`)
      return form.xml.lastIndexOf('<w:p>', mark)
    }
    const [summary, topics, tool] = [heading('summary'), heading('topics'), heading('toolType')]
    const title = heading('title')
    // "In breve" away, the title after everything of the tool.
    form.xml =
      form.xml.slice(0, title) +
      form.xml.slice(topics, tool) +
      form.xml.slice(tool).replace('<w:sectPr', `${form.xml.slice(title, summary)}<w:sectPr`)
    return form
  })
  const form = await read(bytes)
  assert.equal(form.title, 'Titolo')
  assert.deepEqual(inWords(form.content), { privacyNotes: { text: 'Attenzione.' } })
  assert.deepEqual(left(form), [])
})

test('a form whose bookmarks and styles a program lost is told by the words of its questions', async () => {
  const bytes = await filledForm('tool', 'it', filling('tool', 'it'))
  const bare = await changedForm(bytes, (xml) =>
    xml
      .replaceAll(/<w:bookmark(Start|End)[^>]*>/g, '')
      .replaceAll(/<w:pStyle w:val="Form\w+"\/>/g, ''),
  )
  const form = await read(bare)
  assert.deepEqual(inWords(form.content), filled.tool.content)
  const said = left(form).map(([, written]) => written)
  // What stands before the first question cannot be told from what a person wrote there.
  assert.ok(
    said.every((written) => /^Modulo|Queste cose|^Aree|^Destinatari|^Temi/.test(written ?? '')),
    said.join('\n'),
  )
})

test('a form of an older version is read; a question that is no more is told with its words', async () => {
  const otherwise = (words: string) => ({ it: words, en: words })
  const steps = stepsOf('model').map((step) => ({
    ...step,
    questions: step.questions.map((question) => {
      if (question.name === 'sustainability')
        return { ...question, name: 'howLong', label: otherwise('Chi la paga') }
      if (question.name !== 'problem') return question
      const [label, help, example] = ['Il bisogno', 'Un aiuto di allora.', 'Un altro esempio.']
      return {
        ...question,
        label: otherwise(label ?? ''),
        help: otherwise(help ?? ''),
        example: otherwise(example ?? ''),
      }
    }),
  }))
  const bytes = await filledForm(
    'model',
    'it',
    (form) =>
      form.write('title', 'Titolo').write('problem', 'Ecco.').write('howLong', 'Paga il Comune.'),
    { steps },
  )
  const form = await read(bytes)
  assert.deepEqual(inWords(form.content), { problem: { text: 'Ecco.' } })
  assert.deepEqual(left(form), [['Chi la paga', 'Paga il Comune.', 'wordForm.why.outside']])
})

test('an example left in place is no answer; one written over is', async () => {
  const example = '«Uno sportello unico per chi è uscito dall’accoglienza»'
  const whole = (xml: string) => /Esempio: «Uno sportello unico[^<]*/.exec(xml)?.[0] ?? ''
  const over = await read(
    await filledForm('model', 'it', (form) => form.replace(whole(form.xml), 'Il mio titolo')),
  )
  assert.equal(over.title, 'Il mio titolo')
  const beside = await read(
    await filledForm('model', 'it', (form) =>
      form.write('title', 'Altro').replace(example, `${example} e la mia aggiunta`),
    ),
  )
  assert.equal(beside.title, 'Altro')
  assert.deepEqual(
    left(beside)[0]
      ?.slice(0, 1)
      .concat(left(beside)[0]?.[2] ?? ''),
    ['Titolo', 'wordForm.why.besideExample'],
  )
})

test('choices by a click, by an X in any fashion, or by what is left of the list', async () => {
  const chosen = async (change: (form: PaperForm) => PaperForm) => {
    const form = await read(
      await filledForm('tool', 'it', (one) => change(one.write('title', 'T'))),
    )
    return [form.content.toolType, left(form)]
  }
  const box = (label: string) => (form: PaperForm) => {
    const words = form.xml.indexOf(` ${label}</w:t>`)
    const start = form.xml.lastIndexOf('<w:sdt>', words)
    const end = form.xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length
    return [start, end, words] as const
  }
  const instead = (label: string, other: string) => (form: PaperForm) => {
    const [start, end] = box(label)(form)
    form.xml = form.xml.slice(0, start) + `<w:r><w:t>${other}</w:t></w:r>` + form.xml.slice(end)
    return form
  }
  for (const sign of ['X', 'x', '[x]', '☒', '☐ X', '✓', '☑', '(X)'])
    assert.deepEqual(await chosen(instead('Protocollo', sign)), ['protocol', []], sign)
  assert.deepEqual(await chosen(instead('Protocollo', '☐')), [undefined, []])
  assert.deepEqual(
    await chosen((form) => form.replace(' Protocollo</w:t>', ' Protocollo  X</w:t>')),
    ['protocol', []],
  )
  const onlyOne = (form: PaperForm) => {
    for (const label of [
      'Modulo',
      'Atto amministrativo',
      'Percorso formativo',
      'Lista di controllo',
      'Software',
    ]) {
      const words = form.xml.indexOf(` ${label}</w:t>`)
      const start = form.xml.lastIndexOf('<w:p>', words)
      form.xml = form.xml.slice(0, start) + form.xml.slice(form.xml.indexOf('</w:p>', words) + 6)
    }
    return form
  }
  assert.deepEqual(await chosen(onlyOne), ['protocol', []])
  assert.deepEqual(
    await chosen((form) => form.tick('toolType', 'Modulo').tick('toolType', 'Software')),
    [undefined, [['Tipo di strumento', 'Modulo\nSoftware', 'wordForm.why.several']]],
  )
  assert.deepEqual(
    await chosen(instead('Software', 'Un po’ di tutto</w:t></w:r></w:p><w:p><w:r><w:t>☐')),
    [undefined, [['Tipo di strumento', 'Un po’ di tutto', 'wordForm.why.choice']]],
  )
})

test('topics are ticked, or written by their name or another, several in a line', async () => {
  const last = ' Lavoro</w:t></w:r></w:p>'
  const form = await read(
    await filledForm('model', 'it', (one) =>
      one
        .write('title', 'T')
        .tick('topics', 'Impegno civico')
        .replace(last, `${last}${paragraphXml('casa, OCCUPAZIONE; cavalli')}`),
    ),
  )
  assert.deepEqual(form.content.topics, ['civic', 'housing', 'work'])
  assert.deepEqual(left(form), [['Area di lavoro e argomenti', 'cavalli', 'wordForm.why.topic']])
})

test('what cannot be read is told with what was written, question by question', async () => {
  const form = await read(
    await filledForm('model', 'it', (one) =>
      one
        .write('title', `${'Parola '.repeat(20)}fine`)
        .part('period', 'Dal', 'la scorsa primavera')
        .part('period', 'In corso', 'forse')
        .rows('evidence', [
          ['Risultato', 'meno di 5', 'persone'],
          ['Altro', '45 %', ''],
        ])
        .rows('costs', [['Voce', 'tra 10 e 20', 'Ogni tanto', '']])
        .rows('partners', [['', 'Un ente sconosciuto']])
        .replace('</w:tbl>', `</w:tbl>${paragraphXml('Una nota sotto la tabella')}`),
    ),
  )
  assert.equal(form.title?.length, 97)
  assert.deepEqual(inWords(form.content), {
    evidence: [
      { claim: 'Risultato', unit: 'persone' },
      { claim: 'Altro', value: 45 },
    ],
    costs: [{ item: 'Voce' }],
    partners: [{ name: 'Un ente sconosciuto' }],
  })
  assert.deepEqual(
    left(form).map(([question, written, why]) => [question, written?.slice(0, 30), why]),
    [
      ['Titolo', 'Parola Parola Parola Parola Pa', 'wordForm.why.cut'],
      ['Periodo', 'la scorsa primavera', 'wordForm.why.day'],
      ['Periodo', 'forse', 'wordForm.why.yes'],
      ['Periodo', 'Una nota sotto la tabella', 'wordForm.why.rest'],
      ['Risultati e fonti', 'meno di 5', 'wordForm.why.number'],
      ['Risultati e fonti', '45 %', 'wordForm.why.numberWords'],
      ['Costi', 'tra 10 e 20', 'wordForm.why.number'],
      ['Costi', 'Ogni tanto', 'wordForm.why.choice'],
      ['Con chi', 'Un ente sconosciuto', 'wordForm.why.organisation'],
    ],
  )
})

test('links that lead nowhere good are dropped, their words stay', async () => {
  const field = (address: string, words: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "${address}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${words}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  const form = await read(
    await filledForm('model', 'it', (one) =>
      one
        .write('title', 'T')
        .writeXml(
          'problem',
          field('javascript:alert(1)', 'premi') + field('https://www.example.org/', 'leggi'),
        ),
    ),
  )
  const text = JSON.stringify(form.content.problem)
  assert.doesNotMatch(text, /javascript/)
  assert.match(text, /"url":"https:\/\/www\.example\.org\/"/)
  assert.equal(plainTextOf(form.content.problem), 'premi\nleggi')
  assert.deepEqual(left(form), [['Il problema', 'javascript:alert(1)', 'wordForm.why.link']])
})

test('a document that is no form is none', async () => {
  const other = await changedForm(await filledForm('model', 'it'), (xml) =>
    xml.replace(/<w:body>.*<w:sectPr/s, `<w:body>${richAnswer}<w:sectPr`),
  )
  assert.equal(await readOrNot(other), null)
})
