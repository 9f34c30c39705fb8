import { grid } from './grid'

/*
 * Everything but resources, by hand. Reading: x or not at all. Writing: O done, F refused (403),
 * N no such row for this person (404, or 403 where a list of rows is not theirs to act upon).
 */

/** Lists and rows that everybody reads. */
export const openReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
editions         x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
organisations    x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
pages            x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
topics           x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
`)

/** The machine's own nouns: whose list is answered at all. */
export const closedReading = grid(`
                           anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
changes                     .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
outgoing-mail               .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
document-texts              .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
cleared-places              .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
removals                    .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
imports                     .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
imported-rows               .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
enquiries                   .    .   |  .    x   |  .   x  |  .    x   |  .    x   |  x    .    x   |  .    .    .
notifications               .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
assessments                 .    .   |  x    x   |  x   x  |  x    x   |  x    x   |  .    .    .   |  .    .    .
leases                      .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
payload-migrations          .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
payload-jobs                .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
payload-kv                  .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
`)

/** Creating a row of a noun. Accounts and profiles are made by invitation alone. */
export const nounCreating = grid(`
                           anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
editions                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    O   |  F    F    F
topics                      F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
pages                       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    O   |  F    F    F
organisations:city          F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
organisations:thirdSector   F    F   |  F    O   |  F   O  |  F    O   |  F    O   |  O    F    O   |  F    F    F
users                       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
profiles                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
activities                  F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
changes                     F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
outgoing-mail               F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
saved-searches              F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
document-texts              F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
cleared-places              F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
removals                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
imports                     F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
imported-rows               F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
enquiries                   F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
notifications               F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
assessments                 F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
leases                      F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
`)

/** Changing a row that everybody reads: refused is 403. */
export const nounEditing = grid(`
                           anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
editions                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    O   |  F    F    F
topics                      F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
pages                       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    O   |  F    F    F
organisations:owner         F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
organisations:coOwner       F    F   |  F    F   |  F   O  |  F    F   |  F    F   |  O    F    O   |  F    F    F
organisations:partner       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
organisations:anci          F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
`)

/** Removing: organisations are never removed. */
export const nounDeleting = grid(`
                           anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
editions                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    O   |  F    F    F
topics                      F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
pages                       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    O   |  F    F    F
organisations               F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
users                       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
profiles                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
activities                  F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
outgoing-mail               F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
document-texts              F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
replications                F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
cleared-places              F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
removals                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
imports                     F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
imported-rows               F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
enquiries                   F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
notifications               F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
assessments                 F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
leases                      F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
`)

/** Whose account (row) is read by whom: their own, and by whoever may invite them. */
export const accountReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
part             .    x   |  .    x   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
sOwn             .    .   |  x    x   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
mOwn             .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  x    x    x   |  .    .    .
sCo              .    .   |  .    .   |  x   x  |  .    .   |  .    .   |  x    .    x   |  .    .    .
mCo              .    .   |  .    .   |  .   x  |  .    .   |  .    .   |  x    x    x   |  .    .    .
sOth             .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  x    .    x   |  .    .    .
mOth             .    .   |  .    .   |  .   .  |  .    .   |  .    x   |  x    x    x   |  .    .    .
anci             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
mini             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    x    x   |  .    .    .
admi             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
susp             .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  x    x    x   |  .    .    .
invi             .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  x    x    x   |  .    .    .
ende             .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
`)

/** Suspending the person of the row: whoever may invite them, never oneself. */
export const suspending = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
part             N    F   |  N    O   |  N   N  |  N    N   |  N    N   |  O    N    O   |  N    N    N
sOwn             N    N   |  F    O   |  N   N  |  N    N   |  N    N   |  O    N    O   |  N    N    N
mOwn             N    N   |  N    F   |  N   N  |  N    N   |  N    N   |  O    O    O   |  N    N    N
sCo              N    N   |  N    N   |  F   O  |  N    N   |  N    N   |  O    N    O   |  N    N    N
mCo              N    N   |  N    N   |  N   F  |  N    N   |  N    N   |  O    O    O   |  N    N    N
anci             N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  F    N    O   |  N    N    N
mini             N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  N    F    O   |  N    N    N
admi             N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  N    N    F   |  N    N    N
`)

/** Making staff of the row a manager at home: the manager and admin alone. */
export const promoting = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
sOwn             N    N   |  F    O   |  N   N  |  N    N   |  N    N   |  F    N    O   |  N    N    N
sCo              N    N   |  N    N   |  F   O  |  N    N   |  N    N   |  F    N    O   |  N    N    N
`)

/** Moving the person of the row to another organisation: admin alone. */
export const relocating = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
sOwn             N    N   |  F    F   |  N   N  |  N    N   |  N    N   |  F    N    O   |  N    N    N
mOwn             N    N   |  N    F   |  N   N  |  N    N   |  N    N   |  F    F    O   |  N    N    N
`)

/** Moving the end of a partner's account: whoever may invite them. */
export const ending = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
part             N    F   |  N    O   |  N   N  |  N    N   |  N    N   |  O    N    O   |  N    N    N
`)

/**
 * Profiles: F every field, n name and organisation alone, or not at all. The second person lets
 * everybody see their name.
 */
export const profileReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
sOwn             .    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  .    .    .
named            n    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  n    n    n
`)

/** A profile is its person's alone to edit. */
export const profileEditing = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
part             F    O   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
sOwn             F    F   |  O    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
admi             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    O   |  F    F    F
`)

/** A search that somebody saved (row): theirs alone, not even a technician's. */
export const savedSearchReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
part             .    x   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
sOwn             .    .   |  x    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
mOwn             .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
anci             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    .   |  .    .    .
mini             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    x    .   |  .    .    .
admi             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
susp             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
`)

/** Removing it: likewise; one that never was is refused in the same way. */
export const savedSearchDeleting = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
part             F    O   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
sOwn             F    F   |  O    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
admi             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    O   |  F    F    F
susp             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
`)

/** What was saved is not rewritten: it is removed, and saved anew. */
export const savedSearchEditing = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
part             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
admi             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
`)

/**
 * History. Of content: whoever reads the revisions it is about. Of people: whoever reads the
 * account. Rows are `<what happened>`, about the owner's text unless they say otherwise.
 */
export const activityReading = grid(`
                   anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
submitted           .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  .    .    x   |  .    .    .
sentBackByManager   .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  .    .    x   |  .    .    .
approved            .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  .    .    x   |  .    .    .
proposed            .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  x    x    x   |  .    .    .
published           .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  x    x    x   |  .    .    .
sentBackByAnci      .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  x    x    x   |  .    .    .
unpublished         .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  x    x    x   |  .    .    .
revisionStarted     .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  .    .    x   |  .    .    .
revisionDiscarded   .    .   |  x    x   |  x   x  |  .    .   |  .    .   |  .    .    x   |  .    .    .
sourcesSubmitted    .    .   |  x    x   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
aboutStaff          .    .   |  x    x   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
aboutManager        .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  x    x    x   |  .    .    .
aboutPartner        .    x   |  .    x   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
aboutMinistry       .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    x    x   |  .    .    .
`)

/** Inviting: the inviter is the column, `role@organisation` the row. */
export const inviting = grid(`
                         anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
cityStaff@owner           F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
cityManager@owner         F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    O   |  F    F    F
cityStaff@coOwner         F    F   |  F    F   |  F   O  |  F    F   |  F    F   |  O    F    O   |  F    F    F
cityManager@coOwner       F    F   |  F    F   |  F   O  |  F    F   |  F    F   |  O    O    O   |  F    F    F
partner@partner           F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
anci@anci                 F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    O   |  F    F    F
ministry@ministry         F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    O    O   |  F    F    F
admin@ministry            F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    O   |  F    F    F
cityStaff@anci            F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  U    F    U   |  F    F    F
anci@owner                F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  U    F    U   |  F    F    F
ministry@owner            F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    U    U   |  F    F    F
partner@owner             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  U    F    U   |  F    F    F
`)

/**
 * Files by audience; the owner's unless they say otherwise. `revision` is shown by a revision at
 * draft, `proposedRevision` by one that was proposed, `source` gathered by ANCI for the owner.
 */
export const fileReading = grid(`
                   anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
unattached          .    .   |  x    x   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
inDraft             .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  .    .    x   |  .    .    .
inNetwork           .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
inPublic            x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
inArchived          .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  x    x    x   |  .    .    .
inRevision          .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  .    .    x   |  .    .    .
inProposedRevision  .    .   |  x    x   |  x   x  |  .    x   |  .    .   |  x    x    x   |  .    .    .
`)

/** Locking a document of the panel: whoever may edit it. */
export const locking = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
public           F    F   |  O    O   |  O   O  |  F    F   |  F    F   |  F    F    F   |  F    F    F
`)

/** Queries that would tell what may not be read: refused to whom the letter is F, answered to x. */
export const probing = grid(`
                                     anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
resources?costs.item                  F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?costs.amount                F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?procedure                   F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?problems.origin             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?coOwners.organisation       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?coOwners.accepted           F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?ownerKeys                   F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?invitedKeys                 F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?submittedBy                 F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?related.procedure           F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?related.costs.item          F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?continues.invitedKeys       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?contact                     F    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  F    F    F
profiles?jobTitle                     F    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  F    F    F
profiles?namePublic                   F    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  F    F    F
users?tokenHash                       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
users?hash                            F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
users?salt                            F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
users?pendingEmail                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
outgoing-mail?text                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
activities?readers                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
activities?personRole                 F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
`)

/** The same by `sort`: an order tells as much as an answer. */
export const sortProbing = grid(`
                                     anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
resources?procedure                   F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?submittedBy                 F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?ownerKeys                   F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?contact.displayName         F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?authors.displayName         F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
resources?continues.title             F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
profiles?jobTitle                     F    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  F    F    F
users?tokenHash                       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
users?hash                            F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
outgoing-mail?text                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
activities?readers                    F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
`)
