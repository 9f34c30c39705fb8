import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { isRefused } from '../../src/documents/file-problem'
import { inspectDocument } from '../../src/documents/inspect-file'
import { fillDocument } from '../../src/documents/localise/fill-document'
import { findPlaceholders } from '../../src/documents/localise/find-placeholders'
import { openTextDocument, type TextDocument } from '../../src/documents/localise/text-document'
import { readParts } from '../../src/documents/open-package'
import { docx, odt, p, run } from './made'

type Format = 'docx' | 'odt'

async function opened(bytes: Buffer, format: Format = 'docx'): Promise<TextDocument> {
  const document = await openTextDocument(bytes, `a.${format}`)
  assert.ok(!('refused' in document), JSON.stringify(document).slice(0, 80))
  return document
}

async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const parts = await readParts(bytes, () => true, 100_000_000)
  assert.ok(!isRefused(parts))
  return new Map(parts.map((part) => [part.name, part.bytes.toString('latin1')]))
}

/** The document filled, each part's XML by name. */
async function filled(bytes: Buffer, values: Record<string, string>, format: Format = 'docx') {
  const document = await opened(bytes, format)
  const made = await fillDocument(
    document,
    Object.entries(values).map(([placeholder, value]) => ({ placeholder, value })),
  )
  const parts = await partsOf(made)
  const text = (name: string) => Buffer.from(parts.get(name) ?? '', 'latin1').toString('utf8')
  return {
    made,
    parts,
    text,
    lines: (await opened(made, format)).texts.flatMap(({ paragraphs }) =>
      paragraphs.map((one) => one.text),
    ),
  }
}

const isWellFormed = (xml: string): boolean => {
  const open: string[] = []
  let sound = true
  const parser = new Parser(
    {
      onopentagname: (name) => open.push(name),
      onclosetag: (name) => {
        if (open.pop() !== name) sound = false
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return sound && open.length === 0
}

test('a placeholder that Word broke over runs takes the look of its first letter', async () => {
  const bytes = docx(
    p(
      run('Rivolgersi a ', '', false),
      run('[uffi', '<w:b/>'),
      run('cio ', '<w:i/>', false),
      run('competente] ogni', '', false),
      run(' giorno'),
    ),
  )
  const { text, lines } = await filled(bytes, { '[ufficio competente]': 'Ufficio casa & lavoro' })
  assert.deepEqual(lines, ['Rivolgersi a Ufficio casa & lavoro ogni giorno'])
  assert.match(
    text('word/document.xml'),
    /<w:b\/><\/w:rPr><w:t xml:space="preserve">Ufficio casa &amp; lavoro<\/w:t>/,
  )
  assert.match(text('word/document.xml'), /<w:t xml:space="preserve"> ogni<\/w:t>/)
})

test('in headers, footers, tables, text boxes, notes; every time it stands there', async () => {
  const box = `<w:r><w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent>${p(run('Numero: [NUMERO]'))}</w:txbxContent></v:textbox></w:pict></w:r>`
  const table = `<w:tbl><w:tr><w:tc>${p(run('[NUMERO]'))}</w:tc></w:tr></w:tbl>`
  const bytes = docx(p(run('[NUMERO] e '), box, run('ancora [NUMERO]')) + table, {
    header: p(run('{{numero}}')),
    footer: p(run('[ Numero ]')),
    more: [
      {
        name: 'word/footnotes.xml',
        content: `<w:footnotes xmlns:w="x">${p(run('[NUMERO]'))}</w:footnotes>`,
      },
    ],
  })
  const document = await opened(bytes)
  assert.deepEqual(findPlaceholders(document, ['[NUMERO]']).listed, [
    { placeholder: '[NUMERO]', times: 7 },
  ])
  const { lines } = await filled(bytes, { '[NUMERO]': '051 000' })
  assert.deepEqual(lines.toSorted(), [
    '051 000',
    '051 000',
    '051 000',
    '051 000',
    '051 000 e ancora 051 000',
    'Numero: 051 000',
  ])
})

test('what is listed and absent, and what looks like a place and is not listed, is told', async () => {
  const document = await opened(
    docx(
      p(run('Il [Titolare], l’[ufficio&#160;casa], {{città}}, XXXX, [1], [...], [ ], [titolare].')),
    ),
  )
  assert.deepEqual(
    findPlaceholders(document, ['[ufficio casa]', '«[Sindaco]»', '[UFFICIO CASA]', '  ']),
    {
      listed: [{ placeholder: '[ufficio casa]', times: 1 }],
      missing: ['«[Sindaco]»'],
      others: [
        { placeholder: '[Titolare]', times: 2 },
        { placeholder: '{{città}}', times: 1 },
        { placeholder: 'XXXX', times: 1 },
      ],
    },
  )
  const angled = await opened(docx(p(run('&lt;&lt;data&gt;&gt; e &lt;nome&gt;'))))
  assert.deepEqual(findPlaceholders(angled, ['nome']).others, [
    { placeholder: '<<data>>', times: 1 },
  ])
})

test('words listed without brackets are found bare, whole, where no brackets hold them', async () => {
  const bytes = docx(p(run('Porto Esempio e i portoesempini, a Porto  Esempio.')))
  const { lines } = await filled(bytes, { 'Porto Esempio': 'Borgo' })
  assert.deepEqual(lines, ['Borgo e i portoesempini, a Borgo.'])
})

test('values are text: markup, signs and entities are written as they are; lines break', async () => {
  const value = '</w:t><w:p> & "così" \u0001<b>\nseconda riga'
  const word = await filled(docx(p(run('[X1]'))), { '[X1]': value })
  assert.match(
    word.text('word/document.xml'),
    /&lt;\/w:t&gt;&lt;w:p&gt; &amp; "così" &lt;b&gt;<\/w:t><w:br\/><w:t xml:space="preserve">seconda riga</,
  )
  assert.ok(isWellFormed(word.text('word/document.xml')))
  const open = await filled(odt('<text:p>[X1]</text:p>'), { '[X1]': 'uno\ndue  tre & <b>' }, 'odt')
  assert.match(
    open.text('content.xml'),
    /<text:p>uno<text:line-break\/>due <text:s\/>tre &amp; &lt;b&gt;<\/text:p>/,
  )
})

test('an ODT the same way: spans, headers and footers; mimetype first and as it was', async () => {
  const bytes = odt(
    '<text:p>L’<text:span>[uffi</text:span>cio<text:s/>casa] &amp; altri</text:p>',
    {
      footer: '<text:p>[ufficio casa]</text:p>',
    },
  )
  const { made, lines, parts } = await filled(bytes, { '[ufficio casa]': 'Sportello' }, 'odt')
  assert.deepEqual(lines, ['L’Sportello  & altri', 'Sportello'])
  assert.equal([...parts.keys()][0], 'mimetype')
  assert.equal(
    made.subarray(30, 38 + 39).toString('latin1'),
    'mimetypeapplication/vnd.oasis.opendocument.text',
  )
  assert.doesNotMatch(parts.get('meta.xml') ?? '', /template/)
})

test('the rest of the file is left as it was, byte by byte, and the file is sound', async () => {
  const picture = Buffer.from([0, 255, 128, 13, 10, 26]).toString('latin1')
  const more = [{ name: 'word/media/image1.png', content: Buffer.from(picture, 'latin1') }]
  const bytes = docx(p(run('[A1]'), '<!-- un commento > strano -->') + p(run('resta', '<w:b />')), {
    more,
  })
  const { made, parts } = await filled(bytes, { '[A1]': 'b' })
  const before = await partsOf(bytes)
  assert.deepEqual([...parts.keys()], [...before.keys()])
  for (const [name, content] of before)
    if (name !== 'word/document.xml') assert.equal(parts.get(name), content, name)
  assert.equal(
    parts.get('word/document.xml'),
    before.get('word/document.xml')?.replace('[A1]', 'b'),
  )
  const inspected = await inspectDocument(made, 'a.docx')
  assert.ok(!isRefused(inspected))
})

test('whatever is written and wherever it is broken, the XML stays whole and says it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
      fc.array(fc.nat(15), { maxLength: 5 }),
      fc.boolean(),
      async (value, cuts, space) => {
        const placeholder = '[nome dell’ufficio & via]'
        const line = `a ${placeholder} b`
        const at = [...new Set([0, ...cuts.map((cut) => cut * 2), line.length])].sort(
          (a, b) => a - b,
        )
        const pieces = at.slice(1).map((end, index) => line.slice(at[index], end))
        const bytes = docx(
          p(...pieces.map((piece) => run(piece.replaceAll('&', '&amp;'), '', space))),
        )
        const { text, lines } = await filled(bytes, { [placeholder]: value })
        assert.ok(isWellFormed(text('word/document.xml')))
        const said = value
          .trim()
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        if (said !== '') assert.ok(lines.join('').includes(said.split(/\s/)[0] ?? ''))
      },
    ),
    { numRuns: 150 },
  )
})

test('what calls for things elsewhere loses them or is refused; macros are refused', async () => {
  const rels = (tags: string) => ({
    name: 'word/_rels/document.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags}</Relationships>`,
  })
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`
  const picture = '<w:r><a:blip xmlns:a="a" xmlns:r="r" r:embed="rId9" r:link="rId1"/></w:r>'
  const kept = await filled(
    docx(p(run('[A1]'), picture), {
      more: [
        rels(
          relation('rId1', 'image', 'http://altrove.example/a.png') +
            relation('rId2', 'hyperlink', 'https://www.example.org/'),
        ),
        {
          name: 'word/settings.xml',
          content:
            '<w:settings xmlns:w="w" xmlns:r="r"><w:attachedTemplate r:id="rId1"/><w:zoom/></w:settings>',
        },
        {
          name: 'word/_rels/settings.xml.rels',
          content: rels(relation('rId1', 'attachedTemplate', 'file:///C:/a.dotm')).content,
        },
      ],
    }),
    { '[A1]': 'b' },
  )
  assert.doesNotMatch([...kept.parts.values()].join(''), /altrove|r:link|attachedTemplate|C:\/a/)
  assert.match(kept.text('word/_rels/document.xml.rels'), /example\.org/)
  const refusal = async (bytes: Buffer, format: Format = 'docx') => {
    const document = await openTextDocument(bytes, `a.${format}`)
    return 'refused' in document ? document.refused : 'taken'
  }
  const field = (text: string) => p(`<w:r><w:instrText>${text}</w:instrText></w:r>`)
  const cases: [string, Buffer, Format][] = [
    [
      'remote',
      docx('', { more: [rels(relation('rId1', 'oleObject', 'http://altrove.example/'))] }),
      'docx',
    ],
    ['remote', docx(field('INCLUDE') + field('PICTURE "http://altrove.example/"')), 'docx'],
    [
      'remote',
      odt('<text:p><draw:image xlink:href="http://altrove.example/a.png"/></text:p>'),
      'odt',
    ],
    [
      'taken',
      odt(
        '<text:p><text:a xlink:href="http://www.example.org/">x</text:a><draw:image xlink:href="Pictures/a.png"/></text:p>',
      ),
      'odt',
    ],
    ['with_macros', docx('', { more: [{ name: 'word/vbaProject.bin', content: 'x' }] }), 'docx'],
    ['with_macros', odt('', { more: [{ name: 'Basic/Standard/x.xml', content: 'x' }] }), 'odt'],
    ['damaged', docx('').subarray(0, 200), 'docx'],
    ['damaged', docx('', { header: '<!DOCTYPE x [<!ENTITY a "b">]>' }), 'docx'],
    ['too_long', docx(p(run('parola '.repeat(400_000)))), 'docx'],
    ['too_long', docx(p(run('a')).repeat(300_000)), 'docx'],
    ['damaged', docx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)), 'docx'],
  ]
  for (const [expected, bytes, format] of cases)
    assert.equal(await refusal(bytes, format), expected)
})

// Written in LibreOffice 7.4 with a header, a footer, a table and a frame; its own spans.
test('documents that LibreOffice made are filled wherever the places are', async () => {
  for (const format of ['docx', 'odt'] as const) {
    const bytes = await readFile(`tests/localiser/made-by-libreoffice/protocollo.${format}`)
    const document = await opened(bytes, format)
    const listed = ['[ente]', '[ufficio competente]', '[numero verde]', '[soglia di reddito]']
    const found = findPlaceholders(document, listed)
    assert.deepEqual(found.missing, ['[soglia di reddito]'], format)
    assert.ok(
      found.listed.every(({ times }) => times >= 2),
      format,
    )
    const { lines, text } = await filled(
      bytes,
      {
        '[ente]': 'Borgo Esempio',
        '[ufficio competente]': 'Ufficio casa',
        '[numero verde]': '800 000',
      },
      format,
    )
    const said = lines.join('\n')
    assert.doesNotMatch(said, /\[(ente|ufficio|numero)/, format)
    assert.match(said, /Borgo Esempio/)
    assert.ok(isWellFormed(text(format === 'odt' ? 'content.xml' : 'word/document.xml')))
  }
})
