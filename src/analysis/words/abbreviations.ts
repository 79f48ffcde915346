/**
 * Abbreviations that keep their full stop, by what may follow them. Lower case, without the last stop.
 * Compiled by hand from common usage; letters with inner stops ("u.s", "i.e") are known by their shape.
 */

/** Stand before a name and never end a sentence: "Dr. Olena Roe". */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col capt sgt cpl pvt maj cmdr adm brig cpt det insp supt
  rev fr hon pres atty amb asst assoc messrs mme mlle sra srta dra dipl ing mag hr frl pfc spc ens st-sgt
  проф акад им ул вул пл пр обл м п пп
`);

/** Stand before a number: "No. 7", "pp. 12–15", "Feb. 13". Without one, the stop ends a sentence ("No. Never."). */
export const BEFORE_NUMBER: ReadonlySet<string> = words(`
  no nos nr n° № p pp vol vols fig figs art arts sec sect ch chap par para ver ca approx cf op est rs tel ext
  c. ed eq ст стр рис гл табл кв env c.à.d abschn bd
  січ лют бер квіт трав черв лип серп вер жовт лист груд янв фев февр мар апр авг сен сент окт ноя нояб дек
`);

/** Stand before a number or close a phrase: "on Feb. 13", "last Feb. The". */
export const MONTHS_AND_DAYS: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Inside a sentence or at its end, which only the next word can tell: "Roe & Co. is", "Roe & Co. It is". */
export const ANYWHERE: ReadonlySet<string> = words(`
  co cos inc ltd corp bros plc llc jr sr esq etc al vs v dept univ assn govt intl natl mfg mt ft st ave blvd rd hwy
  apt bldg rte pl sq min max misc incl excl esp orig resp cont cit ibid viz cent ctr med lib dem rep ind
  bzw usw evtl ggf inkl zzgl vgl sog bspw geb gest jh str abs
  т.д т.п т.е т.к др пр г гг тыс млн млрд руб коп см напр р рр грн с ін т.ін тис ee uu
  np tzw itd itp ok ul wg al
`);

/** After a comma ("Flint, Mich. residents") an American state; elsewhere perhaps a word ("went to Mass."). */
export const STATES: ReadonlySet<string> = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
`);

/** Times of day: "at 6 p.m. The" ends, "at 6 p.m. Monday" goes on. */
export const DAY_HALVES: ReadonlySet<string> = words("a.m p.m");

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
