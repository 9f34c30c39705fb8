import type { AddressInfo } from 'node:net'
import express from 'express'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * The measure of the others: Express and React alone, a list of twelve cards from memory inside a
 * page with a header, filters and a footer; and a route that sends as many bytes as it is asked.
 * Prints its port.
 */
const cards = Array.from({ length: 12 }, (_, index) => ({
  title: `Un modello di accoglienza che una città ha provato, numero ${index + 1}`,
  summary:
    'Che cosa fanno, per chi, con quali persone e con quali risultati: due frasi che si leggono in ' +
    'un momento e fanno capire se vale la pena di andare avanti.',
  facts: ['Modello', 'Torino', 'Housing e inclusione abitativa', 'Consolidato'],
}))
const links = ['Home', 'Risorse', 'Città', 'Il progetto', 'Partenariato', 'Privacy', 'Note legali']
const options = Array.from({ length: 34 }, (_, index) => `Una città della rete, ${index + 1}`)

const app = express()
app.disable('x-powered-by')
app.get('/', (_request, response) => {
  response.type('html').send(`<!doctype html>${renderToStaticMarkup(<Page />)}`)
})
const letters = new Map<number, string>()
app.get('/bytes/:many', (request, response) => {
  const many = Number(request.params.many)
  if (!letters.has(many)) letters.set(many, 'a'.repeat(many))
  response.type('html').send(letters.get(many))
})
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`port ${(server.address() as AddressInfo).port}`)
})

function Page() {
  return (
    <html lang="it">
      <head>
        <meta charSet="utf-8" />
        <title>Risorse</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <Links />
        </header>
        <main>
          <h1>Risorse</h1>
          <form action="/">
            <label htmlFor="city">Città</label>
            <select id="city" name="city">
              {options.map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </select>
            <button>Filtra</button>
          </form>
          <ul>
            {cards.map((card) => (
              <li key={card.title}>
                <Card {...card} />
              </li>
            ))}
          </ul>
        </main>
        <footer>
          <Links />
        </footer>
      </body>
    </html>
  )
}

function Links() {
  return (
    <nav>
      <ul>
        {links.map((link) => (
          <li key={link}>
            <a href={`/${link}`}>{link}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Card({ title, summary, facts }: (typeof cards)[number]) {
  return (
    <article className="card">
      <h3 className="card-title">
        <a href={`/${title}`}>{title}</a>
      </h3>
      <p className="card-text">{summary}</p>
      <ul className="card-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </article>
  )
}
