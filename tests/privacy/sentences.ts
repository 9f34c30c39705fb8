import type { PlaceKind } from '../../src/privacy/place'

/**
 * Written by hand, before the check was: prose, forms and tables as offices write them, half of
 * them clean, with traps both ways. Nobody in them exists.
 */
export interface Sample {
  said: string | string[][]
  /** What is to be found, as it is written; of a table's small cells, `row,column` from 0. */
  found?: Partial<Record<PlaceKind, string[]>>
}

/** Those that the check was tuned on; `sentences-aside.ts` has those that it never saw. */
export const sentences: Sample[] = [
  // Codici fiscali: valid, omocodia, spaced, in lower case, mistyped, and what only looks like one.
  {
    said: 'Il beneficiario, C.F. RSSMRA85T10A562S, ha firmato il patto di autonomia.',
    found: { taxCode: ['RSSMRA85T10A562S'] },
  },
  {
    said: 'Nell’allegato compare ancora DLLMND90A41Z352V, che va tolto prima dell’invio.',
    found: { taxCode: ['DLLMND90A41Z352V'] },
  },
  {
    said: 'Codice fiscale: KNT FTM 98L55 Z368M (tessera consegnata a mano).',
    found: { taxCode: ['KNT FTM 98L55 Z368M'] },
  },
  {
    said: 'Titolare del tirocinio hssmhm01b14z330g, inizio il 3 marzo.',
    found: { taxCode: ['hssmhm01b14z330g'] },
  },
  {
    said: 'Per omocodia l’Agenzia delle entrate ha attribuito RSSMRA85T1LA562V.',
    found: { taxCode: ['RSSMRA85T1LA562V'] },
  },
  {
    said: 'The tax code OKFNGZ95P66Z335D was printed on every page of the annex.',
    found: { taxCode: ['OKFNGZ95P66Z335D'] },
  },
  {
    said: 'Codice fiscale TSFYNS00H12Z315X (da verificare).',
    found: { taxCode: ['TSFYNS00H12Z315X'] },
  },
  { said: 'Nel modulo scrivi il codice fiscale nel formato AAAAAA00A00A000A, in maiuscolo.' },
  { said: 'Il codice fiscale si chiede solo a chi firma il contratto di locazione.' },
  { said: 'Codice fiscale e partita IVA dell’ente: 80012345678.' },
  { said: 'Il CUP è B59J21006770006 e il CIG 9012345ABC.' },
  { said: 'CUP J51B21004210006, CIG Z3A3456B7C, determina n. 1245 del 12/05/2022.' },
  { said: 'Codice progetto FAMI PROG-3456, lotto LGNET2EA2021AX01.' },
  { said: 'L’IBAN del conto di tesoreria è IT60X0542811101000000123456.' },
  // Document numbers.
  {
    said: 'Si è presentato con la carta d’identità elettronica CA12345BC, rilasciata dal Comune.',
    found: { documentNumber: ['CA12345BC'] },
  },
  {
    said: 'Documento esibito: carta d’identità n. AX 1234567.',
    found: { documentNumber: ['AX 1234567'] },
  },
  {
    said: 'passaporto n. A04567891 rilasciato ad Abuja nel 2019',
    found: { documentNumber: ['A04567891'] },
  },
  {
    said: 'Il permesso di soggiorno n. I14567823, per protezione speciale, scade a giugno.',
    found: { documentNumber: ['I14567823'] },
  },
  {
    said: 'Patente di guida U1R456789K conseguita nel 2021.',
    found: { documentNumber: ['U1R456789K'] },
  },
  {
    said: 'Alla visita è stato usato il codice STP1509050001234.',
    found: { documentNumber: ['STP1509050001234'] },
  },
  {
    said: 'Assistito ENI 1509050004321, in attesa di iscrizione.',
    found: { documentNumber: ['ENI 1509050004321'] },
  },
  {
    said: 'Tessera sanitaria 80380000300012345678, copia in fascicolo.',
    found: { documentNumber: ['80380000300012345678'] },
  },
  {
    said: 'Her residence permit, no. I09876543, was renewed in two weeks.',
    found: { documentNumber: ['I09876543'] },
  },
  {
    said: 'Passport number P01234567 is attached to the case file.',
    found: { documentNumber: ['P01234567'] },
  },
  {
    said: 'Ricevuta dell’assicurata n. 061234567891, appuntamento in questura a maggio.',
    found: { documentNumber: ['061234567891'] },
  },
  {
    said: 'CUI 05ABC1D, fotosegnalamento a Trapani.',
    found: { documentNumber: ['05ABC1D'] },
  },
  {
    said: 'Titolo di viaggio numero TV0012345, consegnato in prefettura.',
    found: { documentNumber: ['TV0012345'] },
  },
  {
    said: 'Il ragazzo ha ancora la ricevuta, pratica Vestanet MI0012345.',
    found: { documentNumber: ['MI0012345'] },
  },
  {
    said: 'C.I. AY5678123, rilasciata il 04/02/2015.',
    found: { documentNumber: ['AY5678123'] },
  },
  {
    said: 'Ha consegnato copia del passaporto (EB 2345678) e due fotografie.',
    found: { documentNumber: ['EB 2345678'] },
  },
  { said: 'Chi arriva allo sportello porta la carta d’identità, se ce l’ha, e il permesso.' },
  { said: 'Permesso di soggiorno per protezione speciale (art. 19 del d.lgs. 286/1998).' },
  { said: 'Rinnovo del permesso di soggiorno: legge n. 132 del 1° dicembre 2018, art. 1.' },
  { said: 'Sulla carta d’identità si veda la circolare n. 15 del 26 ottobre 2018.' },
  { said: 'Il rilascio del passaporto è di competenza della questura (l. 1185/1967).' },
  { said: 'Sul permesso di soggiorno la questura ha scritto il 12/03/2023, prot. 0045678.' },
  { said: 'Formato della carta d’identità elettronica: CA00000AA.' },
  { said: 'La targa del furgone dello sportello mobile è FX123AB.' },
  { said: 'Nel 2022 sono stati rilasciati 1345 permessi di soggiorno per studio.' },
  { said: 'Delibera G.C. 123/2021, repertorio 4567, protocollo PG/2021/0345678.' },
  { said: 'La patente europea del computer (ECDL) è stata ottenuta da 24 persone.' },
  { said: 'I tesserini STP ed ENI si rinnovano ogni sei mesi presso la ASL.' },
  { said: 'Il modulo C3 si compila in questura con l’aiuto di un mediatore.' },
  // Telephones.
  {
    said: 'Per ogni urgenza chiamare il 347 1234567, risponde il fratello.',
    found: { phone: ['347 1234567'] },
  },
  { said: 'Cell. 3281234567', found: { phone: ['3281234567'] } },
  {
    said: 'La signora si contatta al +39 333 765 4321 dopo le 17.',
    found: { phone: ['+39 333 765 4321'] },
  },
  {
    said: 'La madre vive a Dakar e risponde al +221 77 512 34 56.',
    found: { phone: ['+221 77 512 34 56'] },
  },
  {
    said: 'WhatsApp: 0039 320 4567890 (parla inglese e pidgin).',
    found: { phone: ['0039 320 4567890'] },
  },
  {
    said: 'Proprietario disponibile al 338-7654321, alloggio al secondo piano.',
    found: { phone: ['338-7654321'] },
  },
  {
    said: 'Telefono di casa: 011 5612345.',
    found: { phone: ['011 5612345'] },
  },
  {
    said: 'His employer can be reached on +44 7911 123456.',
    found: { phone: ['+44 7911 123456'] },
  },
  {
    said: 'tel. 392/5551234 chiedere di passare in ufficio',
    found: { phone: ['392/5551234'] },
  },
  {
    said: 'Numero della coordinatrice: 349.1234567, attivo anche la sera.',
    found: { phone: ['349.1234567'] },
  },
  {
    said: 'In Nigeria la famiglia si raggiunge allo +234 803 123 4567.',
    found: { phone: ['+234 803 123 4567'] },
  },
  { said: 'Il numero verde antitratta 800 290 290 risponde giorno e notte.' },
  { said: 'In caso di violenza si chiama il 1522, in emergenza il 112.' },
  { said: 'Lo sportello ha speso 1.234.567 euro in tre anni.' },
  { said: 'Costo complessivo: € 350.000.000, di cui 320.450.780 dallo Stato.' },
  { said: 'Il contratto va dal 01/03/2021 al 28/02/2023.' },
  { said: 'Protocollo n. 0312345678 del 2022.' },
  { said: 'CIG 9123456780, CUP H39G22000010006.' },
  { said: 'P. IVA 03456789012, iscritta al registro delle imprese.' },
  { said: 'Legge 7 agosto 1990, n. 241, artt. 11 e 15; d.lgs. 117/2017, artt. 55-57.' },
  { said: 'Orari: 09.00-13.00 e 15.00-17.30, dal lunedì al venerdì.' },
  { said: 'Dal 2014 al 2020 il fondo ha finanziato 3.200 progetti in 27 paesi.' },
  { said: 'Centralino del Comune: 051 2195611.' },
  { said: 'Ufficio immigrazione, tel. 06 12345678, aperto il giovedì.' },
  { said: 'ISBN 978-88-15-12345-6, pagine 312.' },
  { said: 'Si veda https://www.interno.gov.it/it/notizie/3331234567 per l’avviso.' },
  { said: 'IBAN IT40S0542811101000003331234, intestato alla tesoreria.' },
  // Electronic addresses.
  {
    said: 'Scrivere a fatima.diallo92@gmail.com per la copia del diploma.',
    found: { email: ['fatima.diallo92@gmail.com'] },
  },
  {
    said: 'Il riferimento è paolo.conti@comune.borgo.example.',
    found: { email: ['paolo.conti@comune.borgo.example'] },
  },
  {
    said: 'mail: ousmane_k@libero.it',
    found: { email: ['ousmane_k@libero.it'] },
  },
  {
    said: 'Contact: ngozi.okafor@yahoo.co.uk',
    found: { email: ['ngozi.okafor@yahoo.co.uk'] },
  },
  {
    said: 'La proprietaria risponde da luisaferri@hotmail.it il fine settimana.',
    found: { email: ['luisaferri@hotmail.it'] },
  },
  {
    said: 'Per la formazione: m.bianchi@cooperativa.example (educatore).',
    found: { email: ['m.bianchi@cooperativa.example'] },
  },
  {
    said: 'Indirizzo del tirocinante: yonas2000@icloud.com.',
    found: { email: ['yonas2000@icloud.com'] },
  },
  { said: 'PEC: protocollo@pec.comune.borgo.example' },
  { said: 'Informazioni: info@coopaccoglienza.example e sportello@comune.borgo.example.' },
  { said: 'servizi.sociali@comune.monte.example è la casella dell’ufficio.' },
  { said: 'Le adesioni vanno a formazione.lgnet@anci.example entro il 30 aprile.' },
  { said: 'Scrivi nome.cognome@comune.example: ogni operatore ha la sua casella.' },
  { said: 'ufficio.casa@comune.valle.example' },
  { said: 'Lo sportello usa sportello.migranti.valle@gmail.com per gli appuntamenti.' },
  { said: 'Prenotazioni online, oppure prenotazioni@asl.example.' },
  // Names beside sensitive words.
  {
    said: 'Amina, vittima di tratta, è arrivata allo sportello nel 2021.',
    found: { name: ['Amina'] },
  },
  {
    said: 'Il caso di Blessing O., in gravidanza, ha richiesto un intervento urgente.',
    found: { name: ['Blessing O.'] },
  },
  {
    said: 'Mohamed ha una diagnosi di disturbo post-traumatico e segue una terapia.',
    found: { name: ['Mohamed'] },
  },
  {
    said: 'La signora Okafor ha denunciato il marito per maltrattamenti.',
    found: { name: ['Okafor'] },
  },
  {
    said: 'Ibrahim Traoré è uscito dal carcere a marzo e cerca casa.',
    found: { name: ['Ibrahim Traoré'] },
  },
  {
    said: 'Con Giovanni, dipendente da eroina, l’équipe ha lavorato con il SerD.',
    found: { name: ['Giovanni'] },
  },
  {
    said: 'Una ragazza di nome Joy racconta di essere stata costretta a prostituirsi.',
    found: { name: ['Joy'] },
  },
  {
    said: 'Fatoumata has been diagnosed with HIV and receives care at the local hospital.',
    found: { name: ['Fatoumata'] },
  },
  {
    said: 'Samuel is an asylum seeker whose claim was rejected in 2020.',
    found: { name: ['Samuel'] },
  },
  {
    said: 'Il permesso di Yonas è scaduto e ora è irregolare.',
    found: { name: ['Yonas'] },
  },
  {
    said: 'Maria Bianchi, 34 anni, tossicodipendente, vive in un’auto.',
    found: { name: ['Maria Bianchi'] },
  },
  {
    said: 'Abbiamo seguito Precious, 19 anni, sfruttata sulla strada.',
    found: { name: ['Precious'] },
  },
  {
    said: 'Nel colloquio Oleksandra ha parlato della violenza subita durante il viaggio.',
    found: { name: ['Oleksandra'] },
  },
  {
    said: 'Il minore Ahmed è stato affidato ai servizi dopo gli abusi in famiglia.',
    found: { name: ['Ahmed'] },
  },
  {
    said: 'Karim, sieropositivo, non accedeva alle cure.',
    found: { name: ['Karim'] },
  },
  {
    said: 'L’operatrice ha accompagnato Tesfalem al pronto soccorso psichiatrico.',
    found: { name: ['Tesfalem'] },
  },
  {
    said: 'Ringraziamo Lucia, che dopo il tentato suicidio ha ripreso a lavorare.',
    found: { name: ['Lucia'] },
  },
  {
    said: 'Sig. Hussain: richiesta di asilo respinta, ricorso pendente.',
    found: { name: ['Hussain'] },
  },
  {
    said: 'Daniela è omosessuale e nel suo paese rischiava la vita.',
    found: { name: ['Daniela'] },
  },
  {
    said: 'Mrs Begum, whose husband was arrested, lives with two children.',
    found: { name: ['Begum'] },
  },
  {
    said: 'Vittoria, disabile al cento per cento, vive con la madre.',
    found: { name: ['Vittoria'] },
  },
  {
    said: 'Con l’aiuto del parroco, Kofi si è convertito; da musulmano non si sentiva accolto.',
    found: { name: ['Kofi'] },
  },
  { said: 'L’ospedale San Giovanni cura le persone senza permesso di soggiorno.' },
  { said: 'In via Maria Montessori ha sede il centro antiviolenza.' },
  { said: 'La legge Bossi-Fini punisce il reato di ingresso irregolare.' },
  { said: 'Casa Maria accoglie donne vittime di violenza.' },
  { said: 'La Fondazione Anna Villa gestisce la comunità per tossicodipendenti.' },
  { said: 'La dott.ssa Anna Neri, psicologa, segue le vittime di tratta.' },
  { said: 'L’assessora Giulia Ferri ha presentato il piano per la salute mentale.' },
  { said: 'A cura di Marco Riva. Tratta e sfruttamento lavorativo nelle campagne.' },
  { said: 'L’Associazione Amina lavora con le vittime di mutilazioni genitali.' },
  { said: 'A Reggio Emilia il servizio per le dipendenze è aperto il sabato.' },
  { said: 'In Friuli Venezia Giulia i richiedenti asilo sono 4.500.' },
  { said: 'Amina (nome di fantasia) è stata vittima di tratta.' },
  { said: 'Una donna di 34 anni, vittima di violenza, ha trovato casa in tre mesi.' },
  { said: 'Nel quartiere Santa Lucia il consultorio segue le gravidanze a rischio.' },
  { said: 'Chiara la finalità: prevenire la violenza e curare chi la subisce.' },
  { said: 'Con gioia e speranza le donne in gravidanza partecipano al corso.' },
  { said: 'Marco e Lucia cucinano insieme per la festa di quartiere.' },
  { said: 'Il sindaco Paolo Conti ha inaugurato la casa rifugio per donne maltrattate.' },
  { said: 'Il metodo di Paulo Freire aiuta chi non sa leggere.' },
  { said: 'Istituto comprensivo Anna Frank: 120 alunni, uno sportello per la disabilità.' },
  { said: 'La mediatrice Fatima Zahra traduce nei colloqui con le vittime di tortura.' },
  { said: 'The Florence office supports survivors of trafficking.' },
  { said: 'L’avvocato Luca Marini ha seguito i ricorsi dei richiedenti asilo.' },
  { said: 'Coordinatrice: Elena Sarti. Operatori formati sulla salute mentale: 12.' },
  { said: 'Il 25 novembre, giornata contro la violenza, lo sportello è aperto.' },
  { said: 'Villa Rosa è una comunità terapeutica convenzionata con la ASL.' },
  { said: 'La psichiatra Laura Betti forma gli operatori sul trauma.' },
  { said: 'Bianca, la parete del consultorio è stata dipinta dalle ragazze.' },
  { said: 'Rapporto di Medici Senza Frontiere sulla tortura in Libia.' },
  { said: 'Il beneficiario non è mai nominato: si scrive «un uomo malato».' },
  // Clean prose with nothing but numbers and capitals.
  { said: 'Il servizio ha seguito 47 persone; 12 hanno un contratto, 9 un tirocinio.' },
  { said: 'Tre operatori e una coordinatrice lavorano a tempo pieno.' },
  { said: 'Nel 2022 si sono svolti 4 incontri con le prefetture.' },
  { said: 'The desk opened in May 2021 and has met 312 people so far.' },
  // Tables.
  {
    said: [
      ['Nazionalità', 'Donne', 'Uomini', 'Totale'],
      ['Nigeria', '12', '7', '19'],
      ['Eritrea', '3', '9', '12'],
      ['Ucraina', '21', '2', '23'],
    ],
    found: { smallCell: ['2,1', '3,2'] },
  },
  {
    said: [
      ['Motivo di uscita', 'Persone'],
      ['Fine progetto', '31'],
      ['Allontanamento', '4'],
      ['Trasferimento', '6'],
    ],
    found: { smallCell: ['2,1'] },
  },
  {
    said: [
      ['Beneficiari per età', 'N.'],
      ['0-5', '1'],
      ['6-17', '14'],
      ['18-30', '40'],
    ],
    found: { smallCell: ['1,1'] },
  },
  {
    said: [
      ['Indicatore', '2021', '2022'],
      ['Nuclei inseriti in alloggio', '3', '8'],
      ['Minori iscritti a scuola', '12', '2'],
    ],
    found: { smallCell: ['1,1', '2,2'] },
  },
  {
    said: [
      ['Vulnerability', 'Cases', '%'],
      ['Survivors of torture', '2 (4%)', '4'],
      ['Single mothers', '15 (30%)', '30'],
    ],
    found: { smallCell: ['1,1'] },
  },
  {
    said: [
      ['Cognome e nome', 'Diagnosi', 'Telefono'],
      ['Amina Diallo', 'disturbo depressivo', '347 1234567'],
      ['Yonas Tesfay', 'diabete', '328 7654321'],
    ],
    found: { name: ['Amina Diallo', 'Yonas Tesfay'], phone: ['347 1234567', '328 7654321'] },
  },
  {
    said: [
      ['Cod. fiscale', 'Ingresso'],
      ['BLGNDR77M08F205R', '2021'],
      ['CNTGLI92D50H501C', '2022'],
    ],
    found: { taxCode: ['BLGNDR77M08F205R', 'CNTGLI92D50H501C'] },
  },
  {
    said: [
      ['Gruppo', 'Accolti', 'Usciti'],
      ['Vittime di tratta', '1', '11'],
      ['Persone con disabilità', '4', '8'],
    ],
    found: { smallCell: ['1,1', '2,1'] },
  },
  {
    said: [
      ['Nazionalità', 'n. utenti'],
      ['Mali', '3'],
      ['Gambia', '22'],
    ],
    found: { smallCell: ['1,1'] },
  },
  {
    said: [
      ['Voce', 'Costo in euro'],
      ['Mediazione', '4'],
      ['Affitti', '3'],
    ],
  },
  {
    said: [
      ['Fase', 'Durata (mesi)'],
      ['Ascolto', '2'],
      ['Progetto con la persona', '4'],
    ],
  },
  {
    said: [
      ['Ruolo', 'Operatori', 'Ore a settimana'],
      ['Assistente sociale', '2', '36'],
      ['Mediatore', '4', '20'],
    ],
  },
  {
    said: [
      ['N.', 'Domanda', 'Risposta'],
      ['1', 'Quante persone vivono con te?', ''],
      ['2', 'Hai un medico?', ''],
      ['3', 'Lavori?', ''],
    ],
  },
  {
    said: [
      ['Domanda', 'Media (1-5)'],
      ['Le persone si sentono ascoltate', '4'],
      ['Tempi di attesa', '3'],
    ],
  },
  {
    said: [
      ['Nazionalità', 'Donne', 'Uomini'],
      ['Nigeria', '12', '17'],
      ['Altre', 'meno di 5', '9'],
    ],
  },
  {
    said: [
      ['Alloggio', 'Stanze', 'Persone ospitate'],
      ['Via del Porto', '3', '8'],
      ['Piazza Grande', '4', '9'],
    ],
  },
  {
    said: [
      ['Anno', 'Persone accolte'],
      ['2020', '54'],
      ['2021', '61'],
    ],
  },
  {
    said: [
      ['Attività', 'Incontri', 'Partecipanti'],
      ['Corso di italiano', '4', '22'],
      ['Orientamento al lavoro', '3', '18'],
    ],
  },
]
