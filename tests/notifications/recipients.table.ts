import { grid } from '../access/grid'

/*
 * Who is told of what, by hand: x told, . not. The owner's staff wrote the entry with the staff of
 * the city that co-owns it (sCo, who is also its contact); the other city replicates it, led by its
 * staff; the owner's staff is asked as its tutor. Who does it stands in the name and is not told.
 */
export const recipients = grid(`
                            anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
submitted:sOwn               .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
sentBack:mOwn                .    .   |  x    .   |  x   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
unpublished:anci             .    .   |  x    .   |  x   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
approved:mOwn                .    .   |  x    .   |  x   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
proposed:mOwn                .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    x    .   |  .    .    .
published:anci               .    .   |  x    x   |  x   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
replicated:sOth              .    .   |  .    x   |  .   x  |  .    .   |  .    .   |  .    .    .   |  .    .    .
tutorAsked:sOth              .    .   |  x    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
tutorAccepted:sOwn           .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
tutorDeclined:sOwn           .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
adaptationProposed:sOth      .    .   |  .    x   |  .   x  |  .    .   |  .    .   |  .    .    .   |  .    .    .
adaptationAccepted:mOwn      .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
adaptationDeclined:mOwn      .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
adaptationReopened:sOwn      .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
resultShared:mOth            .    .   |  .    x   |  .   x  |  .    .   |  .    .   |  .    .    .   |  .    .    .
replicationProposed:mOth     .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    x    .   |  .    .    .
replicationPublished:anci    .    .   |  .    .   |  .   .  |  .    .   |  .    x   |  .    .    .   |  .    .    .
replicationNarrowed:mini     .    .   |  .    .   |  .   .  |  .    .   |  .    x   |  .    .    .   |  .    .    .
sourceChanged:mOwn           .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
sourceArchived:mOwn          .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
abandonedChanged:mOwn        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
enquiryToCity:nobody         .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
enquiryToNobody:nobody       .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    .   |  .    .    .
problem:nobody               .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    .    x   |  .    .    .
waitingSubmitted:nobody      .    .   |  .    x   |  .   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
waitingProposed:nobody       .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    x    .   |  .    .    .
waitingReplication:nobody    .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  x    x    .   |  .    .    .
phaseLate:nobody             .    .   |  .    .   |  .   .  |  .    .   |  x    x   |  .    .    .   |  .    .    .
toVerify:nobody              .    .   |  .    x   |  x   .  |  .    .   |  .    .   |  .    .    .   |  .    .    .
`)
