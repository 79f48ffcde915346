/** Words that make up a stamp beside dates and numbers: "Last updated at 10:15 GMT", "3 min read". */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  `published updated posted first last modified created issued on at the of date time story article this from
  min mins minute minutes hour hours day days read reading ago local today yesterday st nd rd th a p m am pm h uhr
  gmt utc est edt et pst pdt pt ct cst cdt mt bst cet cest msk eet eest ist jst hkt aest and
  опубликовано обновлено опубліковано оновлено года р году в о um am veröffentlicht aktualisiert publié le à mis jour
  publicado actualizado de opublikowano`.split(/\s+/u),
);

/** Lower-case words of a byline beside names: "By Ana Roe and Tom Lind in Kyiv, defence correspondent". */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  `and in of for the at with de la le van von der den del di da bin al und et y e і и та в у
  staff senior chief deputy special foreign political economics business defence defense science health sports
  correspondent correspondents reporter reporters editor editors writer writers columnist contributor producer
  analyst photographer journalist bureau news agency international affairs diplomatic national world`.split(
    /\s+/u,
  ),
);

/** A whole line of these is a button or a label. */
export const LABELS: ReadonlySet<string> = new Set(
  `share|share this|share article|share this article|share this story|share story|share post|tweet|email|e-mail|print
  |save|save article|comment|comments|view comments|leave a comment|copy link|link copied|facebook|twitter|x|whatsapp
  |telegram|linkedin|reddit|pinterest|instagram|youtube|messenger|flipboard|advertisement|advertising|ad|sponsored
  |promoted|loading|menu|home|search|sign in|log in|register|subscribe|subscribe now|newsletter|newsletters|related
  |more|close|listen|listen now|play|pause|read more|read next|watch live|live|live updates|file photo|getty images
  |breaking|breaking news|exclusive|opinion|analysis|explainer|skip to content|back to top|show more|load more
  |view gallery|follow|following|bookmark|gift article|click to expand|toggle caption|enlarge this image|image
  |поделиться|поділитися|реклама|teilen|anzeige|partager|publicité|compartir|publicidad|читать далее|читайте також
  |читайте также`
    .split("|")
    .map((label) => label.trim()),
);
