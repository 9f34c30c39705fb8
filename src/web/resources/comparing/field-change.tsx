import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import type { Token } from './blocks-of'
import type { BlockChange, Part } from './compare-blocks'
import type { FieldChange, RowChange } from './compare-texts'

interface Drawn {
  locale: Locale
}

/** One field: what was added and what was taken out, said in words too and not by colour alone. */
export function FieldChangeView({
  locale,
  change,
  level,
}: Drawn & { change: FieldChange; level: 2 | 4 }) {
  const { label, lang, body } = change
  const Heading = `h${level}` as const
  const language =
    lang === null || lang === locale ? '' : ` (${message(locale, `compare.in.${lang}`)})`
  return (
    <section className="field-change">
      <Heading>{label + language}</Heading>
      <div lang={lang ?? undefined}>
        {body.type === 'text' ? <Blocks {...{ locale }} blocks={body.blocks} /> : null}
      </div>
      {body.type === 'value' ? <Value {...{ locale, ...body }} /> : null}
      {body.type === 'list' ? <List {...{ locale, ...body }} /> : null}
      {body.type === 'rows' ? <Rows {...{ locale, ...body }} /> : null}
    </section>
  )
}

function Value({ locale, before, after }: Drawn & { before: string; after: string }) {
  return (
    <p className="as-written measure">
      {before ? <Removed locale={locale}>{before}</Removed> : null}
      {before && after ? ' → ' : null}
      {after ? <Added locale={locale}>{after}</Added> : null}
    </p>
  )
}

function List(props: Drawn & { removed: string[]; added: string[]; kept: number }) {
  const { locale, removed, added, kept } = props
  return (
    <>
      <ul>
        {removed.map((name) => (
          <li key={`- ${name}`}>
            <Removed locale={locale}>{name}</Removed>
          </li>
        ))}
        {added.map((name) => (
          <li key={`+ ${name}`}>
            <Added locale={locale}>{name}</Added>
          </li>
        ))}
      </ul>
      {kept > 0 ? (
        <p className="muted small">{message(locale, 'compare.kept', { n: kept })}</p>
      ) : null}
    </>
  )
}

function Rows({ locale, rows, kept }: Drawn & { rows: RowChange[]; kept: number }) {
  return (
    <>
      {rows.map(({ state, moved, place, fields }) => (
        <div key={`${state} ${place}`} className={`row-change row-${state}`}>
          <h3>
            {message(locale, `compare.row.${state}`, { place })}
            {moved ? `, ${message(locale, 'compare.row.from', { ...moved })}` : ''}
          </h3>
          {fields.map((change) => (
            <FieldChangeView key={change.key} {...{ locale, change }} level={4} />
          ))}
        </div>
      ))}
      {kept > 0 ? (
        <p className="muted small">{message(locale, 'compare.kept', { n: kept })}</p>
      ) : null}
    </>
  )
}

/** Blocks in their order; those that nobody touched are folded together. */
function Blocks({ locale, blocks }: Drawn & { blocks: BlockChange[] }) {
  const groups: BlockChange[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const isSame = block.state === 'same'
    if (last && isSame === (last[0]?.state === 'same')) last.push(block)
    else groups.push([block])
  }
  return (
    <>
      {groups.map((group, index) =>
        group[0]?.state === 'same' ? (
          <details key={index} className="fold fold-same">
            <summary>{message(locale, 'compare.sameBlocks', { n: group.length })}</summary>
            <Sequence {...{ locale }} blocks={group} />
          </details>
        ) : (
          <Sequence key={index} {...{ locale }} blocks={group} />
        ),
      )}
    </>
  )
}

const lists = { bullet: 'ul', numbered: 'ol' } as const

/** Points of one list stand in one list. */
function Sequence({ locale, blocks }: Drawn & { blocks: BlockChange[] }) {
  const drawn: ReactNode[] = []
  for (let at = 0; at < blocks.length;) {
    const { kind } = blocks[at] as BlockChange
    let end = at + 1
    while (end < blocks.length && blocks[end]?.kind === kind && kind in lists) end += 1
    const some = blocks.slice(at, end)
    const Tag = kind === 'bullet' || kind === 'numbered' ? lists[kind] : null
    drawn.push(
      Tag ? (
        <Tag key={at}>
          {some.map((block, index) => (
            <li key={index}>
              <Words {...{ locale, block }} />
            </li>
          ))}
        </Tag>
      ) : (
        <p key={at} className={`as-written measure block-${kind}`}>
          <Words locale={locale} block={some[0] as BlockChange} />
        </p>
      ),
    )
    at = end
  }
  return <>{drawn}</>
}

function Words({ locale, block }: Drawn & { block: BlockChange }) {
  const { state, kind, was, parts } = block
  return (
    <>
      {kind === 'heading' && state !== 'same' ? (
        <span className="muted small">{message(locale, 'compare.block.heading')}: </span>
      ) : null}
      {was ? (
        <span className="muted small">
          {message(locale, 'compare.block.was', { kind: message(locale, `compare.block.${was}`) })}
          :{' '}
        </span>
      ) : null}
      {parts.map((part, index) => (
        <PartView key={index} {...{ locale, part }} />
      ))}
    </>
  )
}

function PartView({ locale, part: { state, tokens, styles } }: Drawn & { part: Part }) {
  const words = styledWords(tokens)
  if (state === 'added') return <Added locale={locale}>{words}</Added>
  if (state === 'removed') return <Removed locale={locale}>{words}</Removed>
  if (state === 'same') return <>{words}</>
  const said = styles.map((style) => message(locale, `compare.style.${style}`)).join(', ')
  return (
    <span className="restyled">
      {words} <span className="muted small">[{said}]</span>
    </span>
  )
}

/** Neighbours that look alike are one. */
function styledWords(tokens: Token[]): ReactNode[] {
  const runs: Token[] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    const alike =
      last && last.bold === token.bold && last.italic === token.italic && last.href === token.href
    if (alike) last.text += token.text
    else runs.push({ ...token })
  }
  return runs.map(({ text, bold, italic, href }, index) => {
    const leaning = italic ? <em key={index}>{text}</em> : text
    const strong = bold ? <strong key={index}>{leaning}</strong> : leaning
    return href === null ? (
      strong
    ) : (
      <span key={index}>
        <u>{strong}</u> <span className="muted small">({href})</span>
      </span>
    )
  })
}

const Added = ({ locale, children }: Drawn & { children: ReactNode }) => (
  <ins>
    <span className="visually-hidden"> [{message(locale, 'compare.added')}: </span>
    {children}
    <span className="visually-hidden">] </span>
  </ins>
)

const Removed = ({ locale, children }: Drawn & { children: ReactNode }) => (
  <del>
    <span className="visually-hidden"> [{message(locale, 'compare.removed')}: </span>
    {children}
    <span className="visually-hidden">] </span>
  </del>
)
