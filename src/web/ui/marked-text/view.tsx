import { Fragment } from 'react'

/** A text in pieces, the words that were looked for marked. */
export const MarkedText = ({ pieces }: { pieces: { text: string; found: boolean }[] }) =>
  pieces.map(({ text, found }, index) =>
    found ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  )
