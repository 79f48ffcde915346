/**
 * Names in the news that Cyrillic writes by their sound or calls otherwise, the Latin spelling first. In small letters as
 * `toLatin` gives them; single words. Given names and other spellings are in `analysis/words/spellings.ts`.
 */
export const SOUND_SPELLINGS = `
trump tramp
biden baiden
vance vens vans
macron makron
scholz sholts sholz
merz merts
hegseth hegset khegset
witkoff uitkoff vitkoff
kellogg kellog
clinton klinton
johnson dzhonson
thatcher tetcher
leyen lyayen liaien
fico fitso
jinping tszinpin
guterres guterresh guterrish
rutte ryutte
washington vashington vashinhton
moscow moskva
warsaw varshava
paris parizh paryzh
brussels bryussel briussel
vienna vena viden
prague praga praha
athens afiny afini
geneva zheneva
beijing pekin
jerusalem iyerusalim yerusalim ierusalim
cairo kair kayir
russia rossiya rosiya
germany germaniya nimechchina
france frantsiya
britain britaniya
poland polsha polshcha
china kitay kytay
turkey turtsiya turechchina
hungary vengriya ugorshchina
vietnam vyetnam vietnam
japan yaponiya
georgia gruziya gruzia
israel izrail izrayil
syria siriya
europe yevropa evropa
kremlin kreml
`;
