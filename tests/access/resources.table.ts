import { grid } from './grid'

/*
 * Who may what with a resource, by where it is: written by hand from the product's rules, never
 * computed. The owner is one city; another has accepted to co-own, a third is only named.
 *
 * Fixtures: `draft` … `archived` are where the text is; `pubRev…`, `netRev…`, `archRev…` are shared
 * texts with a revision in work; `src…` are written from public sources about the owner, and
 * `srcTaken` is one that the owner has taken over; `anci…` and `mini…` are ANCI's and the
 * Ministry's own; `demo…` is demonstration content.
 */

/** What readers see, by id, in a list and counted: x or not at all. */
export const reading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  .    .    x   |  .    .    .
submitted        .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  .    .    x   |  .    .    .
network          .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
proposed         .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
public           x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
archived         .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  x    x    x   |  .    .    .
pubRevDraft      x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
pubRevSubmitted  x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
pubRevNetwork    x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
pubRevProposed   x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
netRevDraft      .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
archRevDraft     .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  x    x    x   |  .    .    .
demoDraft        .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  .    .    x   |  .    .    .
demoPublic       x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
srcDraft         .    .   |  x    x   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
srcNetwork       .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
srcProposed      .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
srcPublic        x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
srcTaken         x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
anciDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
anciProposed     .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
anciPublic       x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
miniDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    x    x   |  .    .    .
miniProposed     .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
miniPublic       x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
`)

/** What `?draft=true` answers by id: S what readers see, R the revision in work. */
export const readingDrafts = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  .    .    S   |  .    .    .
submitted        .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  .    .    S   |  .    .    .
network          .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
proposed         .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
public           S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
archived         .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  S    S    S   |  .    .    .
pubRevDraft      S    S   |  R    R   |  R   R  |  S    R   |  S    S   |  S    S    R   |  S    S    S
pubRevSubmitted  S    S   |  R    R   |  R   R  |  S    R   |  S    S   |  S    S    R   |  S    S    S
pubRevNetwork    S    S   |  R    R   |  R   R  |  S    R   |  S    S   |  S    S    R   |  S    S    S
pubRevProposed   S    S   |  R    R   |  R   R  |  S    R   |  S    S   |  R    R    R   |  S    S    S
netRevDraft      .    S   |  R    R   |  R   R  |  S    R   |  S    S   |  S    S    R   |  .    .    .
archRevDraft     .    .   |  R    R   |  R   R  |  .    R   |  .    .   |  S    S    R   |  .    .    .
demoDraft        .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  .    .    S   |  .    .    .
demoPublic       S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
srcDraft         .    .   |  S    S   |  .   .  |  .    .   |  .    .   |  S    .    S   |  .    .    .
srcNetwork       .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
srcProposed      .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
srcPublic        S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
srcTaken         S    S   |  R    R   |  S   S  |  S    S   |  S    S   |  S    S    R   |  S    S    S
anciDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  S    .    S   |  .    .    .
anciProposed     .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
anciPublic       S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
miniDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    S    S   |  .    .    .
miniProposed     .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
miniPublic       S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
`)

/**
 * What `?draft=true` answers in a list. A text whose latest version one may not read is not in it,
 * even where the text that readers see is.
 */
export const listingDrafts = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  .    .    S   |  .    .    .
submitted        .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  .    .    S   |  .    .    .
network          .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
proposed         .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
public           S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
archived         .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  S    S    S   |  .    .    .
pubRevDraft      .    .   |  R    R   |  R   R  |  .    R   |  .    .   |  .    .    R   |  .    .    .
pubRevSubmitted  .    .   |  R    R   |  R   R  |  .    R   |  .    .   |  .    .    R   |  .    .    .
pubRevNetwork    .    .   |  R    R   |  R   R  |  .    R   |  .    .   |  .    .    R   |  .    .    .
pubRevProposed   .    .   |  R    R   |  R   R  |  .    R   |  .    .   |  R    R    R   |  .    .    .
netRevDraft      .    .   |  R    R   |  R   R  |  .    R   |  .    .   |  .    .    R   |  .    .    .
archRevDraft     .    .   |  R    R   |  R   R  |  .    R   |  .    .   |  .    .    R   |  .    .    .
demoDraft        .    .   |  S    S   |  S   S  |  .    S   |  .    .   |  .    .    S   |  .    .    .
demoPublic       S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
srcDraft         .    .   |  S    S   |  .   .  |  .    .   |  .    .   |  S    .    S   |  .    .    .
srcNetwork       .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
srcProposed      .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
srcPublic        S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
srcTaken         .    .   |  R    R   |  .   .  |  .    .   |  .    .   |  .    .    R   |  .    .    .
anciDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  S    .    S   |  .    .    .
anciProposed     .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
anciPublic       S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
miniDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    S    S   |  .    .    .
miniProposed     .    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  .    .    .
miniPublic       S    S   |  S    S   |  S   S  |  S    S   |  S    S   |  S    S    S   |  S    S    S
`)

/** Which versions: A all, P those from the proposal on alone, L all but the latest, or none. */
export const versions = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  .    .    A   |  .    .    .
submitted        .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  .    .    A   |  .    .    .
network          .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  .    .    A   |  .    .    .
proposed         .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
public           .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
archived         .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
pubRevDraft      .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
pubRevSubmitted  .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
pubRevNetwork    .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
pubRevProposed   .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
netRevDraft      .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  .    .    A   |  .    .    .
archRevDraft     .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
demoDraft        .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  .    .    A   |  .    .    .
demoPublic       .    .   |  A    A   |  A   A  |  .    A   |  .    .   |  P    P    A   |  .    .    .
srcDraft         .    .   |  A    A   |  .   .  |  .    .   |  .    .   |  A    .    A   |  .    .    .
srcNetwork       .    .   |  A    A   |  .   .  |  .    .   |  .    .   |  A    .    A   |  .    .    .
srcProposed      .    .   |  A    A   |  .   .  |  .    .   |  .    .   |  A    P    A   |  .    .    .
srcPublic        .    .   |  A    A   |  .   .  |  .    .   |  .    .   |  A    P    A   |  .    .    .
srcTaken         .    .   |  A    A   |  .   .  |  .    .   |  .    .   |  L    P    A   |  .    .    .
anciDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  A    .    A   |  .    .    .
anciProposed     .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  A    P    A   |  .    .    .
anciPublic       .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  A    P    A   |  .    .    .
miniDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    A    A   |  .    .    .
miniProposed     .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  P    A    A   |  .    .    .
miniPublic       .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  P    A    A   |  .    .    .
`)

/** Changing content: O done, F refused, N no such thing. */
export const editing = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            N    N   |  O    O   |  O   O  |  N    F   |  N    N   |  N    N    F   |  N    N    N
submitted        N    N   |  O    O   |  O   O  |  N    F   |  N    N   |  N    N    F   |  N    N    N
network          N    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  N    N    N
proposed         N    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  N    N    N
public           F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
archived         N    N   |  O    O   |  O   O  |  N    F   |  N    N   |  F    F    F   |  N    N    N
pubRevDraft      F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevSubmitted  F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevNetwork    F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevProposed   F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
netRevDraft      N    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  N    N    N
archRevDraft     N    N   |  O    O   |  O   O  |  N    F   |  N    N   |  F    F    F   |  N    N    N
demoDraft        N    N   |  O    O   |  O   O  |  N    F   |  N    N   |  N    N    F   |  N    N    N
demoPublic       F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
srcDraft         N    N   |  F    F   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
srcNetwork       N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  N    N    N
srcProposed      N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  N    N    N
srcPublic        F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  F    F    F
srcTaken         F    F   |  O    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
anciDraft        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
anciProposed     N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  N    N    N
anciPublic       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  F    F    F
miniDraft        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  N    O    F   |  N    N    N
miniProposed     N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    O    F   |  N    N    N
miniPublic       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    O    F   |  F    F    F
`)

/** Discarding the revision in work: the organisation's staff; C where there is none. */
export const discarding = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            N    N   |  C    C   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
public           F    F   |  C    C   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevDraft      F    F   |  O    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevProposed   F    F   |  O    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
archRevDraft     N    N   |  O    O   |  F   F  |  N    F   |  N    N   |  F    F    F   |  N    N    N
srcPublic        F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  C    F    F   |  F    F    F
srcTaken         F    F   |  O    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
anciDraft        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  C    N    F   |  N    N    N
`)

/** Restoring an earlier version as a revision: whoever edits. */
export const restoring = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            N    N   |  O    O   |  O   O  |  N    F   |  N    N   |  N    N    F   |  N    N    N
public           F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevDraft      F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
archived         N    N   |  O    O   |  O   O  |  N    F   |  N    N   |  F    F    F   |  N    N    N
srcPublic        F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  F    F    F
anciDraft        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
`)

/** DELETE: by the organisation alone, and only what never left draft and submitted. */
export const deleting = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            N    N   |  O    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
submitted        N    N   |  O    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
network          N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  N    N    N
proposed         N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  N    N    N
public           F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
archived         N    N   |  F    F   |  F   F  |  N    F   |  N    N   |  F    F    F   |  N    N    N
pubRevDraft      F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
netRevDraft      N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  N    N    N
archRevDraft     N    N   |  F    F   |  F   F  |  N    F   |  N    N   |  F    F    F   |  N    N    N
demoDraft        N    N   |  O    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
srcDraft         N    N   |  F    F   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
srcNetwork       N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  N    N    N
srcPublic        F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
anciDraft        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
miniDraft        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  N    O    F   |  N    N    N
`)

/** Creating: O a draft, F refused. */
export const creating = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
model            F    F   |  O    O   |  O   O  |  O    O   |  O    O   |  O    O    F   |  F    F    F
tool             F    F   |  O    O   |  O   O  |  O    O   |  O    O   |  O    O    F   |  F    F    F
report           F    F   |  O    O   |  O   O  |  O    O   |  O    O   |  O    O    F   |  F    F    F
`)

/** Doors that are closed to everybody: 4xx and nothing changes. */
export const closedDoors = [
  'bulk PATCH',
  'bulk DELETE',
  'duplicate',
  'restore by POST /versions/:id',
  'POST to an id',
] as const
