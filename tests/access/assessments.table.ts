import { grid } from './grid'

/*
 * Whether an entry fits another city, by hand. Writing: O kept, C refused (409: one's own, or
 * nothing that is shared), N no such page for this person, S asked to sign in. Reading: x or not.
 */

/** Who writes, of entries of the owner's unless they say otherwise, that their city weighs them. */
export const assessing = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            S    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    N   |  S    S    S
network          S    N   |  C    C   |  C   C  |  O    O   |  O    O   |  N    N    N   |  S    S    S
public           S    N   |  C    C   |  C   C  |  O    O   |  O    O   |  N    N    N   |  S    S    S
pubRevDraft      S    N   |  C    C   |  C   C  |  O    O   |  O    O   |  N    N    N   |  S    S    S
archived         S    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    N   |  S    S    S
srcPublic        S    N   |  C    C   |  O   O  |  O    O   |  O    O   |  N    N    N   |  S    S    S
anciPublic       S    N   |  O    O   |  O   O  |  O    O   |  O    O   |  N    N    N   |  S    S    S
`)

/** Who reads what the people of a city (row) wrote of ANCI's entry: they alone. */
export const assessmentReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
owner            .    .   |  x    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
coOwner          .    .   |  .    .   |  x   x  |  .    .   |  .    .   |  .    .    .   |  .    .    .
other            .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
`)

/**
 * Who opens how a replication was weighed. The owner's entry, replicated by the other city: nobody
 * is tutor, one of the owner's staff is asked, one of them said yes, the one who said yes is
 * suspended; whoever reads the rest of it.
 */
export const scoresReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
city             .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
asked            .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
tutored          .    .   |  x    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
suspended        .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
network          .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
public           .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
ended            .    .   |  x    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
`)

/** Who changes it: the adopter's people as long as it runs; C it has ended. */
export const scoresWriting = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
tutored          S    N   |  F    N   |  N   N  |  N    N   |  O    O   |  N    N    N   |  S    S    S
public           S    N   |  N    N   |  N   N  |  N    N   |  O    O   |  N    N    N   |  S    S    S
ended            S    N   |  F    N   |  N   N  |  N    N   |  C    C   |  N    N    N   |  S    S    S
`)

/** Who takes the note for the council away: the paper is the adopter's. */
export const noteTaking = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
tutored          .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
public           .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
ended            .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
`)
