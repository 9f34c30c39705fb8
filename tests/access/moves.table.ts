import { grid } from './grid'

/*
 * Every step from every state, by hand: O taken, F somebody else's (403), C no such step (409),
 * N no such entry (404). A note comes along, and the text is complete. Who may not read a revision
 * is answered by what they see. A step to where the text is already is no step: it is not here.
 */
export const moves = grid(`
                          anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft>submitted            N    N   |  O    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
draft>network              N    N   |  F    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
draft>proposed             N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    C   |  N    N    N
draft>public               N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    C   |  N    N    N
draft>archived             N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    C   |  N    N    N
draft>nonsense             N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    C   |  N    N    N
submitted>draft            N    N   |  O    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
submitted>network          N    N   |  F    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
submitted>proposed         N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    C   |  N    N    N
submitted>public           N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    C   |  N    N    N
submitted>archived         N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  N    N    C   |  N    N    N
network>draft              N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
network>submitted          N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
network>proposed           N    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  N    N    N
network>public             N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
network>archived           N    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
proposed>draft             N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
proposed>submitted         N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
proposed>network           N    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
proposed>public            N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
proposed>archived          N    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  N    N    N
public>draft               C    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  C    C    C
public>submitted           C    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  C    C    C
public>network             F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
public>proposed            C    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  C    C    C
public>archived            F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
archived>draft             N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  C    C    C   |  N    N    N
archived>submitted         N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  C    C    C   |  N    N    N
archived>network           N    N   |  F    O   |  F   F  |  N    F   |  N    N   |  O    O    F   |  N    N    N
archived>proposed          N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  C    C    C   |  N    N    N
archived>public            N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  C    C    C   |  N    N    N

pubRevDraft>submitted      C    C   |  O    O   |  F   F  |  C    F   |  C    C   |  C    C    F   |  C    C    C
pubRevDraft>network        F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevDraft>proposed       C    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  C    C    C
pubRevDraft>archived       F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
pubRevSubmitted>draft      C    C   |  O    O   |  F   F  |  C    F   |  C    C   |  C    C    F   |  C    C    C
pubRevSubmitted>network    F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
pubRevSubmitted>proposed   C    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  C    C    C
pubRevSubmitted>archived   F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
pubRevNetwork>draft        C    C   |  C    C   |  C   C  |  C    C   |  C    C   |  C    C    C   |  C    C    C
pubRevNetwork>proposed     C    C   |  F    O   |  F   F  |  C    F   |  C    C   |  C    C    F   |  C    C    C
pubRevNetwork>archived     F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
pubRevProposed>network     F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
pubRevProposed>public      F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
pubRevProposed>archived    F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
netRevDraft>submitted      N    C   |  O    O   |  F   F  |  C    F   |  C    C   |  C    C    F   |  N    N    N
netRevDraft>archived       N    F   |  F    O   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
archRevDraft>submitted     N    N   |  C    C   |  C   C  |  N    C   |  N    N   |  C    C    C   |  N    N    N
archRevDraft>network       N    N   |  F    O   |  F   F  |  N    F   |  N    N   |  O    O    F   |  N    N    N

srcDraft>submitted         N    N   |  F    F   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
srcDraft>network           N    N   |  F    F   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
srcNetwork>proposed        N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  N    N    N
srcNetwork>archived        N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
srcProposed>network        N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
srcProposed>public         N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    O    F   |  N    N    N
srcPublic>network          F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
srcPublic>archived         F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
srcTaken>submitted         C    C   |  O    O   |  C   C  |  C    C   |  C    C   |  C    C    F   |  C    C    C
srcTaken>network           F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F

anciDraft>submitted        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
anciDraft>network          N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
anciProposed>public        N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    O    F   |  N    N    N
anciProposed>network       N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
anciPublic>archived        F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
miniDraft>submitted        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  N    O    F   |  N    N    N
miniDraft>network          N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  N    O    F   |  N    N    N
miniProposed>public        N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  N    N    N
miniProposed>network       N    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  N    N    N
miniPublic>network         F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  F    F    F
`)
