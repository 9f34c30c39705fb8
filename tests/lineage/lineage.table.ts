import { grid } from '../access/grid'

/*
 * Who finds what in a lineage, by hand. The source `a` is the owner's and public, co-owned by the
 * second city; `aToB` is the fourth city's public replication of it and `b` its result; `bToC` the
 * third city's replication of that, for the network, and `c` its result; `bToD` the second city's,
 * for itself alone, and `d` the draft it began; `e` was derived from `a` without a replication, for
 * the network; `z` too, and is archived; `y` was derived from `z` and is public.
 */

export const fromTheSource = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
a                x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
aToB             x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
b                x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
bToC             .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
c                .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
bToD             .    .   |  .    .   |  x   x  |  .    .   |  x    x   |  .    .    x   |  .    .    .
d                .    .   |  .    .   |  x   x  |  .    .   |  .    .   |  .    .    x   |  .    .    .
e                .    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  .    .    .
z                .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
y                .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
`)

/** The same, asked of `y`: whoever may not read what it comes from finds it alone. */
export const fromTheFurthest = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
a                .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
aToB             .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
b                .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
bToC             .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
c                .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
bToD             .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
d                .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    x   |  .    .    .
e                .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
z                .    .   |  .    .   |  .   .  |  x    x   |  .    .   |  x    x    x   |  .    .    .
y                x    x   |  x    x   |  x   x  |  x    x   |  x    x   |  x    x    x   |  x    x    x
`)
