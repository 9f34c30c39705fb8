import { grid } from './grid'

/** The network's overview and its list: O shown, F not for this person, S asked to sign in first. */
export const overviewReading = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
page             S    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  S    S    S
csv              S    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    O    F   |  S    S    S
`)
