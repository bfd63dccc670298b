/** Words that carry no meaning of their own in a query or a name, in plain form. */
const LISTS = [
  'i u na o od do za sa s iz po pri a ali ili da li je se su ne nije kod koji koja koje kojim kako zasto kada kad ko sta',
  'sto koliko gde moze mogu mora moraju treba li bi biti sve svi ovo to ako zbog izmedu razlika radi bude cega cemu kojih',
  'koga kog kome kim cime koju kojem kojoj kojima ciji cija cije ima imaju imati nema sme smem smemo smete smeju moram moramo morate mozemo mozete bio bila bilo bili budu jeste jesu',
  'tokom samo jos vec nego ni pa te jer dok onda tako ovde svoj svoje mu joj im ga ih njega njoj nju njih neko neki taj ta tog',
  'tom tim ovaj ova cesto uopste kaze kazu uradi uraditi',
  'the of a an in on for to and or is are be by with at as from do does did what when who why how which where must may can',
  'should often between difference about into this that it its if get gets got go goes happen happens i you he she we they them there has have had any',
];

export const EMPTY_WORDS: ReadonlySet<string> = new Set(LISTS.join(' ').split(' '));

/** The words of a phrase that mean something; all of them where none does. */
export function meaningful<T>(words: readonly T[], plain: (word: T) => string): T[] {
  const kept = words.filter((word) => !EMPTY_WORDS.has(plain(word)));
  return kept.length > 0 ? kept : [...words];
}
