import type { journalForms as italian } from '../it/journal-forms'

export const journalForms: Record<keyof typeof italian, string> = {
  'replicate.what.first':
    'The journal of the replication opens: it starts from today’s version, with a row for each element of the entry.',
  'replicate.what.second':
    'For now only {adopter} and {source} read it. You show it to the network, when you want to.',
  'replicate.what.third':
    'It begins with interest, which commits you to nothing: your city lead decides about moving on to the study.',
  'replicate.unsure': 'Not sure yet that it fits?',
  'replicate.depth': 'How much of it do you take up?',
  'replicate.depth.exchange': 'You like the idea: you talk it over with them and do it your way.',
  'replicate.depth.adaptation': 'The structure stays, some parts become yours.',
  'replicate.depth.partial': 'One piece, the one you need. Write below why.',
  'replicate.depth.full': 'Every element, as it is.',
  'replicate.depthReason': 'Why only a part',
  'replicate.depthReason.help':
    'Needed only if you take up a part: which one, and why not the rest.',
  'replicate.lead.help': 'A person of {adopter}: keeps the journal and answers whoever asks.',
  'replicate.tutor.help':
    'People of {source} who said they are open to it. Whoever you choose gets the request and may say no.',
  'replicate.tutor.none': 'Nobody for now',
  'replicate.tutor.nobody':
    'Nobody in {source} has said they are open to tutoring yet: you can ask later from the journal.',
  'replicate.begin': 'Open the replication',
  'replicate.open': 'Open your replication',
  'replicate.running': '{city} is already replicating this entry.',
  'replicate.before':
    '{outcome, select, abandoned {{city} had begun to replicate it before, and stopped.} other {{city} has replicated it before.}}',
  'replicate.notCity':
    'Replications are opened by people of the cities: the staff or the city lead of the adopting city.',
  'replicate.section': 'Who replicated it',
  'replicate.invite': 'Do you work for a city of the network?',
  'replicate.invite.why':
    'Replicating means starting from this entry, deciding what to keep and what to change, and telling the other cities.',
  'replicate.invite.signIn': 'Sign in to replicate it',
  'replicate.all': '{count, plural, one {All: one replication} other {All # replications}}',
  'replicate.changes': 'What they changed, element by element',
  'replicate.since': 'since {date}',
  'own.replications': 'Your city’s replications',
  'own.replications.none': 'Your city has not opened any replications yet',
  'own.replications.noneWhy':
    'When an entry of another city is what you need, press “Replicate in your city” on its page: the journal will appear here.',
  'own.replications.browse': 'Find an entry to replicate',
  'cities.counts': 'The city in the network',
  'cities.counts.published': '{count, plural, one {# entry published} other {# entries published}}',
  'cities.counts.taken':
    '{count, plural, one {# taken up from another city} other {# taken up from other cities}}',
  'cities.counts.given': '{count, plural, one {# taken up by others} other {# taken up by others}}',
  'cities.taken.title': 'What {city} took up from other cities',
  'cities.given.title': 'What other cities took up from {city}',
  'cities.taken.none': 'There is nothing here yet that you may read.',
  'cities.taken.noneWhy':
    'It depends on what you may read: a replication is the two cities’ at first, then the network’s, then everyone’s.',
  'journal.form.yes': 'Yes',
  'journal.form.no': 'No',
  'journal.form.save': 'Save',
  'journal.form.saveAndNext': 'Save and go to the next element',
  'journal.form.saveMine': 'Save my text in place of the other',
  'journal.form.back': 'Back to the replication',
  'journal.form.notADay': 'Write the date as day, month and year, for example 15/03/2027',
  'journal.form.notANumber': 'Write a number, for example 12 or 3.5',
  'journal.form.phases.why':
    'Planned dates are for you: when one passes, the journal says so and whoever sees to it gets a reminder. Change them whenever you need to.',
  'journal.form.phases.plannedOn': 'Planned for',
  'journal.form.phases.reachedOn': 'Reached on',
  'journal.form.phases.owner': 'Who sees to it',
  'journal.form.phases.note': 'Notes',
  'journal.form.outcomes.why':
    'One row for each result: where you started, where you are, and who measured it. Leave empty what you do not know. Small numbers (fewer than 5 people) may make somebody recognisable.',
  'journal.form.outcomes.row': 'Result {place}',
  'journal.form.outcomes.unit': 'Unit',
  'journal.form.outcomes.example': 'For example: people of the hamlets supported in a year',
  'journal.form.outcomes.noIndicator': 'Write what you measured',
  'journal.form.outcomes.remove': 'Remove this row',
  'journal.form.letter.why':
    'Other cities read it first: on the entry’s page and here, with the journal.',
  'journal.form.letter': 'Your letter',
  'journal.form.letter.help':
    'What would you have liked to know on the first day? What you would do again, what not, whom to ask.',
  'journal.form.lead.why':
    'Who leads the replication and how much of it you take up. If the depth changes on the way, that is useful to others too.',
  'journal.form.element': 'What you made of it',
  'journal.form.element.why':
    'Whoever comes next learns most from this: what you kept, changed, dropped or added, and why.',
  'journal.form.element.name': 'The element you added',
  'journal.form.element.name.help': 'A few words, for example: the children’s room',
  'journal.form.element.noName': 'Write what the element is called',
  'journal.form.element.change': 'What did you make of it?',
  'journal.form.element.reason': 'Why',
  'journal.form.element.reason.help': 'What was different where you are.',
  'journal.form.element.effect': 'What came of it',
  'journal.form.element.effect.help':
    'Even if it went badly: that is what helps those who come next most.',
  'journal.form.element.decidedBy': 'Who decided it (an office, not a person)',
  'journal.form.element.propose.help':
    'The source city reads it and can take it into its entry, with credit to yours, or say why not. The reason must be written.',
  'journal.form.element.remove': 'Remove this element from the journal',
  'journal.form.change.kept': 'It stayed as it was.',
  'journal.form.change.changed': 'It is there, in another way.',
  'journal.form.change.dropped': 'You did without it.',
  'journal.stale.said':
    'Someone else changed this part while you were writing. Your text is not lost',
  'journal.stale.title': 'Two texts compared',
  'journal.stale.why':
    'Your text is below, in the form, and is not saved yet. You can take over what the other person wrote, then save.',
  'journal.stale.mine': 'Your text',
  'journal.stale.theirs': 'The saved text',
  'journal.step.now': 'It is at the phase “{phase}” now.',
  'journal.step.advance': 'Move to “{place}”',
  'journal.step.advance.effect':
    'The phase counts as reached today. Both cities see it in the journal; if need be, you can go back.',
  'journal.step.goBack': 'Go back to “{place}”',
  'journal.step.goBack.effect':
    'The date on which the present phase was reached is cleared; the planned one stays.',
  'journal.step.complete': 'Complete the replication',
  'journal.step.complete.effect':
    'This is final: phases and people do not change any more. Results, elements and letter can still be written.',
  'journal.step.abandon': 'Stop the replication',
  'journal.step.abandon.effect':
    'Stopping is an outcome as good as any: the reason stays written and helps whoever tries next. It is final; you can always open a new replication.',
  'journal.step.reason': 'Why you stop it',
  'journal.step.reason.help':
    'What was missing, or did not work. Whoever reads the replication reads it.',
  'journal.step.share': 'Share with the network',
  'journal.step.share.effect':
    'Everyone in the network will read it, with what is written so far and what you will write. The fit assessment stays yours and your tutor’s alone.',
  'journal.step.propose': 'Propose for publication',
  'journal.step.propose.effect':
    'The ANCI editorial team or the national direction reads it and decides whether to make it public. Meanwhile the network reads it, as now.',
  'journal.step.publish': 'Make public',
  'journal.step.publish.effect':
    'Everyone will read it, also without signing in, as long as the entry of {source} is public.',
  'journal.step.narrow.network': 'Show it to the network only',
  'journal.step.narrow.city': 'Show it to the two cities only',
  'journal.step.note.why': 'Explain why: whoever works on the replication reads it.',
  'journal.step.note.answers':
    'If the portal points out something that looks like personal data and is not, explain it here and send again.',
  'journal.tutor.why':
    'A tutor answers your questions while you replicate: they know the practice because they do it. They read the journal and your fit assessment.',
  'journal.tutor.people': 'People of {source} who are open to it',
  'journal.tutor.choose': 'Choose a person',
  'journal.tutor.whom': 'Choose whom to ask',
  'journal.tutor.send': 'Send the request',
  'journal.tutor.asked':
    'You asked {who}: waiting for an answer. Asking somebody else moves the request.',
  'journal.tutor.declined': '{who} answered that they cannot.',
  'journal.tutor.nobody': 'Nobody in {source} has said they are open to it yet',
  'journal.tutor.nobodyWhy':
    'People say so in their own profile. Meanwhile you can write to the city from its page.',
  'journal.tutor.answer': 'Being the tutor',
  'journal.tutor.answer.why':
    '{adopter} would like you as a tutor. If you accept, your name appears on the replication and you also read their fit assessment. If you cannot, nothing happens: they will ask somebody else.',
  'journal.tutor.note.help': 'The people of {adopter} read it.',
  'journal.tutor.yes': 'I accept to be the tutor',
  'journal.tutor.no': 'I cannot this time',
  'journal.result.then':
    'A draft of your city opens, to be completed in the panel: it takes the way of every entry, to your city lead. {source} is named as its source and is told when the entry reaches the network.',
  'journal.result.begin': 'Create the draft and complete it',
  'journal.done.saved': 'Saved',
  'journal.done.started': 'The replication is open: this is its journal',
  'journal.done.startedAndAsked': 'The replication is open and the tutor has been asked',
  'journal.done.startedNotAsked':
    'The replication is open, but the tutor could not be asked: try again from “Ask for a tutor”',
  'journal.done.advance': 'The replication has moved on to the next phase',
  'journal.done.goBack': 'The replication has gone back to the phase before',
  'journal.done.complete': 'The replication is completed',
  'journal.done.abandon': 'The replication is stopped: the reason stays written',
  'journal.done.share': 'The whole network reads it now',
  'journal.done.propose': 'It is proposed for publication',
  'journal.done.publish': 'Everyone reads it now',
  'journal.done.narrow': 'Fewer people read it now',
  'journal.done.tutorAsked': 'The request has been sent',
  'journal.done.tutor.yes': 'Thank you: you are the tutor of this replication now',
  'journal.done.tutor.no': 'Your answer has been sent',
}
