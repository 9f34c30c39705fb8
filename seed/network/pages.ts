import type { SeedPage } from '../types'

/** What the portal says of the project and of itself: only what holds for every copy of it. */
export const pages: SeedPage[] = [
  {
    slug: 'progetto',
    title: { it: 'Il progetto', en: 'The project' },
    body: {
      it: `LGNET2 è un progetto europeo coordinato dal Ministero dell’Interno – Dipartimento per le Libertà Civili e l’Immigrazione, in collaborazione con ANCI, e finanziato dal Fondo Asilo, Migrazione e Integrazione (FAMI) 2014-2020.

Si rivolge a persone migranti che soggiornano regolarmente in Italia, sono uscite dai percorsi di accoglienza e non hanno ancora raggiunto un livello sufficiente di integrazione: in molti casi vivono un’emergenza sociale e abitativa. L’obiettivo è contrastare l’esclusione e l’isolamento **sociale, abitativo e sanitario**.

### Che cosa ha insegnato

L’integrazione riesce quando i territori possono attivare progetti, modelli e strumenti ritagliati sui propri fabbisogni. Prendersi cura di chi è accolto regolarmente in città ma non è ancora pienamente integrato è un investimento per tutta la comunità: riguarda il benessere e la sicurezza del territorio e la qualità della vita di chi ci abita.

Serve anche una regia unica, che sincronizzi il livello nazionale e quello locale: segue nel tempo le azioni di ogni territorio e tiene omogenea la linea del progetto.

### Tre ambiti di lavoro

- Impegno civico
- Presa in carico (One Stop Shop e unità mobili)
- Housing e inclusione abitativa

### Tre edizioni

- **LGNetEA**, la misura emergenziale da cui la rete è nata: oltre alle sedici città di LGNET2, Agrigento e Catania.
- **LGNET2**, sedici città: Bologna, Caserta, Firenze, Genova, Latina, Milano, Napoli, Palermo, Perugia, Potenza, Roma, Sassari, Taranto, Torino, Trieste e Bolzano, rappresentata dall’Azienda Servizi Sociali di Bolzano. L’evento conclusivo si è tenuto il 12 gennaio 2024.
- **LGNET3**, fino a gennaio 2027: si aggiungono Aosta, Bari, Cagliari, Campobasso, Catanzaro e Venezia.

### A che cosa serve questo portale

Le città pubblicano quello che funziona, trovano quello che altre hanno fatto e lo adattano a casa propria. Molte schede sono oggi redatte da fonti pubbliche e lo dicono: ogni città può farle proprie, completarle e correggerle. Le persone assistite dalle diverse città ed edizioni non vengono mai sommate.`,
      en: `LGNET2 is a European project coordinated by the Ministry of the Interior – Department for Civil Liberties and Immigration, together with ANCI, and funded by the Asylum, Migration and Integration Fund (AMIF) 2014-2020.

It is for migrants who live regularly in Italy, have left the reception system and are not yet sufficiently integrated: many of them live in a social and housing emergency. The aim is to counter **social, housing and health** exclusion and isolation.

### What it taught

Integration works when local areas can activate projects, models and tools cut to their own needs. Caring for people who are regularly received in a city but not yet fully integrated is an investment for the whole community: it concerns the well-being and safety of the area and the quality of life of everyone who lives there.

A single direction is needed too, one that keeps the national and the local level in step: it follows each area’s actions over time and keeps the project line homogeneous.

### Three areas of work

- Civic engagement
- Case management (One Stop Shops and mobile units)
- Housing and housing inclusion

### Three editions

- **LGNetEA**, the emergency measure the network was born from: besides the sixteen cities of LGNET2, Agrigento and Catania.
- **LGNET2**, sixteen cities: Bologna, Caserta, Florence, Genoa, Latina, Milan, Naples, Palermo, Perugia, Potenza, Rome, Sassari, Taranto, Turin, Trieste and Bolzano, represented by the Azienda Servizi Sociali di Bolzano. The closing event was held on 12 January 2024.
- **LGNET3**, until January 2027: Aosta, Bari, Cagliari, Campobasso, Catanzaro and Venice join.

### What this portal is for

Cities publish what works, find what others have done and adapt it at home. Many entries are written today from public sources and say so: each city can make them its own, complete and correct them. The people supported by different cities and editions are never added up.`,
    },
  },
  {
    slug: 'partenariato',
    title: { it: 'Il partenariato', en: 'The partnership' },
    body: {
      it: `La rete è interistituzionale e lavora su più livelli: il suo tratto proprio è un partenariato strategico tra il Ministero dell’Interno e ANCI, con le città al centro come enti più vicini alle comunità che ci vivono.

### Chi fa che cosa

- Il **Ministero dell’Interno – Dipartimento per le Libertà Civili e l’Immigrazione** coordina il progetto e ne tiene la regia nazionale.
- **ANCI** è il partner strategico. Le fonti indicano anche Cittalia e AnciComunicare tra chi ha lavorato con ANCI alla gestione e al racconto del progetto.
- Le **città** portano avanti gli interventi sui territori, con i propri servizi e con il terzo settore.
- **Bolzano** partecipa attraverso l’Azienda Servizi Sociali di Bolzano. Nella prima edizione le fonti contano tre enti strumentali a supporto delle iniziative urbane: ANCI Liguria, l’Azienda Servizi Sociali di Bolzano e l’azienda comunale potentina per la tutela ambientale.

### Chi controlla ciò che leggi

La scheda di una città è approvata dal suo referente, che la condivide con la rete. Diventa pubblica quando la Redazione ANCI o la Regia nazionale la controllano e la pubblicano; i contenuti restano a cura della città. Le schede redatte da fonti pubbliche portano scritto che la città non le ha ancora verificate.`,
      en: `The network is inter-institutional and works on several levels: what marks it is a strategic partnership between the Ministry of the Interior and ANCI, with the cities at its centre as the bodies closest to the communities that live there.

### Who does what

- The **Ministry of the Interior – Department for Civil Liberties and Immigration** coordinates the project and provides its national direction.
- **ANCI** is the strategic partner. Sources also name Cittalia and AnciComunicare among those who worked with ANCI on running the project and telling its story.
- The **cities** carry out the work locally, with their own services and with the third sector.
- **Bolzano** takes part through the Azienda Servizi Sociali di Bolzano. In the first edition sources count three bodies supporting local initiatives: ANCI Liguria, the Azienda Servizi Sociali di Bolzano and Potenza’s municipal environmental company.

### Who checks what you read

A city’s entry is approved by its city lead, who shares it with the network. It becomes public when the ANCI editorial team or the national direction check and publish it; its contents remain the city’s. Entries written from public sources say that the city has not verified them yet.`,
    },
  },
  {
    slug: 'privacy',
    title: { it: 'Informativa privacy', en: 'Privacy notice' },
    body: {
      it: `Questa informativa dice quali dati il portale tratta davvero. Il **titolare del trattamento** e il **responsabile della protezione dei dati** sono quelli indicati dall’ente che pubblica questa copia del portale; una copia di prova non ne indica.

### Se leggi senza accedere

- Nessun cookie, nessun tracciamento, nessuna richiesta a servizi di terzi: caratteri, mappe e immagini vengono da questo stesso server.
- I registri tecnici del server annotano ora, pagina richiesta, esito e un codice della richiesta, senza dati personali.
- Le statistiche contano le pagine sul server, mai le persone.

### Se hai un account

- Un solo **cookie tecnico**, che serve a restare collegati e scade da solo. Per questo non c’è un banner.
- Trattiamo indirizzo di posta elettronica, ruolo, ente di appartenenza, lingua e ciò che scrivi nel tuo profilo. La password è conservata solo in forma cifrata, non leggibile.
- Chi lavora nella rete vede il tuo nome e il tuo profilo; chi non accede vede il tuo nome solo se lo scegli tu, altrimenti l’ente e l’ufficio.
- La storia di una scheda ricorda chi ha fatto ogni passaggio e quando: serve a rispondere di ciò che è pubblicato.
- Per limitare i tentativi di accesso contiamo quelli falliti, per account e per indirizzo di rete, per pochi minuti.
- Quando l’assistenza tecnica legge una bozza di una città, o una replica che due città tengono per sé, la lettura lascia una traccia.
- Il portale ti avvisa di ciò che ti riguarda, nell’area personale e per posta elettronica: scegli tu come, e ogni email di avviso si può fermare dal suo collegamento.

### Se scrivi a una città, segnali un problema o chiedi l’accesso

- Trattiamo nome, indirizzo di posta elettronica e ciò che scrivi; per segnalare una pagina l’indirizzo non serve. Lo legge solo chi riceve il messaggio: la città, oppure la Redazione ANCI; una segnalazione anche l’assistenza tecnica.
- Un messaggio a una città arriva anche per posta elettronica al suo ufficio, se ne ha indicato uno.
- Testo e mittente si cancellano dal portale dodici mesi dopo la chiusura della richiesta, e ventiquattro mesi dopo l’arrivo se nessuno la chiude.
- Per limitare gli invii contiamo i messaggi, per indirizzo di posta elettronica e di rete, per un’ora.

### Persone assistite

Il portale non raccoglie dati delle persone seguite dai servizi. Chi scrive una scheda non deve riportare nomi, telefoni, codici fiscali o dettagli che facciano riconoscere qualcuno; nelle fotografie non compaiono minori riconoscibili. Se trovi un dato che non dovrebbe esserci, segnalalo: la Redazione ANCI può rimuoverlo in modo definitivo.

### I tuoi diritti

Puoi chiedere al titolare di vedere, correggere o cancellare i tuoi dati, di limitarne l’uso o di opporti, e puoi presentare reclamo al Garante per la protezione dei dati personali. Dal tuo profilo correggi da te ciò che ti riguarda.`,
      en: `This notice says which data the portal really handles. The **data controller** and the **data protection officer** are those named by the body that publishes this copy of the portal; a try-out copy names none.

### If you read without signing in

- No cookies, no tracking, no request to third-party services: fonts, maps and images come from this same server.
- The server’s technical logs record time, page requested, outcome and a request code, without personal data.
- Statistics count pages on the server, never people.

### If you have an account

- One **technical cookie**, which keeps you signed in and expires by itself. That is why there is no banner.
- We handle your email address, role, organisation, language and what you write in your profile. Your password is kept only in a protected form that cannot be read.
- People working in the network see your name and profile; people who are not signed in see your name only if you choose so, otherwise your organisation and office.
- The history of an entry remembers who took each step and when: it serves to answer for what is published.
- To limit sign-in attempts we count failed ones, by account and by network address, for a few minutes.
- When technical support reads a city’s draft, or a replication that two cities keep to themselves, the reading leaves a trace.
- The portal tells you of what concerns you, in your area and by email: you choose how, and every such email can be stopped from its own link.

### If you write to a city, report a problem or ask for access

- We handle your name, your email address and what you write; to report a page no address is needed. Only whoever receives the message reads it: the city, or the ANCI editorial team; a report, technical support too.
- A message to a city also reaches its office by email, where it has named one.
- Text and sender are erased from the portal twelve months after the request is closed, and twenty-four months after it came where nobody closes it.
- To limit sending we count messages, by email and by network address, for an hour.

### People supported by services

The portal collects no data about people supported by the services. Whoever writes an entry must not include names, phone numbers, tax codes or details that would identify someone; photographs show no recognisable minors. If you find information that should not be there, report it: the ANCI editorial team can remove it for good.

### Your rights

You can ask the controller to see, correct or erase your data, to restrict its use or to object to it, and you can complain to the Italian data protection authority (Garante per la protezione dei dati personali). In your profile you correct what concerns you yourself.`,
    },
  },
  {
    slug: 'accessibilita',
    title: { it: 'Accessibilità', en: 'Accessibility' },
    body: {
      it: `Questa pagina racconta come il portale è stato pensato per essere usato da tutte e tutti. **Non è la dichiarazione di accessibilità** prevista dalla legge: quella si compila e si pubblica con il modulo di AgID, e il collegamento nel piè di pagina ci porta quando esiste.

### Come è fatto

- L’obiettivo sono le WCAG 2.2, livello AA.
- Le pagine di lettura funzionano senza JavaScript, con la sola tastiera, con i lettori di schermo, a 320 pixel di larghezza e con il testo ingrandito al 200%.
- Ogni mappa e ogni schema hanno accanto lo stesso contenuto in forma di elenco o tabella.
- Lo stato di una scheda è detto con una parola, mai solo con un colore.
- Quando un testo esiste in una sola lingua, la pagina lo dice.

### Che cosa può non andare

I documenti allegati sono preparati dalle città e non tutti possono essere accessibili. Il pannello in cui si scrivono le schede è più complesso delle pagine di lettura. Non è ancora stata svolta una verifica con persone con disabilità.`,
      en: `This page tells how the portal was designed to be usable by everyone. **It is not the accessibility declaration** required by law: that one is filled in and published through AgID’s own form, and the link in the footer leads there when it exists.

### How it is made

- The goal is WCAG 2.2, level AA.
- Reading pages work without JavaScript, with the keyboard alone, with screen readers, at a width of 320 pixels and with text enlarged to 200%.
- Every map and every diagram has the same content beside it as a list or table.
- The state of an entry is said with a word, never with a colour alone.
- When a text exists in one language only, the page says so.

### What may not work

Attached documents are prepared by the cities and may not all be accessible. The panel in which entries are written is more complex than the reading pages. No test with people with disabilities has been carried out yet.`,
    },
  },
  {
    slug: 'note-legali',
    title: { it: 'Note legali', en: 'Legal notes' },
    body: {
      it: `### Contenuti

Le schede delle città sono pubblicate con licenza [Creative Commons Attribuzione 4.0](https://creativecommons.org/licenses/by/4.0/deed.it), se la scheda non dice altro: puoi riusarle citando la città. I testi redatti da fonti pubbliche riportano con parole proprie i fatti che le fonti raccontano e rimandano a ciascuna di esse.

Le schede «Redatta da fonti pubbliche, non ancora verificata dalla città» non esprimono la posizione della città. Il «Contenuto dimostrativo» parla di comuni inventati: serve a mostrare come funziona il portale e non descrive persone, enti o risultati reali.

### Responsabilità

La pubblicazione di una scheda da parte della Redazione ANCI o della Regia nazionale attesta un controllo redazionale; i contenuti restano a cura della città. I collegamenti esterni portano a siti di cui il portale non risponde.

### Dati

Popolazione: ISTAT, residenti 2021. Le cifre delle schede sono quelle dichiarate dalle fonti indicate accanto; quelle di città o edizioni diverse non sono confrontabili né sommabili.

### Software

Il portale è software libero, distribuito con licenza EUPL-1.2. Il disegno dei componenti segue bootstrap-italia.`,
      en: `### Contents

Cities’ entries are published under the [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/deed.en) licence unless an entry says otherwise: you can reuse them, crediting the city. Texts written from public sources report in their own words the facts that the sources tell, and link to each of them.

Entries marked “From public sources, not yet verified by the city” do not express the city’s position. “Demonstration content” speaks of invented municipalities: it shows how the portal works and describes no real people, bodies or results.

### Responsibility

Publication of an entry by the ANCI editorial team or the national direction attests an editorial check; its contents remain the city’s. External links lead to sites for which the portal does not answer.

### Data

Population: ISTAT, residents 2021. Figures in entries are those stated by the sources shown beside them; figures of different cities or editions can be neither compared nor added.

### Software

The portal is free software, distributed under the EUPL-1.2 licence. The design of its components follows bootstrap-italia.`,
    },
  },
]
