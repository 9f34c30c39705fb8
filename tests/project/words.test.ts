import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../src/i18n/messages/en'
import { it } from '../../src/i18n/messages/it'

/** The network's own words, agreed with the people who use them: key, Italian, English. */
const agreed: readonly (readonly [keyof typeof it, string, string])[] = [
  ['ui.nav.resources', 'Modelli e strumenti', 'Models and tools'],
  [
    'resources.title',
    'Modelli, strumenti e relazioni delle città',
    'Models, tools and reports from the cities',
  ],
  ['ui.nav.cities', 'Città', 'Cities'],
  ['ui.account', 'Area personale', 'My area'],
  ['search.portal', 'Cerca nel portale', 'Search the portal'],
  ['search.alert', 'Avvisami delle novità', 'Notify me of news'],
  ['ui.signIn', 'Accedi', 'Sign in'],
  ['ui.signOut', 'Esci', 'Sign out'],
  ['resource.one', 'scheda', 'entry'],
  ['kind.model', 'Modello', 'Model'],
  ['kind.tool', 'Strumento', 'Tool'],
  ['kind.report', 'Relazione di progetto', 'Project report'],
  ['toolType.form', 'Modulo', 'Form'],
  ['toolType.protocol', 'Protocollo', 'Protocol'],
  ['toolType.act', 'Atto amministrativo', 'Administrative act'],
  ['toolType.training', 'Percorso formativo', 'Training'],
  ['toolType.checklist', 'Lista di controllo', 'Checklist'],
  ['toolType.software', 'Software', 'Software'],
  ['maturity.pilot', 'In sperimentazione', 'Pilot'],
  ['maturity.consolidated', 'Consolidato', 'Established'],
  ['maturity.systemic', 'A sistema', 'System-wide'],
  ['status.active', 'Attiva', 'Active'],
  ['status.ended', 'Conclusa', 'Ended'],
  ['status.suspended', 'Sospesa', 'Suspended'],
  ['procedure.direct', 'Gestione diretta', 'Direct management'],
  ['procedure.coDesign', 'Co-progettazione', 'Co-design'],
  ['procedure.contract', 'Appalto', 'Public contract'],
  ['procedure.agreement', 'Convenzione o accordo', 'Agreement'],
  ['procedure.inHouse', 'Affidamento in house', 'In-house'],
  ['role.partner', 'Ente partner', 'Partner organisation'],
  ['role.cityStaff', 'Personale della città', 'City staff'],
  ['role.cityManager', 'Referente della città', 'City lead'],
  ['role.anci', 'Redazione ANCI', 'ANCI editorial team'],
  [
    'role.ministry',
    'Regia nazionale (Ministero dell’Interno)',
    'National direction (Ministry of the Interior)',
  ],
  ['role.admin', 'Assistenza tecnica', 'Technical support'],
  ['workflow.draft', 'Bozza', 'Draft'],
  ['workflow.submitted', 'Da approvare', 'Awaiting approval'],
  ['workflow.network', 'Condivisa con la rete', 'Shared with the network'],
  ['workflow.proposed', 'Proposta per la pubblicazione', 'Proposed for publication'],
  ['workflow.public', 'Pubblica', 'Public'],
  ['workflow.archived', 'Archiviata', 'Archived'],
  ['revision.one', 'Modifiche in preparazione', 'Changes in progress'],
  ['do.discard', 'Annulla le modifiche', 'Discard the changes'],
  ['move.submit', 'Invia al referente', 'Send to your city lead'],
  ['move.withdraw', 'Riprendi la bozza', 'Take back the draft'],
  ['move.approve', 'Approva e condividi con la rete', 'Approve and share'],
  ['move.sendBack', 'Rimanda con una nota', 'Send back with a note'],
  ['move.propose', 'Proponi per la pubblicazione', 'Propose for publication'],
  ['move.publish', 'Rendi pubblica', 'Make public'],
  ['move.unpublish', 'Togli dal pubblico', 'Remove from public view'],
  ['move.archive', 'Archivia', 'Archive'],
  ['move.restore', 'Riporta nella rete', 'Return to the network'],
  ['shownTo.public', 'Tutti', 'Everyone'],
  ['shownTo.network', 'Solo la rete', 'Network only'],
  [
    'shownTo.institutions',
    'Solo gli enti pubblici della rete',
    'Public bodies of the network only',
  ],
  ['field.problem', 'Il problema', 'The problem'],
  ['field.approach', 'Che cosa fanno', 'What they do'],
  ['field.coreElements', 'Elementi principali', 'Main elements'],
  ['resources.essential', 'indispensabile', 'essential'],
  ['field.evidence', 'Risultati e fonti', 'Results and sources'],
  ['field.whatDidNotWork', 'Che cosa non ha funzionato', 'What did not work'],
  ['field.preconditions', 'Che cosa serve per partire', 'What you need to start'],
  ['field.procedure', 'Come è stato affidato', 'How it was commissioned'],
  ['field.legalBasis', 'Norme e atti di riferimento', 'Rules and acts'],
  ['field.sustainability', 'Come dura nel tempo', 'How it lasts'],
  ['field.toLocalise', 'Parti da adattare alla tua città', 'Parts to adapt'],
  ['resources.lineage', 'Da dove viene e dove è arrivata', 'Where it came from and went'],
  ['field.continues', 'Continua da un’edizione precedente', 'Continues from an earlier edition'],
  ['do.preview', 'Vedi come chi legge', 'See as a reader'],
  ['verified.on', 'Verificata il {date}', 'Verified on {date}'],
  ['verified.toVerify', 'Da verificare', 'To be verified'],
  ['do.verify', 'Confermo: è ancora valida', 'Confirm: still valid'],
  [
    'provenance.publicSources',
    'Redatta da fonti pubbliche, non ancora verificata dalla città',
    'From public sources, not yet verified by the city',
  ],
  ['provenance.demonstration', 'Contenuto dimostrativo', 'Demonstration content'],
  ['do.takeOver', 'È nostra: la completiamo', 'It is ours: we will complete it'],
  ['provenance.notReported', 'Non riportato dalle fonti', 'Not reported by the sources'],
  ['text.fallback', 'Testo disponibile solo in italiano', 'Available in Italian only'],
  ['writing.saved', 'Salvata alle {time}', 'Saved at {time}'],
  ['do.report', 'Segnala un problema', 'Report a problem'],
  ['resources.cite', 'Come citare', 'How to cite'],
  [
    'error.incomplete',
    'Prima di inviarla completa: {fields}',
    'Before sending, complete: {fields}',
  ],
  [
    'error.forbidden',
    'Non puoi fare questo passaggio: spetta a {who}',
    'You cannot take this step: it is for {who}',
  ],
  [
    'error.transition_not_allowed',
    'Da «{state}» non si può passare a «{next}»',
    'It cannot go from “{state}” to “{next}”',
  ],
  [
    'error.move_with_content',
    'Salva prima le modifiche, poi cambia stato',
    'Save the changes first, then change the state',
  ],
  [
    'error.stale_version',
    'Un’altra persona ha modificato la scheda. Il tuo testo è salvo: confronta le due versioni',
    'Someone else changed this entry. Your text is safe: compare the versions',
  ],
  [
    'error.session_expired',
    'La sessione è scaduta. Accedi di nuovo: ritrovi ciò che hai scritto',
    'Session expired. Sign in again: your text is kept',
  ],
  [
    'error.not_found',
    'La pagina non esiste o non è pubblica. Se lavori nella rete, accedi',
    'This page does not exist or is not public. If you work in the network, sign in',
  ],
  [
    'core.tryOut',
    'Copia di prova: non è un sito ufficiale del Ministero dell’Interno né di ANCI',
    'Try-out copy: not an official site of the Ministry of the Interior or ANCI',
  ],
]

test('the interface uses the words that were agreed, in both languages', () => {
  for (const [key, italian, english] of agreed) {
    assert.equal(it[key], italian, key)
    assert.equal(en[key], english, key)
  }
})

test('a practice is never a caso, and One Stop Shop never a bare OSS', () => {
  for (const [key, text] of Object.entries(it)) {
    assert.doesNotMatch(text, /\b(un|il|questo|nostro) caso\b/i, key)
    assert.doesNotMatch(text, /\bOSS\b/, key)
    assert.doesNotMatch(text, /city manager/i, key)
  }
})
