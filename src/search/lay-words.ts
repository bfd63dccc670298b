/** Words that people use for what the handbook calls otherwise: a line is one meaning, in dictionary form. */
import type { Lang } from '../handbook/editions.ts';
import { dictionaryStems, possibleStems } from './endings.ts';
import { englishStem } from './vocabulary.ts';
import { plainWord } from './words.ts';

const LINES: Record<Lang, string> = {
  sr: `
svedočiti svedočenje iskaz izjava
pomoć podrška
advokat punomoćnik zastupnik
trajati dugo trajanje dužina
suđenje pretres ročište
odustati odustanak
vratiti povratak
novac naknada obeštećenje
platiti trošak
dete maloletnik
ispitati saslušati ispitivanje saslušanje
obavestiti pouka
tajnost poverljivost
strah pretnja zastrašivanje
novinar medij
snimiti snimak snimanje
dokaz dokazati
zabraniti zabrana nedozvoljen
stranac strani
ostati boravak
smeštaj sklonište prihvatilište
oduzeti oduzimanje
rok zastarelost
dogovor sporazum nagodba
predrasuda mit stereotip
sresti susret suočenje
prisiliti prinuda prinudan naterati
optuženi okrivljeni
lekar zdravstveni
`,
  en: `
testify testimony statement
help assistance support
lawyer attorney counsel
last long duration
trial hearing proceedings
drop withdraw withdrawal
back return
money compensation
pay costs
jail prison imprisonment
custody detention
punishment sentence penalty
child minor
question examine examination
tell inform notify
secret confidential confidentiality
fear threat intimidation
journalist media press
film record recording
evidence proof prove
forbid prohibit prohibited
allow permit
foreign foreigner
stay residence
shelter accommodation housing
seize confiscate confiscation
deadline limitation
deal bargain agreement
prejudice myth stereotype
meet contact confrontation
force coercion compulsion
doctor health
`,
};

const stemsOf = (lang: Lang, plain: string): string[] =>
  lang === 'sr'
    ? possibleStems(plain).flatMap((stem) => [stem, ...dictionaryStems(stem)])
    : [englishStem(plain)];

/** Lines as plain words, each with the stems that its forms may have. */
const lines = (lang: Lang): { words: string[]; stems: Set<string> }[] =>
  LINES[lang]
    .trim()
    .split('\n')
    .map((line) => {
      const words = line.split(' ').map(plainWord);
      return { words, stems: new Set(words.flatMap((word) => stemsOf(lang, word))) };
    });

const READ: Record<Lang, ReturnType<typeof lines>> = { sr: lines('sr'), en: lines('en') };

/** Words of the same meaning as a typed word, in plain dictionary form. */
export function sameMeaning(lang: Lang, plain: string): string[] {
  const stems = stemsOf(lang, plain);
  return READ[lang].flatMap(({ words, stems: known }) => (stems.some((s) => known.has(s)) ? words : []));
}
