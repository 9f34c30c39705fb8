import { grid } from './grid'

/*
 * Messages from outside, by hand: x read in every way there is, or not at all. To the city `owner`,
 * to ANCI where no city is meant or none has a lead, of a page that does not work.
 */
export const enquiryReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
cityToOwner      .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
accessToOwner    .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
cityToNobody     .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    .   |  .    .    .
accessToNobody   .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    .   |  .    .    .
problem          .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
closedToOwner    .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
`)

/** That a message came, as history tells it: without its words. */
export const enquiryHistory = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
cityToOwner      .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
problem          .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
`)

/** Closing it: O done, N no such message for this person, S asked to sign in first. */
export const enquiryClosing = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
cityToOwner      S    N   |  N    O   |  N   N  |  N    N   |  N    N   |  N    N    N   |  S    S    S
cityToNobody     S    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    N   |  S    S    S
problem          S    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    O   |  S    S    S
`)

/** The list of messages: O shown, F not for this person, S asked to sign in first. */
export const enquiryList = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
list             S    F   |  F    O   |  F   O  |  F    O   |  F    O   |  O    F    O   |  S    S    S
`)
