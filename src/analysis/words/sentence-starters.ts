/**
 * Words that begin a sentence when they are capitalised after an abbreviation: "in the U.S. The strike",
 * but not "the U.S. Treasury". Function words only, none that is also part of common names ("Will", "May", "Under").
 * Russian and Ukrainian ones stand after the abbreviated year: "в 2020 г. Он", but not "г. Москва".
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my your him them us
  but and or nor so yet if when whenever while after before since as although though because unless until whether
  in on at by for from with without to of into about during through between among against despite
  there here what why how who whom whose where which not no now then also however meanwhile moreover nevertheless
  nonetheless instead later earlier still even once yet again thus therefore hence otherwise indeed perhaps maybe
  some many most all both each every any several few others another one two three four five six seven eight nine ten
  is are was were be am do does did has have had can could would should shall must let
  it's he's she's that's there's they're we're you're i'm i've don't didn't isn't wasn't what's who's here's
  according asked speaking today yesterday tomorrow tonight everyone everybody nobody someone anyone nothing
  everything something only just such never always often soon rather almost more less much
  follow read see click share watch
  он она оно они это этот эта эти его её их но и а в на за до с к о у по от при для что как когда если где кто так все
  він вона воно вони це цей ця ці його її їх але й та у з із про до від при для що як коли якщо де хто так усі всі`.split(
    /\s+/u,
  ),
);
