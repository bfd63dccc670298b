/** Forms that no rule brings together, in plain form. The first of a line is the stem that stands for all. */
const GROUPS = `
dete deteta detetu detetom deca dece deci decu deco decom
americk amerika amerike americi ameriku amerikom
otac oca ocu oce ocem ocev ocevi oceva ocevima
covek coveka coveku covece covekom ljudi ljude ljudima
sudija sudije sudiji sudiju sudijo sudijom sudijama
dan dana danu danom dani dane danima
posao posla poslu poslom poslovi poslova poslove poslovima
misao misli mislju mislima
ceo cela celo celog celom celi cele celih
novac novca novcu novcem
brat brata bratu bracom braca brace
kci kcer kceri kcerka kcerke
ruka ruke ruci ruku rukom ruci rukama
noga noge nozi nogu nogom nogama
oko oci ociju ocima
roditelj roditelja roditelji roditelje roditeljima roditeljem roditeljski
zakon zakona zakonu zakonom zakoni zakone zakonima
lice lica licu licem licima
rec reci recima recju
pravo prava pravu pravom pravima
sud suda sudu sudom sudovi sudove sudova sudovima sude
rok roka roku rokom rokovi rokova rokove rokovima
susret susreta susretu susrete susreti susretne susresti sretne sretnu sretnem sresti
`;

/** Form → stem, for the forms that are written by hand. */
export const HAND_LIST: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
);

/** Stems that only look like changed ones: tražiti is not trag, plata is not plakati. */
export const NO_CHANGE: ReadonlySet<string> = new Set([
  'traz',
  'plac',
  'njihov',
  'njegov',
  'verov',
  'prav',
  'slus',
]);
