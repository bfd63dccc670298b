/** Every word of the interface, once, in Serbian (Cyrillic) and English. The Latin edition is derived. */
import type { Edition } from './editions.ts';
import { MONTHS } from './months.ts';
import { toLatin } from './script.ts';

export const CAPTIONS = {
  siteTitle: { sr: 'Судијски приручник', en: 'Handbook for judges' },
  bookTitle: {
    sr: 'Помоћ жртвама трговине људима',
    en: 'Assisting victims of trafficking in human beings',
  },
  bookSubtitle: {
    sr: 'Приручник за судије: прилагођавање америчког приступа',
    en: 'A handbook for judges: adapting the U.S. approach',
  },
  draft: { sr: 'Нацрт за стручну рецензију', en: 'Draft for expert review' },
  reviewed: { sr: 'Рецензирано: {reviewer}, {date}', en: 'Reviewed: {reviewer}, {date}' },
  lawAsAt: { sr: 'Право на дан', en: 'Law as at' },
  part: { sr: 'Део', en: 'Part' },
  chapter: { sr: 'Поглавље', en: 'Chapter' },
  contents: { sr: 'Садржај', en: 'Contents' },
  shortAnswer: { sr: 'Кратак одговор', en: 'Short answer' },
  onThisPage: { sr: 'На овој страни', en: 'On this page' },
  overview: { sr: 'Почетак', en: 'Top' },
  skipToContent: { sr: 'Пређи на текст', en: 'Skip to content' },
  menu: { sr: 'Мени', en: 'Menu' },
  mainNavigation: { sr: 'Главна навигација', en: 'Main navigation' },
  previous: { sr: 'Претходно', en: 'Previous' },
  next: { sr: 'Следеће', en: 'Next' },
  chooseTheme: { sr: 'Изглед', en: 'Appearance' },
  themeLight: { sr: 'Светло', en: 'Light' },
  themeDark: { sr: 'Тамно', en: 'Dark' },
  themeAuto: { sr: 'Према уређају', en: 'As the device' },
  chooseEdition: { sr: 'Језик и писмо', en: 'Language and script' },
  search: { sr: 'Претрага', en: 'Search' },
  searchPlaceholder: { sr: 'Реч, члан или скраћеница', en: 'Word, article or abbreviation' },
  searchClose: { sr: 'Затвори', en: 'Close' },
  searchResults: { sr: 'Резултати: {count}', en: 'Results: {count}' },
  searchNone: { sr: 'Нема резултата за „{query}”.', en: 'No results for “{query}”.' },
  searchLoading: { sr: 'Тражим…', en: 'Searching…' },
  searchNeedsBuild: {
    sr: 'Претрага ради у изграђеном сајту (npm run build).',
    en: 'Search works in the built site (npm run build).',
  },
  notes: { sr: 'Извори', en: 'Authorities cited' },
  note: { sr: 'Извор {n}', en: 'Note {n}' },
  unchecked: { sr: 'непроверено', en: 'unchecked' },
  uncheckedHint: {
    sr: 'Место није проверено у тексту прописа или одлуке.',
    en: 'This pinpoint has not been checked against the text.',
  },
  copyCitation: { sr: 'Копирај навод пасуса {number}', en: 'Copy the citation of paragraph {number}' },
  copied: { sr: 'Копирано', en: 'Copied' },
  citationForm: { sr: 'Приручник {version}, {number}', en: 'Handbook {version}, {number}' },
  table: { sr: 'Табела {number}', en: 'Table {number}' },
  copy: { sr: 'Копирај текст', en: 'Copy the text' },
  wordFile: { sr: 'Преузми за Word (.docx)', en: 'Download for Word (.docx)' },
  comparison: { sr: 'Упоредни приказ', en: 'Comparison' },
  us: { sr: 'Правило САД', en: 'U.S. rule' },
  standard: { sr: 'Стандард који обавезује Србију', en: 'Standard that binds Serbia' },
  serbia: { sr: 'Основ у праву Србије', en: 'Serbian legal basis' },
  today: { sr: 'Шта суд може данас', en: 'What a court can do today' },
  change: { sr: 'За шта је потребна измена закона', en: 'What needs a change of law' },
  do: { sr: 'Чините', en: 'Do' },
  dont: { sr: 'Не чините', en: 'Don’t' },
  checklist: { sr: 'Подсетник по улогама', en: 'Checklist by role' },
  roleJudge: { sr: 'Судија', en: 'Judge' },
  roleProsecutor: { sr: 'Јавни тужилац', en: 'Public prosecutor' },
  roleRepresentative: { sr: 'Пуномоћник оштећеног', en: 'Representative of the injured party' },
  roleRegistrar: { sr: 'Писарница и судско особље', en: 'Registry and court staff' },
  roleHealth: { sr: 'Здравствени радник', en: 'Health professional' },
  benchCard: { sr: 'Судијски подсетник', en: 'Bench card' },
  basis: { sr: 'Основ', en: 'Basis' },
  modelWording: { sr: 'Модел текста', en: 'Model wording' },
  facts: { sr: 'Чињенице', en: 'Facts' },
  holding: { sr: 'Одлука', en: 'Holding' },
  meaning: { sr: 'Шта то значи за вас', en: 'What this means for you' },
  topics: { sr: 'Теме', en: 'Topics' },
  allTopics: { sr: 'све теме', en: 'all topics' },
  comparisonGuide: {
    sr: 'Сваки ред преноси поређење из једног поглавља. Број уз питање упућује на пасус у којем то поређење стоји. На папиру табела лежи преко стране: окрените књигу у смеру казаљке на сату.',
    en: 'Each row carries over a comparison from one chapter. The number at the topic names the paragraph where that comparison stands. On paper the table lies across the page: turn the book clockwise.',
  },
  sortByTopic: { sr: 'Поређај по питању', en: 'Sort by topic' },
  sortByChapter: { sr: 'Поређај по поглављу', en: 'Sort by chapter' },
  timeline: { sr: 'Хронологија', en: 'Timeline' },
  questions: { sr: 'Питања', en: 'Questions' },
  answers: { sr: 'Одговори', en: 'Answers' },
  showAnswers: { sr: 'Прикажи одговоре', en: 'Show the answers' },
  facilitator: { sr: 'Лист за водитеља', en: 'Facilitator’s sheet' },
  feedbackForm: { sr: 'Упитник за учеснике', en: 'Feedback form' },
  invented: { sr: 'Измишљени случај', en: 'Invented case' },
  openPoint: {
    sr: 'Отворено питање: проверите пре него што се на ово ослоните',
    en: 'Open point: check before relying on this',
  },
  openPoints: { sr: 'Отворена питања', en: 'Open points' },
  lastChecked: { sr: 'Последња провера', en: 'Last checked' },
  pending: {
    sr: 'Овај пасус још није написан на српском; следи текст на енглеском.',
    en: 'This paragraph is not yet written in English; the Serbian text follows.',
  },
  textEquivalent: { sr: 'Подаци у табели', en: 'Data as a table' },
  source: { sr: 'Извор', en: 'Source' },
  downloadCsv: { sr: 'Преузми податке (CSV)', en: 'Download the data (CSV)' },
  year: { sr: 'Година', en: 'Year' },
  category: { sr: 'Категорија', en: 'Category' },
  series: { sr: 'Серија', en: 'Series' },
  countingRule: { sr: 'Начин бројања', en: 'Counting rule' },
  value: { sr: 'Вредност', en: 'Value' },
  term: { sr: 'Појам', en: 'Term' },
  topic: { sr: 'Питање', en: 'Topic' },
  seeAlso: { sr: 'Види и', en: 'See also' },
  seeChapter: { sr: 'Поглавље', en: 'Chapter' },
  abbreviation: { sr: 'Скраћеница', en: 'Abbreviation' },
  citedIn: { sr: 'Наведено у', en: 'Cited in' },
  withoutPinpoint: { sr: 'без ближег места', en: 'without pinpoint' },
  checkedOn: { sr: 'проверено', en: 'checked' },
  groupRsLaw: { sr: 'Прописи Републике Србије', en: 'Laws of the Republic of Serbia' },
  groupRsDecisions: { sr: 'Одлуке домаћих судова', en: 'Decisions of Serbian courts' },
  groupTreaties: {
    sr: 'Међународни уговори и акти Уједињених нација',
    en: 'Treaties and United Nations documents',
  },
  groupEcthr: { sr: 'Пресуде и одлуке Европског суда за људска права', en: 'European Court of Human Rights' },
  groupEu: { sr: 'Право Европске уније', en: 'European Union law' },
  groupUsLaw: { sr: 'Прописи Сједињених Америчких Држава', en: 'Laws of the United States' },
  groupUsCases: { sr: 'Одлуке судова Сједињених Америчких Држава', en: 'Decisions of U.S. courts' },
  groupReports: { sr: 'Извештаји, смернице и политике', en: 'Reports, guidelines and policies' },
  notFoundTitle: { sr: 'Ове стране нема', en: 'There is no such page' },
  notFoundText: {
    sr: 'Можда је адреса погрешно преписана. Почните од садржаја или претраге.',
    en: 'The address may have been copied wrongly. Start from the contents or the search.',
  },
  openHandbook: { sr: 'Отвори приручник', en: 'Open the handbook' },
  readingTime: { sr: 'око {minutes} мин читања', en: 'about {minutes} min to read' },
  roles: { sr: 'За кога', en: 'For whom' },
  stages: { sr: 'Фазе поступка', en: 'Stages of proceedings' },
  stageReport: { sr: 'Пријава', en: 'Report' },
  stageInvestigation: { sr: 'Истрага', en: 'Investigation' },
  stageDetention: { sr: 'Притвор', en: 'Detention' },
  stageIndictment: { sr: 'Оптужница', en: 'Indictment' },
  stagePreparatoryHearing: { sr: 'Припремно рочиште', en: 'Preparatory hearing' },
  stageMainHearing: { sr: 'Главни претрес', en: 'Main hearing' },
  stagePleaAgreement: { sr: 'Споразум о признању', en: 'Plea agreement' },
  stageJudgment: { sr: 'Пресуда', en: 'Judgment' },
  stageAppeal: { sr: 'Жалба', en: 'Appeal' },
  stageEnforcement: { sr: 'Извршење', en: 'Enforcement' },
  stagePossibleVictim: { sr: 'Да ли је окривљени можда жртва?', en: 'Is the accused perhaps a victim?' },
  whereAreYou: { sr: 'У којој је фази предмет?', en: 'Where are you in the case?' },
  downloads: { sr: 'За преузимање', en: 'Downloads' },
  printedBook: { sr: 'Штампано издање (PDF)', en: 'Printed edition (PDF)' },
  page: { sr: 'стр.', en: 'p.' },
  topicDefinition: { sr: 'појам дела', en: 'definition' },
  topicDutyToInvestigate: { sr: 'обавеза делотворне истраге', en: 'duty to investigate' },
  topicIdentification: { sr: 'препознавање', en: 'identification' },
  topicEvidence: { sr: 'докази', en: 'evidence' },
  topicVulnerableWitness: { sr: 'посебно осетљив сведок', en: 'vulnerable witness' },
  topicProtectedWitness: { sr: 'заштићени сведок', en: 'protected witness' },
  topicConfrontation: { sr: 'суочење и унакрсно испитивање', en: 'confrontation' },
  topicChild: { sr: 'дете', en: 'child' },
  topicCompensation: { sr: 'накнада штете', en: 'compensation' },
  topicConfiscation: { sr: 'одузимање имовине', en: 'confiscation' },
  topicNonPunishment: { sr: 'некажњавање', en: 'non-punishment' },
  topicPrivacy: { sr: 'приватност', en: 'privacy' },
  topicSentencing: { sr: 'казна', en: 'sentencing' },
  topicPlea: { sr: 'споразум о признању', en: 'plea agreement' },
  topicConsent: { sr: 'пристанак', en: 'consent' },
  topicResidence: { sr: 'боравак', en: 'residence' },
  editionVersion: { sr: 'Верзија {version}', en: 'Version {version}' },
  notDecided: { sr: 'није одлучено', en: 'not decided' },
  versionWord: { sr: 'Верзија', en: 'Version' },
  reviewState: { sr: 'Стање рецензије', en: 'State of review' },
  reviewCount: {
    sr: 'поглавља у нацрту: {drafts}; рецензираних поглавља: {reviewed}',
    en: 'chapters in draft: {drafts}; chapters reviewed: {reviewed}',
  },
  openPointCount: {
    sr: 'означених у тексту: {count}; непроверених места у изворима: {pinpoints}',
    en: 'marked in the text: {count}; pinpoints not yet checked: {pinpoints}',
  },
  howToCite: { sr: 'Како се наводи', en: 'How to cite' },
  publisherWord: { sr: 'Издавач', en: 'Publisher' },
  donorWord: { sr: 'Подршка', en: 'Support' },
  licenceWord: { sr: 'Лиценца текста', en: 'Licence of the text' },
  onlineEdition: { sr: 'Издање на мрежи', en: 'On-line edition' },
  typefaces: { sr: 'Писма', en: 'Typefaces' },
  notLegalAdvice: {
    sr: 'Приручник не даје правни савет и не изражава став ниједног органа.',
    en: 'This handbook gives no legal advice and states no official position.',
  },
  ownNotes: { sr: 'Белешке', en: 'Notes' },
  backCoverText: {
    sr: 'Шта судија, јавни тужилац и пуномоћник могу учинити за жртву трговине људима по праву које данас важи у Србији, и шта се може научити из приступа Сједињених Америчких Држава.',
    en: 'What a judge, a prosecutor and a representative can do for a victim of trafficking in human beings under the law in force in Serbia today, and what can be learned from the approach of the United States.',
  },
  abbreviations: { sr: 'Скраћенице', en: 'Abbreviations' },
  noteWord: { sr: 'Напомена', en: 'Note' },
  backToTextWord: { sr: 'Назад на текст', en: 'Back to the text' },
  coverWord: { sr: 'Корице', en: 'Cover' },
  benchCards: { sr: 'Судијски подсетници', en: 'Bench cards' },
  meaningWord: { sr: 'Значење', en: 'Meaning' },
  searchHint: {
    sr: 'Стрелицама до резултата, Enter отвара, Esc затвара',
    en: 'Arrows move to a result, Enter opens it, Esc closes',
  },
  searchKinds: { sr: 'Шта се тражи', en: 'Where to look' },
  searchAllKinds: { sr: 'Све', en: 'All' },
  kindChapter: { sr: 'Поглавља', en: 'Chapters' },
  kindBenchCard: { sr: 'Подсетници', en: 'Bench cards' },
  kindModelWording: { sr: 'Модели', en: 'Model wording' },
  kindCaseDigest: { sr: 'Одлуке', en: 'Case digests' },
  caseDigest: { sr: 'Приказ одлуке', en: 'Case digest' },
  kindTerm: { sr: 'Појмови', en: 'Terms' },
  kindAuthority: { sr: 'Извори', en: 'Authorities' },
  searchMeant: {
    sr: 'Те речи нема у приручнику. Резултати за: {query}',
    en: 'The handbook does not have that word. Results for: {query}',
  },
  searchMore: { sr: 'Још {count}', en: '{count} more' },
  searchMoreChapters: { sr: 'Још поглавља: {count}', en: 'More chapters: {count}' },
  searchNearest: { sr: 'Најближи појмови', en: 'Nearest terms' },
  searchElsewhere: { sr: 'Потражите и овде', en: 'Other ways to find it' },
  searchRecent: { sr: 'Недавно тражено', en: 'Recent searches' },
  searchRecentHint: { sr: 'Чува се само на овом уређају.', en: 'Kept on this device only.' },
  searchForget: { sr: 'Обриши', en: 'Erase' },
  searchShare: { sr: 'Адреса ове претраге', en: 'Address of this search' },
  searchFailed: {
    sr: 'Претрага се није учитала. Проверите везу и покушајте поново.',
    en: 'The search could not be loaded. Check the connection and try again.',
  },
  searchNoScript: {
    sr: 'Претрага ради кад је укључен JavaScript. Без њега помажу садржај, појмовник и преглед извора.',
    en: 'The search needs JavaScript. Without it, use the contents, the glossary and the table of authorities.',
  },
  searchExamples: {
    sr: 'На пример: жртва, чл. 103. ЗКП, ПОС, 18 usc 1593, restitution',
    en: 'For example: victim, Art. 103 CPC, EVW, 18 usc 1593, oštećeni',
  },
  chapterCount: { sr: 'Поглавља: {count}', en: 'Chapters: {count}' },
  aimComparisonTable: {
    sr: 'Свако питање у једном реду: правило САД, стандард који обавезује Србију, право Србије',
    en: 'Each question in one row: the U.S. rule, the standard that binds Serbia, the law of Serbia',
  },
  aimGlossary: {
    sr: 'Шта који појам и скраћеница значе, са изразом на другом језику',
    en: 'What each term and abbreviation means, with its Serbian counterpart',
  },
  aimTableOfAuthorities: {
    sr: 'Сваки наведени пропис, одлука и извештај, са пасусима који га наводе',
    en: 'Every law, decision and report that is cited, with the paragraphs that cite it',
  },
  aimSubjectIndex: {
    sr: 'Од речи до пасуса који о томе говори',
    en: 'From a word to the paragraph that deals with it',
  },
  placeInPart: { sr: '{place}. од {count} поглавља', en: '{place} of {count} chapters' },
  lastChange: { sr: 'Последња измена', en: 'Last change' },
  sideBySide: { sr: 'Упоредо: српски и енглески', en: 'Side by side: English and Serbian' },
  sideBySideCyrillic: { sr: 'Српски: ћирилицом', en: 'Serbian in Cyrillic script' },
  sideBySideLatin: { sr: 'Српски: латиницом', en: 'Serbian in Latin script' },
  backToChapter: { sr: 'Назад на поглавље', en: 'Back to the chapter' },
  printChapter: { sr: 'Штампај поглавље', en: 'Print this chapter' },
  printCard: { sr: 'Штампај подсетник', en: 'Print this card' },
  printPage: { sr: 'Штампај', en: 'Print' },
  copyChapterCitation: { sr: 'Копирај навод', en: 'Copy citation' },
  citationChapter: { sr: 'поглавље {number}, {title}', en: 'ch. {number}, {title}' },
  suggestChange: { sr: 'Предложи измену', en: 'Suggest a change' },
  sendCorrection: { sr: 'Пошаљи исправку', en: 'Send a correction' },
  correctionSubject: {
    sr: 'Исправка: поглавље {number}, {title} (верзија {version})',
    en: 'Correction: chapter {number}, {title} (version {version})',
  },
  aboutPages: { sr: 'О овом сајту', en: 'About this site' },
  navigator: { sr: 'У којој је фази предмет?', en: 'Where are you in the case?' },
  navigatorHint: {
    sr: 'Изаберите фазу, па питање: води право на пасус.',
    en: 'Choose the stage, then the question: it leads straight to the paragraph.',
  },
  navigatorAll: { sr: 'Све фазе на једној страни', en: 'All stages on one page' },
  navigatorFilter: { sr: 'Прикажи за', en: 'Show for' },
  navigatorEverybody: { sr: 'Сви', en: 'Everybody' },
  navigatorEmpty: {
    sr: 'За ову улогу у овој фази нема посебног питања.',
    en: 'Nothing special for this role at this stage.',
  },
  changes: { sr: 'Измене', en: 'Changes' },
  changesLead: {
    sr: 'Шта је у приручнику промењено и зашто, најновије прво.',
    en: 'What has changed in the handbook, and why; the latest first.',
  },
  changesFeed: { sr: 'Пратите измене (Atom)', en: 'Follow the changes (Atom feed)' },
  changesReason: { sr: 'Разлог', en: 'Reason' },
  versions: { sr: 'Верзије', en: 'Versions' },
  versionsLead: {
    sr: 'Судска одлука наводи одређено стање текста. Свака објављена верзија остаје овде, као PDF.',
    en: 'A judgment cites a certain state of the text. Every released version stays here, as a PDF.',
  },
  versionsNone: {
    sr: 'Ниједна верзија још није објављена. Ово је нацрт {version}.',
    en: 'No version has been released yet. This is draft {version}.',
  },
  versionsCite: {
    sr: 'Навод садржи верзију и број пасуса, на пример: {citation}. Бројеви пасуса су исти у сва три издања.',
    en: 'A citation gives the version and the number of the paragraph, for example: {citation}. Paragraph numbers are the same in all three editions.',
  },
  licence: { sr: 'Лиценца', en: 'Licence' },
  licenceText: { sr: 'Текст приручника: {licence}.', en: 'Text of the handbook: {licence}.' },
  licenceTextOpen: {
    sr: 'Лиценца текста још није одређена. Док се не одреди, сва права задржава издавач; навођење је слободно.',
    en: 'The licence of the text has not been decided yet. Until then all rights are reserved by the publisher; quotation is free.',
  },
  licenceModels: {
    sr: 'Модели одлука и обавештења слободни су за употребу у поступку, без навођења извора.',
    en: 'Model wording may be used freely in proceedings, without naming the source.',
  },
  licenceCode: {
    sr: 'Програм који прави приручник: лиценца MIT.',
    en: 'The program that makes the handbook: MIT licence.',
  },
  licenceFonts: {
    sr: 'Писма Source Serif 4 и Source Sans 3: SIL Open Font License 1.1.',
    en: 'Typefaces Source Serif 4 and Source Sans 3: SIL Open Font License 1.1.',
  },
  privacy: { sr: 'Приватност', en: 'Privacy' },
  privacyNothing: {
    sr: 'Сајт не прикупља никакве податке о читаоцу: нема колачића, нема мерења посете, ништа се не учитава са других адреса.',
    en: 'The site collects no data about its readers: no cookies, no measuring of visits, nothing is loaded from other addresses.',
  },
  privacyDevice: {
    sr: 'На вашем уређају остаје само оно што сте изабрали: језик и писмо, изглед, последње претраге и примерак за рад без мреже. Све се брише у подешавањима прегледача, а последње претраге и у самој претрази.',
    en: 'Only what you have chosen stays on your device: language and script, appearance, recent searches, and the copy for off-line use. All of it can be erased in the settings of the browser, recent searches also in the search itself.',
  },
  privacySearch: {
    sr: 'Претрага се извршава у вашем прегледачу. Оно што тражите не одлази са уређаја.',
    en: 'The search runs in your browser. What you search for does not leave the device.',
  },
  privacyHost: {
    sr: 'Сервер на коме сајт стоји може, као и сваки, бележити IP адресу и тражену страну.',
    en: 'The server that the site stands on may, like any other, log the IP address and the page that was asked for.',
  },
  accessibility: { sr: 'Приступачност', en: 'Accessibility' },
  accessibilityAim: {
    sr: 'Приручник је направљен по захтевима WCAG 2.2, ниво AA. Свака страна се пре објављивања проверава алатима axe и Nu HTML Checker.',
    en: 'The handbook is made to WCAG 2.2, level AA. Every page is checked with axe and the Nu HTML Checker before it is published.',
  },
  accessibilityHow: {
    sr: 'Све ради са тастатуре, са читачем екрана, на увећању до 400 %, у режиму високог контраста и без JavaScript-а (осим претраге и копирања).',
    en: 'Everything works from the keyboard, with a screen reader, at up to 400% zoom, in high contrast and without JavaScript (except search and copying).',
  },
  accessibilityKeys: { sr: 'Тастери', en: 'Keys' },
  accessibilityKeySearch: {
    sr: '/ или Ctrl + K отвара претрагу; Esc затвара',
    en: '/ or Ctrl + K opens the search; Esc closes it',
  },
  accessibilityKeyTab: {
    sr: 'Tab на почетку стране нуди прелазак право на текст',
    en: 'Tab at the start of a page offers to skip to the text',
  },
  accessibilityKeyNote: {
    sr: 'Enter на броју извора отвара га на лицу места',
    en: 'Enter on the number of a note opens it in place',
  },
  accessibilityKnown: { sr: 'Познати недостаци', en: 'Known shortcomings' },
  accessibilityTables: {
    sr: 'Широке табеле на малом екрану померају се у страну унутар свог оквира.',
    en: 'On a small screen wide tables scroll sideways within their frame.',
  },
  accessibilityPdf: {
    sr: 'PDF је означен за читаче екрана, али га није прегледао независни испитивач.',
    en: 'The PDF is tagged for screen readers, but has not been reviewed by an independent tester.',
  },
  accessibilityContact: { sr: 'Пријавите препреку: {contact}', en: 'Report an obstacle: {contact}' },
  offline: { sr: 'Без мреже', en: 'Off line' },
  offlineLead: {
    sr: 'Приручник може да ради и у судници без интернета.',
    en: 'The handbook also works in a courtroom without internet.',
  },
  offlineKeepTitle: { sr: 'У овом прегледачу', en: 'In this browser' },
  offlineKeep: { sr: 'Сачувај за рад без мреже ({size})', en: 'Keep for off-line use ({size})' },
  offlineKeepText: {
    sr: 'Чува ово издање са претрагом на овом уређају. Ради док га не уклоните.',
    en: 'Keeps this edition, with its search, on this device. It works until you remove it.',
  },
  offlineKeeping: { sr: 'Преузимам: {done} од {count}', en: 'Downloading: {done} of {count}' },
  offlineKept: { sr: 'Издање је сачувано и ради без мреже.', en: 'This edition is kept and works off line.' },
  offlineFailed: {
    sr: 'Чување није успело. Проверите везу и слободан простор.',
    en: 'It could not be kept. Check the connection and the free space.',
  },
  offlineUpdate: {
    sr: 'Постоји новије издање. Обнови ({size})',
    en: 'There is a newer edition. Update ({size})',
  },
  offlineRemove: { sr: 'Уклони са уређаја', en: 'Remove from this device' },
  offlineUnsupported: {
    sr: 'Овај прегледач не може да чува сајт. Узмите једну датотеку за USB.',
    en: 'This browser cannot keep a site. Take the single file for a USB stick.',
  },
  offlineFileTitle: { sr: 'Као датотека', en: 'As a file' },
  offlineFileHtml: {
    sr: 'Цело издање у једној HTML датотеци (за USB)',
    en: 'The whole edition in one HTML file (for a USB stick)',
  },
  offlineFileEpub: { sr: 'EPUB, за читаче књига', en: 'EPUB, for book readers' },
  offlineFilePdf: { sr: 'PDF, за штампу', en: 'PDF, for print' },
  wholeBookNote: {
    sr: 'Издање за рад без мреже. Верзија {version}.',
    en: 'Edition for off-line use. Version {version}.',
  },
  movedTitle: { sr: 'Ово место је премештено', en: 'This place has moved' },
  quickLinks: { sr: 'Често потребно', en: 'Often needed' },
  changesEmpty: { sr: 'Још нема забележених измена.', en: 'No changes have been recorded yet.' },
  offlineNewer: {
    sr: 'Постоји новије издање од сачуваног.',
    en: 'There is a newer edition than the one that is kept.',
  },
} as const satisfies Record<string, { sr: string; en: string }>;

export type CaptionKey = keyof typeof CAPTIONS;

/**
 * A caption in this edition, with the places in braces filled. In Latin for sr-Latn: interface strings are
 * transliterated when they are read, never in the response.
 */
export function caption(
  edition: Pick<Edition, 'id' | 'source'>,
  key: CaptionKey,
  values: Record<string, string | number> = {},
): string {
  const text = CAPTIONS[key][edition.source].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
  return edition.id === 'sr-Latn' ? toLatin(text) : text;
}

const camel = (id: string): string =>
  id
    .split('-')
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join('');

/** Caption keys of roles, stages and groups, made from their ids. */
export const roleCaption = (role: string): CaptionKey => `role${camel(role)}` as CaptionKey;
export const stageCaption = (stage: string): CaptionKey => `stage${camel(stage)}` as CaptionKey;
export const topicCaption = (topic: string): CaptionKey => `topic${camel(topic)}` as CaptionKey;
/** What a page that the build makes is for, by its slug. */
export const aimCaption = (slug: string): CaptionKey => `aim${camel(slug)}` as CaptionKey;
export const groupCaption = (group: string): CaptionKey => `group${camel(group)}` as CaptionKey;

/** A day as the edition writes it: 21. фебруар 2026. / 21 February 2026. Takes YYYY-MM-DD. */
export function formatDay(edition: Pick<Edition, 'id' | 'source'>, iso: string): string {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  const name = MONTHS[edition.source][Number(month) - 1] ?? '';
  if (edition.source === 'en') return `${Number(day)}\u00A0${name} ${year}`;
  const text = `${Number(day)}.\u00A0${name} ${year}.`;
  return edition.id === 'sr-Latn' ? toLatin(text) : text;
}

const STARLIGHT = {
  'skipLink.label': 'skipToContent',
  'search.label': 'search',
  'search.cancelLabel': 'searchClose',
  'search.devWarning': 'searchNeedsBuild',
  'themeSelect.accessibleLabel': 'chooseTheme',
  'themeSelect.dark': 'themeDark',
  'themeSelect.light': 'themeLight',
  'themeSelect.auto': 'themeAuto',
  'languageSelect.accessibleLabel': 'chooseEdition',
  'menuButton.accessibleLabel': 'menu',
  'sidebarNav.accessibleLabel': 'mainNavigation',
  'tableOfContents.onThisPage': 'onThisPage',
  'tableOfContents.overview': 'overview',
  'i18n.untranslatedContent': 'pending',
  'page.previousLink': 'previous',
  'page.nextLink': 'next',
  'page.draft': 'draft',
  'page.lastUpdated': 'lastChecked',
  '404.text': 'notFoundText',
} as const satisfies Record<string, CaptionKey>;

/** Starlight’s interface strings in this edition, for its `i18n:setup` hook (it ships none in Serbian). */
export function starlightStrings(edition: Edition): Record<string, string> {
  const words =
    edition.source === 'en'
      ? {
          ctrl: 'Ctrl',
          edit: 'Suggest a change',
          note: 'Note',
          tip: 'Tip',
          caution: 'Caution',
          danger: 'Danger',
          directory: 'Directory',
          built: 'Built with Starlight',
          anchor: 'Section titled “{{title}}”',
        }
      : {
          ctrl: 'Ctrl',
          edit: 'Предложи измену',
          note: 'Напомена',
          tip: 'Савет',
          caution: 'Опрез',
          danger: 'Упозорење',
          directory: 'Фасцикла',
          built: 'Израђено уз Starlight',
          anchor: 'Одељак „{{title}}”',
        };
  const strings: Record<string, string> = {
    'search.ctrlKey': words.ctrl,
    'page.editLink': words.edit,
    'aside.note': words.note,
    'aside.tip': words.tip,
    'aside.caution': words.caution,
    'aside.danger': words.danger,
    'fileTree.directory': words.directory,
    'builtWithStarlight.label': words.built,
    'heading.anchorLabel': words.anchor,
  };
  for (const [key, value] of Object.entries(strings))
    if (edition.id === 'sr-Latn') strings[key] = toLatin(value);
  for (const [key, name] of Object.entries(STARLIGHT)) strings[key] = caption(edition, name);
  return strings;
}
