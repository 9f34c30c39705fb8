import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { cleanImage, imageSizes } from '../../src/documents/clean-image'
import { cleanName, extensionOf } from '../../src/documents/clean-name'
import { isRefused } from '../../src/documents/file-problem'
import { readCsv } from '../../src/documents/inspect-csv'
import { inspectDocument } from '../../src/documents/inspect-file'
import { largest } from '../../src/documents/limits'
import {
  drawing,
  hugePng,
  office,
  oldOffice,
  openDocument,
  pdf,
  photograph,
  picture,
  zip,
} from './made'

const megabyte = 1024 * 1024

async function refusal(bytes: Buffer, name: string): Promise<string> {
  const answer = await inspectDocument(bytes, name)
  return isRefused(answer) ? answer.refused : `taken as ${answer.extension}`
}

async function imageRefusal(bytes: Buffer, name: string): Promise<string> {
  const answer = await cleanImage(bytes, name)
  return isRefused(answer) ? answer.refused : `taken as ${answer.extension}`
}

test('every type of document is told by its content and keeps its bytes', async () => {
  const cases: [Buffer, string][] = [
    [pdf(), 'pdf'],
    [office('docx'), 'docx'],
    [office('xlsx'), 'xlsx'],
    [office('pptx'), 'pptx'],
    [openDocument('text'), 'odt'],
    [openDocument('spreadsheet'), 'ods'],
    [openDocument('presentation'), 'odp'],
    [Buffer.from('città;anno\nBorgo Esempio;2023\n'), 'csv'],
  ]
  for (const [bytes, extension] of cases) {
    const answer = await inspectDocument(bytes, `Verbale n. 3.${extension}`)
    assert.ok(!isRefused(answer), extension)
    assert.equal(answer.extension, extension)
    assert.equal(answer.name, `Verbale n. 3.${extension}`)
    assert.deepEqual(answer.bytes, bytes)
  }
})

test('what is not sound, or not what its name says, is refused with its reason', async () => {
  const macros = [{ name: 'word/vbaProject.bin', content: 'x' }]
  const cases: [string, Buffer, string][] = [
    ['empty', Buffer.alloc(0), 'a.pdf'],
    ['too_large', Buffer.alloc(largest.documents + 1, 'a'), 'a.pdf'],
    ['not_what_it_says', Buffer.from('una riga'), 'a.pdf'],
    ['not_what_it_says', pdf(), 'a.docx'],
    ['not_what_it_says', office('docx'), 'a.xlsx'],
    ['not_what_it_says', await photograph(20, 20), 'a.csv'],
    ['type_not_allowed', Buffer.from('#!/bin/sh\n'), 'a.sh'],
    ['type_not_allowed', Buffer.from('<html></html>'), 'a.html'],
    ['type_not_allowed', zip([{ name: 'a.txt', content: 'a' }]), 'a.zip'],
    ['type_not_allowed', drawing, 'a.svg'],
    ['old_format', oldOffice, 'a.doc'],
    ['with_macros', office('docx', macros), 'a.docx'],
    ['with_macros', office('docx'), 'a.docm'],
    ['damaged', pdf().subarray(0, 200), 'a.pdf'],
    ['damaged', office('docx').subarray(0, 120), 'a.docx'],
    ['encrypted', pdf('a', '/Encrypt 9 0 R '), 'a.pdf'],
    ['encrypted', office('docx', [{ name: 'b.xml', content: 'b', encrypted: true }]), 'a.docx'],
    ['damaged', office('docx', [{ name: '../../etc/passwd', content: 'x' }]), 'a.docx'],
    [
      'infected',
      Buffer.from(
        ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
      ),
      'a.csv',
    ],
  ]
  for (const [problem, bytes, name] of cases)
    assert.equal(await refusal(bytes, name), problem, `${problem}: ${name}`)
})

test('an archive that would expand without measure is never expanded', async () => {
  const zeros = Buffer.alloc(30 * megabyte)
  assert.equal(await refusal(office('docx', [{ name: 'a.xml', content: zeros }]), 'a.docx'), 'bomb')
  const says = (size: number) => ({ name: `a${size}.xml`, content: 'a', saysSize: size })
  assert.equal(await refusal(office('docx', [says(0xfffffff0)]), 'a.docx'), 'bomb')
  const many = Array.from({ length: 60 }, (_, n) => says(8 * megabyte + n))
  assert.equal(await refusal(office('docx', many), 'a.docx'), 'bomb')
  const deep = [{ name: `${'a/'.repeat(30)}b.xml`, content: 'b' }]
  assert.equal(await refusal(office('docx', deep), 'a.docx'), 'bomb')
  const crowd = Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}.xml`, content: '' }))
  assert.equal(await refusal(office('docx', crowd), 'a.docx'), 'bomb')
})

test('two entries that share their bytes are a bomb, whatever they say', async () => {
  const bytes = office('docx', [
    { name: 'a.xml', content: 'uno' },
    { name: 'b.xml', content: 'due' },
  ])
  const last = bytes.lastIndexOf('PK\u0001\u0002')
  const other = bytes.lastIndexOf('PK\u0001\u0002', last - 1)
  bytes.copy(bytes, last + 42, other + 42, other + 46)
  assert.equal(await refusal(bytes, 'a.docx'), 'bomb')
})

test('no bytes make an inspection fail: they are taken or refused', async () => {
  const seeds = [pdf(), office('docx'), openDocument('text'), await picture('png'), oldOffice]
  const endings = fc.constantFrom('pdf', 'docx', 'odt', 'csv', 'png', 'svg', 'xyz', '')
  const damaged = fc
    .record({
      seed: fc.constantFrom(...seeds),
      cut: fc.nat(3000),
      writes: fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
    })
    .map(({ seed, cut, writes }) => {
      const bytes = Buffer.from(seed)
      for (const [at, value] of writes) if (at < bytes.length) bytes[at] = value
      return cut % 3 === 0 ? bytes.subarray(0, cut) : bytes
    })
  const any = fc.oneof(
    damaged,
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  )
  await fc.assert(
    fc.asyncProperty(any, endings, async (bytes, ending) => {
      const document = await inspectDocument(bytes, `a.${ending}`)
      if (!isRefused(document)) assert.ok(ending === '' || document.extension === ending)
      const image = await cleanImage(bytes, `a.${ending}`)
      if (!isRefused(image)) assert.equal((await sharp(image.bytes).metadata()).exif, undefined)
    }),
    { numRuns: 600 },
  )
})

test('a name loses what could mislead and keeps what people wrote', () => {
  const cases: [string, string, string][] = [
    ['Verbale città.pdf', 'pdf', 'Verbale città.pdf'],
    ['../../etc/passwd.pdf', 'pdf', 'passwd.pdf'],
    ['C:\\Documenti\\atto.docx', 'docx', 'atto.docx'],
    ['fattura\u202efdp.exe', 'pdf', 'fatturafdp.exe.pdf'],
    ['a\u0000b\r\nX: 1.pdf', 'pdf', 'abX_ 1.pdf'],
    ['.htaccess', 'csv', 'htaccess.csv'],
    ['con.pdf', 'pdf', '_con.pdf'],
    ['', 'pdf', 'file.pdf'],
    ['foto.JPEG', 'jpg', 'foto.jpg'],
  ]
  for (const [given, extension, kept] of cases) assert.equal(cleanName(given, extension), kept)
})

test('any name becomes one that is safe in a header, a path and a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })),
      fc.constantFrom('pdf', 'jpg', 'csv'),
      (given, extension) => {
        const name = cleanName(given, extension)
        assert.ok(name.endsWith(`.${extension}`))
        assert.ok(name.length <= 130 && name.length > extension.length + 1)
        assert.ok(name.isWellFormed())
        assert.doesNotMatch(name, /[\p{Cc}\p{Cf}<>:"|?*%/\\]|^\.|^\s/u)
        assert.equal(cleanName(name, extension), name)
        assert.equal(extensionOf(name), extension)
      },
    ),
    { numRuns: 4000 },
  )
})

test('a table is read as UTF-8 whatever wrote it, and what is not text is refused', () => {
  const text = 'città;età\nBolzano – Bozen;42\n'
  assert.deepEqual(readCsv(Buffer.from(text)), Buffer.from(text))
  assert.deepEqual(readCsv(Buffer.from(`\ufeff${text}`, 'utf16le')), Buffer.from(text))
  assert.equal(readCsv(Buffer.from('citt\xe0;et\xe0', 'latin1'))?.toString(), 'città;età')
  assert.equal(readCsv(Buffer.from([0, 1, 2, 3])), null)
  assert.equal(readCsv(Buffer.from('  \n')), null)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readCsv(Buffer.from(bytes))
      if (read) assert.doesNotMatch(read.toString('utf8'), /[\u0000-\u0008\u000e-\u001f\ufffd]/)
    }),
    { numRuns: 3000 },
  )
})

test('an image is made anew: upright, in every size, saying nothing of who and where', async () => {
  const original = await photograph()
  assert.ok(original.includes('Nome Segreto') && original.includes('Canarino'))
  const image = await cleanImage(original, 'Foto di gruppo.jpeg')
  assert.ok(!isRefused(image))
  assert.deepEqual([image.width, image.height, image.name], [900, 1600, 'Foto di gruppo.jpg'])
  for (const { bytes, mimeType, width } of [image, ...Object.values(image.sizes)]) {
    const { exif, xmp, iptc, orientation, width: real } = await sharp(bytes).metadata()
    assert.deepEqual(
      [exif, xmp, iptc, orientation, real],
      [undefined, undefined, undefined, undefined, width],
    )
    assert.ok(!bytes.includes('Segreto') && !bytes.includes('Canarino') && !bytes.includes('GPS'))
    assert.equal((await fileTypeFromBuffer(bytes))?.mime, mimeType)
  }
  assert.equal(image.sizes.thumbnail.width, imageSizes.thumbnail)
  const again = await cleanImage(original, 'Foto di gruppo.jpeg')
  assert.ok(!isRefused(again) && again.bytes.equals(image.bytes))
})

test('images of every taken type are kept as JPEG, PNG or WebP', async () => {
  assert.equal(await imageRefusal(await picture('png'), 'a.png'), 'taken as png')
  assert.equal(await imageRefusal(await picture('gif'), 'a.gif'), 'taken as png')
  assert.equal(await imageRefusal(await picture('webp'), 'a.webp'), 'taken as webp')
  assert.equal(await imageRefusal(await picture('avif'), 'a.avif'), 'taken as webp')
  assert.equal(await imageRefusal(await photograph(20, 20), 'senza-estensione'), 'taken as jpg')
})

test('what is no image, or one beyond measure, is refused with its reason', async () => {
  const cases: [string, Buffer, string][] = [
    ['empty', Buffer.alloc(0), 'a.png'],
    ['too_large', Buffer.alloc(largest.media + 1), 'a.png'],
    ['drawing', drawing, 'a.svg'],
    ['drawing', drawing, 'a.png'],
    ['drawing', await picture('png'), 'a.svg'],
    ['type_not_allowed', pdf(), 'a.pdf'],
    ['not_what_it_says', pdf(), 'a.png'],
    ['not_what_it_says', await picture('png'), 'a.pdf'],
    ['too_many_pixels', await hugePng(16_000, 16_000), 'a.png'],
    ['damaged', (await photograph(400, 400)).subarray(0, 300), 'a.jpg'],
    ['damaged', await hugePng(3000, 3000), 'a.png'],
  ]
  for (const [problem, bytes, name] of cases)
    assert.equal(await imageRefusal(bytes, name), problem, `${problem}: ${name}`)
})
