/** Rules of markup, front matter, citations, references, parity, outline and alphabet: what the build cannot do without. */
import type { Rule } from './rule.ts';

export const CORE_RULES = {
  'f-001': {
    severity: 'error',
    message: { sr: 'Заглавље: {detail}.', en: 'Front matter: {detail}.' },
    remedy: {
      sr: 'Дозвољено је само: title, description, lawAsAt, review, reviewer, reviewDate.',
      en: 'Allowed are only: title, description, lawAsAt, review, reviewer, reviewDate.',
    },
  },
  'f-002': {
    severity: 'error',
    message: {
      sr: 'Наслов „{found}” није као у прегледу садржаја („{expected}”).',
      en: 'Title “{found}” is not that of the outline (“{expected}”).',
    },
    remedy: {
      sr: 'Изједначите title са content/data/outline.yaml.',
      en: 'Make title equal to content/data/outline.yaml.',
    },
  },
  'm-001': {
    severity: 'error',
    message: {
      sr: 'Текст се не може прочитати: {detail}.',
      en: 'The text cannot be read: {detail}.',
    },
    remedy: {
      sr: 'Узрок је у овом реду или у елементу који се овде завршава.',
      en: 'The cause is in this line, or in the component that ends here.',
    },
  },
  'm-002': {
    severity: 'error',
    message: { sr: 'Поглавље садржи код ({detail}).', en: 'The chapter contains code ({detail}).' },
    remedy: {
      sr: 'Поглавље је текст: обришите import, export и изразе у { }; дозвољен је само коментар {/* … */}.',
      en: 'A chapter is text: delete import, export and expressions in { }; only a comment {/* … */} is allowed.',
    },
  },
  'm-003': {
    severity: 'error',
    message: {
      sr: 'Елемент <{name}> није дозвољен у поглављу.',
      en: 'The element <{name}> is not allowed in a chapter.',
    },
    remedy: {
      sr: 'Употребите један од елемената приручника (види CONTRIBUTING.sr.md).',
      en: 'Use one of the handbook’s components (see CONTRIBUTING.md).',
    },
  },
  'm-004': {
    severity: 'error',
    message: {
      sr: 'Атрибут „{attribute}” елемента <{name}> није дозвољен или нема исправну вредност.',
      en: 'Attribute “{attribute}” of <{name}> is not allowed or has a wrong value.',
    },
    remedy: { sr: 'Дозвољено је: {allowed}.', en: 'Allowed: {allowed}.' },
  },
  'm-005': {
    severity: 'error',
    message: {
      sr: 'Елемент <{name}> не може да стоји овде.',
      en: 'The component <{name}> cannot stand here.',
    },
    remedy: { sr: 'Његово место је: {place}.', en: 'It belongs: {place}.' },
  },
  'm-006': {
    severity: 'error',
    message: {
      sr: 'Елемент <{name}> нема потребне делове: {children}.',
      en: 'The component <{name}> lacks its parts: {children}.',
    },
    remedy: { sr: 'Напишите све делове, овим редом.', en: 'Write all parts, in this order.' },
  },
  'm-007': {
    severity: 'error',
    message: { sr: 'Адреса „{url}” није дозвољена.', en: 'The address “{url}” is not allowed.' },
    remedy: {
      sr: 'Унутар приручника пишите [текст](#slug/ознака); за спољне стране пуну адресу https://.',
      en: 'Inside the book write [text](#slug/label); for other sites a full https:// address.',
    },
  },
  'm-008': {
    severity: 'error',
    message: {
      sr: 'Слика „{url}” није слика из content/figures.',
      en: 'The image “{url}” is not a picture under content/figures.',
    },
    remedy: {
      sr: 'Ставите png, jpg, webp или svg датотеку у content/figures и употребите <Figure src="име.png">.',
      en: 'Put a png, jpg, webp or svg file into content/figures and use <Figure src="name.png">.',
    },
  },
  'm-009': {
    severity: 'error',
    message: { sr: 'Наслову недостаје ознака [#id].', en: 'The heading lacks its [#id].' },
    remedy: {
      sr: 'Додајте на крај наслова исту ознаку у оба језика, нпр. [#the-law].',
      en: 'Add at the heading’s end the same id in both languages, e.g. [#the-law].',
    },
  },
  'm-010': {
    severity: 'error',
    message: {
      sr: 'Ознака „{id}” се понавља или није исправна.',
      en: 'The id “{id}” is repeated or malformed.',
    },
    remedy: {
      sr: 'Ознака има само мала латинична слова, цифре и цртице, и једина је у поглављу; p и број (p12) није дозвољено.',
      en: 'An id has lower-case ASCII letters, digits and hyphens, once in a chapter; p and a number (p12) is not allowed.',
    },
  },
  'm-011': {
    severity: 'error',
    message: {
      sr: 'Наслов овог нивоа није дозвољен овде.',
      en: 'A heading of this level is not allowed here.',
    },
    remedy: {
      sr: 'Користите ## и ###, без прескакања нивоа и не унутар елемената.',
      en: 'Use ## and ###, skip no level, none inside components.',
    },
  },
  'm-012': {
    severity: 'error',
    message: {
      sr: 'Белешке [^1], дефиниције веза и HTML нису дозвољени ({detail}).',
      en: 'Notes [^1], link definitions and HTML are not allowed ({detail}).',
    },
    remedy: { sr: 'Извор наведите као [@кључ место].', en: 'Cite an authority as [@key pinpoint].' },
  },
  'm-013': {
    severity: 'error',
    message: {
      sr: 'Слика или фигура „{src}” не постоји у content/figures.',
      en: 'The figure “{src}” does not exist in content/figures.',
    },
    remedy: { sr: 'Додајте датотеку или исправите име.', en: 'Add the file or mend the name.' },
  },
  'm-014': {
    severity: 'error',
    message: {
      sr: 'SVG слика садржи скрипт или спољну адресу.',
      en: 'The SVG picture contains a script or an outside address.',
    },
    remedy: { sr: 'Извезите слику без скрипта.', en: 'Export the picture without scripts.' },
  },
  'm-015': {
    severity: 'error',
    message: {
      sr: 'Ознака „{text}” није на месту где се препознаје, па би се одштампала.',
      en: 'The mark “{text}” is not where it is understood, and would be printed.',
    },
    remedy: {
      sr: 'Извор: [@кључ место], са затвореном заградом и без везе; ознака [#id]: само на крају наслова или на почетку пасуса.',
      en: 'A citation: [@key pinpoint], with its closing bracket and no link; an id [#id]: only at a heading’s end or a paragraph’s beginning.',
    },
  },
  'c-001': {
    severity: 'error',
    message: { sr: 'Извор „{key}” не постоји.', en: 'There is no authority “{key}”.' },
    remedy: {
      sr: 'Проверите кључ у content/data/authorities.yaml или додајте извор: npm run add-authority.',
      en: 'Look up the key in content/data/authorities.yaml, or add it: npm run add-authority.',
    },
  },
  'c-002': {
    severity: 'error',
    message: { sr: 'Место „{text}” није исправно написано.', en: 'The pinpoint “{text}” is malformed.' },
    remedy: {
      sr: 'Пишите нпр. 103(2), 261(2)(8), 363()(1), 103-105, § 150-152, p. 12.',
      en: 'Write for example 103(2), 261(2)(8), 363()(1), 103-105, § 150-152, p. 12.',
    },
  },
  'c-003': {
    severity: 'error',
    message: {
      sr: 'Место {place} не постоји: {key} нема тај {missingSr}.',
      en: 'The pinpoint {place} does not exist: {key} has no such {missingEn}.',
    },
    remedy: {
      sr: 'Проверите члан, став и тачку у пречишћеном тексту.',
      en: 'Check article, paragraph and item in the consolidated text.',
    },
  },
  'c-004': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'За место {place} ({key}) два примерка текста се разликују: {detail}.',
      en: 'For {place} ({key}) the two copies of the text differ: {detail}.',
    },
    remedy: {
      sr: 'Упоредите са службеним текстом пре него што се на њега ослоните; кад то учините, у content/data/exceptions.yaml напишите шта сте видели.',
      en: 'Compare with the official text before relying on it; when you have, say in content/data/exceptions.yaml what you saw.',
    },
  },
  'c-005': {
    severity: 'error',
    message: { sr: 'Извор не може да стоји у наслову.', en: 'A citation cannot stand in a heading.' },
    remedy: { sr: 'Преместите га у пасус.', en: 'Move it into the paragraph.' },
  },
  'c-006': {
    severity: 'error',
    message: {
      sr: 'Заграда са извором није исправна: „{text}”.',
      en: 'The citation bracket is malformed: “{text}”.',
    },
    remedy: { sr: 'Пишите [@кључ место; @кључ2 место].', en: 'Write [@key pinpoint; @key2 pinpoint].' },
  },
  'c-007': {
    severity: 'error',
    message: { sr: 'Извор у моделу текста: „{text}”.', en: 'A citation inside model wording: “{text}”.' },
    remedy: {
      sr: 'Преместите га у <Basis>; <Wording> се преписује у одлуку.',
      en: 'Move it to <Basis>; <Wording> is copied into a decision.',
    },
  },
  'c-008': {
    severity: 'warning',
    message: {
      sr: 'Место {place} ({key}) више није на снази.',
      en: 'The place {place} ({key}) is no longer in force.',
    },
    remedy: { sr: 'Наведите га само ако текст то и каже.', en: 'Cite it only where the text says so.' },
  },
  'r-001': {
    severity: 'error',
    message: { sr: 'Упућивање „#{target}” не води никуда.', en: 'The reference “#{target}” leads nowhere.' },
    remedy: {
      sr: 'Пишите #поглавље/ознака; ознака је на крају наслова или на почетку пасуса.',
      en: 'Write #chapter/label; the label stands at a heading’s end or a paragraph’s beginning.',
    },
  },
  'r-002': {
    severity: 'error',
    message: { sr: 'Појам „{id}” није у појмовнику.', en: 'The term “{id}” is not in the glossary.' },
    remedy: {
      sr: 'Додајте га у content/data/glossary.yaml или исправите ознаку.',
      en: 'Add it to content/data/glossary.yaml or mend the id.',
    },
  },
  'r-003': {
    severity: 'error',
    message: {
      sr: 'Одредница регистра „{id}” није у content/data/index.yaml.',
      en: 'The index entry “{id}” is not in content/data/index.yaml.',
    },
    remedy: { sr: 'Додајте је тамо на оба језика.', en: 'Add it there in both languages.' },
  },
  'r-004': {
    severity: 'error',
    message: { sr: 'Подаци за графикон „{id}” не постоје.', en: 'There is no data for the chart “{id}”.' },
    remedy: {
      sr: 'Додајте content/data/court-practice/{id}.csv.',
      en: 'Add content/data/court-practice/{id}.csv.',
    },
  },
  'r-005': {
    severity: 'warning',
    message: {
      sr: 'Упућивање „#{target}” води у поглавље које још није написано.',
      en: 'The reference “#{target}” leads to a chapter that is not written yet.',
    },
    remedy: { sr: 'До тада се приказује само као текст.', en: 'Until then it is shown as plain text.' },
  },
  'p-001': {
    severity: 'error',
    message: {
      sr: 'Поглавље „{slug}” нема текст на другом језику ({file}).',
      en: 'Chapter “{slug}” has no text in the other language ({file}).',
    },
    remedy: {
      sr: 'Додајте датотеку; пасуси који још нису преведени држе се са <Pending/>.',
      en: 'Add the file; paragraphs not yet written are held by <Pending/>.',
    },
  },
  'p-002': {
    severity: 'error',
    message: {
      sr: 'Наслови се разликују: овде „{here}”, у {other} „{there}”.',
      en: 'Headings differ: here “{here}”, in {other} “{there}”.',
    },
    remedy: {
      sr: 'Исте ознаке наслова, истим редом, на оба језика.',
      en: 'The same heading ids, in the same order, in both languages.',
    },
  },
  'p-003': {
    severity: 'error',
    message: {
      sr: 'Место пасуса {n}: овде је {here}, а у {other} {there}.',
      en: 'In the place of paragraph {n} stands {here} here, but {there} in {other}.',
    },
    remedy: {
      sr: 'Бројеви пасуса морају бити исти: додајте пасус или на његово место ставите <Pending/>.',
      en: 'Paragraph numbers must agree: add the paragraph, or put <Pending/> in its place.',
    },
  },
  'p-004': {
    severity: 'error',
    message: {
      sr: 'Пасус {n} нема исте изворе као {other}: {difference}.',
      en: 'Paragraph {n} does not cite what {other} cites: {difference}.',
    },
    remedy: {
      sr: 'Исти кључеви и иста места на оба језика.',
      en: 'The same keys and the same pinpoints in both languages.',
    },
  },
  'p-005': {
    severity: 'error',
    message: {
      sr: 'Пасус {n} нема исту ознаку, упућивања или одреднице као {other}: {difference}.',
      en: 'Paragraph {n} has not the same label, references or index marks as {other}: {difference}.',
    },
    remedy: { sr: 'Изједначите их.', en: 'Make them equal.' },
  },
  'p-006': {
    severity: 'warning',
    message: {
      sr: 'Пасус {n} чека текст на овом језику (<Pending/>).',
      en: 'Paragraph {n} waits for its text in this language (<Pending/>).',
    },
    remedy: { sr: 'Издање за штампу и објављивање га не прима.', en: 'A release refuses it.' },
  },
  'o-001': {
    severity: 'error',
    message: { sr: 'Подаци: {detail}.', en: 'Data: {detail}.' },
    remedy: { sr: 'Исправите овај запис.', en: 'Mend this record.' },
  },
  'o-002': {
    severity: 'error',
    message: {
      sr: 'Датотека поглавља „{slug}” није у прегледу садржаја.',
      en: 'The chapter file “{slug}” is not in the outline.',
    },
    remedy: { sr: 'Додајте је у content/data/outline.yaml.', en: 'Add it to content/data/outline.yaml.' },
  },
  'o-003': {
    severity: 'error',
    message: {
      sr: 'Поглавље „{slug}” из прегледа садржаја нема датотеку {file}.',
      en: 'Chapter “{slug}” of the outline has no file {file}.',
    },
    remedy: { sr: 'Напишите поглавље: npm run new-chapter.', en: 'Write the chapter: npm run new-chapter.' },
  },
  'o-004': {
    severity: 'error',
    message: { sr: 'Ознака „{id}” се понавља у подацима.', en: 'The id “{id}” stands twice in the data.' },
    remedy: { sr: 'Оставите један запис.', en: 'Keep one record.' },
  },
  'o-006': {
    severity: 'error',
    message: {
      sr: 'Премештено место води на „{to}”, чега нема у оба текста.',
      en: 'A moved place leads to “{to}”, which is not in both texts.',
    },
    remedy: {
      sr: 'Упишите поглавље, или поглавље/ознаку, како данас гласи.',
      en: 'Write the chapter, or chapter/label, as it is today.',
    },
  },
  'o-007': {
    severity: 'error',
    message: {
      sr: 'Место „{from}” је у приручнику, или је у овој табели два пута.',
      en: 'The place “{from}” is still in the handbook, or twice in this table.',
    },
    remedy: {
      sr: 'Са места које постоји не води се даље; за свако место један ред.',
      en: 'A place that exists leads nowhere else; one line for each place.',
    },
  },
  's-001': {
    severity: 'error',
    message: {
      sr: 'У речи „{word}” помешана су ћирилична и латинична слова.',
      en: 'The word “{word}” mixes Cyrillic and Latin letters.',
    },
    remedy: { sr: 'Откуцајте реч поново, једним писмом.', en: 'Type the word again, in one script.' },
  },
  's-002': {
    severity: 'error',
    message: {
      sr: 'Ћирилична реч „{word}” у енглеском тексту.',
      en: 'The Cyrillic word “{word}” in the English text.',
    },
    remedy: {
      sr: 'Пишите латиницом, у <em lang="sr-Latn">.',
      en: 'Write it in Latin, in <em lang="sr-Latn">.',
    },
  },
} as const satisfies Record<string, Rule>;
