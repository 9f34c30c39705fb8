/** A PDF of so many pages of prose, each with some three thousand characters, every page different. */
export function longPdf(pages: number): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, page) => `${4 + page * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (let page = 0; page < pages; page += 1) {
    const lines = Array.from({ length: 40 }, (_, line) => `(${sentence(page, line)}) Tj T*`)
    const content = `BT /F1 9 Tf 40 800 Td 14 TL ${lines.join('\n')} ET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + page * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

const words =
  'sportello ascolto persona quartiere mediazione casa lavoro salute scuola accordo equipe verifica'.split(
    ' ',
  )

const sentence = (page: number, line: number): string =>
  Array.from(
    { length: 11 },
    (_, place) => words[(page * 7 + line * 5 + place * 3) % words.length] ?? '',
  ).join(' ') + ` ${page}.${line}`
