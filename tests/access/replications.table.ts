import { grid } from './grid'

/*
 * Replications by hand. The source is `owner`'s with an accepted co-owner (Co) and one that is only
 * named (Nam); who replicates is `other` (Oth). Rows: how visible the replication is, then where the
 * source stands. Reading: x or not at all. Doing: O done, F refused (403), N not there for this
 * person (404), C a step that does not exist or a second start (409).
 */

/** The row itself: by id, in lists, counted. */
export const replicationReading = grid(`
               anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
cityNetwork     .    .   |  x    x   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
cityPublic      .    .   |  x    x   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
cityArchived    .    .   |  x    x   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
netNetwork      .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
netPublic       .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
netArchived     .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
propPublic      .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
pubPublic       x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
pubNetwork      .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
pubArchived     .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
ofSources       .    .   |  x    x   |  .   .  |  .    .   |  x    x   |  x    .    x   |  .    .    .
ofAnci          .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  x    .    x   |  .    .    .
ofMinistry      .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    x    x   |  .    .    .
ledByPartner    .    x   |  x    x   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
tutored         .    .   |  x    x   |  x   x  |  x    .   |  x    x   |  .    .    x   |  .    .    .
tutorAsked      .    .   |  x    x   |  x   x  |  x    .   |  x    x   |  .    .    x   |  .    .    .
tutorDeclined   .    .   |  x    x   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
tutorSuspended  .    .   |  x    x   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
abandoned       .    .   |  x    x   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
`)

/** How it was assessed, and who was asked to be the tutor: T the one, A the other, B both. */
export const replicationSecrets = grid(`
               anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
cityNetwork     .    .   |  .    .   |  .   .  |  .    .   |  T    T   |  .    .    .   |  .    .    .
netPublic       .    .   |  .    .   |  .   .  |  .    .   |  T    T   |  .    .    .   |  .    .    .
pubPublic       .    .   |  .    .   |  .   .  |  .    .   |  T    T   |  .    .    .   |  .    .    .
ofSources       .    .   |  .    .   |  .   .  |  .    .   |  T    T   |  .    .    .   |  .    .    .
tutored         .    .   |  .    .   |  .   .  |  B    .   |  B    B   |  .    .    .   |  .    .    .
tutorAsked      .    .   |  .    .   |  .   .  |  A    .   |  B    B   |  .    .    .   |  .    .    .
tutorDeclined   .    .   |  .    .   |  .   .  |  .    .   |  B    B   |  .    .    .   |  .    .    .
tutorSuspended  .    .   |  .    .   |  .   .  |  .    .   |  B    B   |  .    .    .   |  .    .    .
`)

/** Starting one, by where the source stands. Nobody takes up what their own city owns. */
export const replicationStarting = grid(`
               anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft           F    F   |  C    C   |  C   C  |  N    C   |  N    N   |  F    F    F   |  F    F    F
submitted       F    F   |  C    C   |  C   C  |  N    C   |  N    N   |  F    F    F   |  F    F    F
network         F    F   |  C    C   |  C   C  |  O    O   |  O    O   |  F    F    F   |  F    F    F
proposed        F    F   |  C    C   |  C   C  |  O    O   |  O    O   |  F    F    F   |  F    F    F
public          F    F   |  C    C   |  C   C  |  O    O   |  O    O   |  F    F    F   |  F    F    F
archived        F    F   |  C    C   |  C   C  |  N    C   |  N    N   |  F    F    F   |  F    F    F
pubRevDraft     F    F   |  C    C   |  C   C  |  O    O   |  O    O   |  F    F    F   |  F    F    F
archRevDraft    F    F   |  C    C   |  C   C  |  N    C   |  N    N   |  F    F    F   |  F    F    F
srcDraft        F    F   |  C    C   |  N   N  |  N    N   |  N    N   |  F    F    F   |  F    F    F
srcPublic       F    F   |  C    C   |  O   O  |  O    O   |  O    O   |  F    F    F   |  F    F    F
anciPublic      F    F   |  O    O   |  O   O  |  O    O   |  O    O   |  F    F    F   |  F    F    F
`)

/** Every step, from where the row says, visible to the network unless it says otherwise. */
export const replicationMoving = grid(`
                              anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
phase:interest>understanding   N    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  N    N    N
phase:understanding>interest   N    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  N    N    N
phase:understanding>adaptation N    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  N    N    N
phase:adaptation>trial         N    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  N    N    N
phase:running>sharing          N    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  N    N    N
phase:sharing>running          N    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  N    N    N
phase:interest>adaptation      N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
phase:running>understanding    N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
phase:interest>nowhere         N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
outcome:interest>completed     N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
outcome:understanding>completed N   F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  N    N    N
outcome:interest>abandoned     N    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  N    N    N
outcome:running>abandoned      N    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  N    N    N
outcome:completed>active       N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
outcome:completed>abandoned    N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
outcome:abandoned>completed    N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
phase:ended>adaptation         N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
visibility:city>network        N    N   |  F    F   |  F   F  |  N    N   |  F    O   |  N    N    F   |  N    N    N
visibility:city>proposed       N    N   |  C    C   |  C   C  |  N    N   |  C    C   |  N    N    C   |  N    N    N
visibility:city>public         N    N   |  C    C   |  C   C  |  N    N   |  C    C   |  N    N    C   |  N    N    N
visibility:network>proposed    N    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  N    N    N
visibility:network>public      N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
visibility:network>city        N    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  N    N    N
visibility:proposed>public     N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
visibility:proposed>network    N    F   |  F    F   |  F   F  |  F    F   |  F    O   |  O    O    F   |  N    N    N
visibility:proposed>city       N    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  N    N    N
visibility:public>network      F    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  F    F    F
visibility:public>city         F    F   |  F    F   |  F   F  |  F    F   |  F    O   |  F    F    F   |  F    F    F
visibility:public>proposed     C    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  C    C    C
`)

/** Writing the journal, and asking for or answering as a tutor (who is asked: sNam). */
export const replicationWriting = grid(`
               anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
city            N    N   |  F    F   |  F   F  |  N    N   |  O    O   |  N    N    F   |  N    N    N
network         N    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  N    N    N
public          F    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  F    F    F
nothing         N    F   |  F    F   |  F   F  |  F    F   |  O    O   |  F    F    F   |  N    N    N
tutored         N    N   |  F    F   |  F   F  |  F    N   |  O    O   |  N    N    F   |  N    N    N
askTutor        N    N   |  F    F   |  F   F  |  N    N   |  O    O   |  N    N    F   |  N    N    N
answerTutor     N    N   |  C    C   |  C   C  |  O    N   |  C    C   |  N    N    C   |  N    N    N
`)

/** What stands archived is read by whoever replicates it, and by no other city. */
export const adoptedReading = grid(`
               anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
archived        .    .   |  x    x   |  x   x  |  .    x   |  x    x   |  x    x    x   |  .    .    .
`)
