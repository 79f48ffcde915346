// "https://a.example", "www.a.example", "mailto:", "discord.gg/x", "t.me/x"
const ADDRESS =
  /\b(?:https?|ftp|mailto|tel|javascript|data|slack|discord):\S|\bwww\.\S|\b(?:discord(?:app)?\.(?:gg|com\/invite)|t\.me|bit\.ly|wa\.me)\/\S/iu;
// "desk@paper.example" | "@everyone" | "<@U123>", "<#C1>", "<!channel>", "<@&9>", "<:emoji:1>" | "[more](https:"
const MENTION = /[\p{L}\p{N}]@[\p{L}\p{N}]|@(?:everyone|here|channel|group)\b|<[@#!:/a]|\]\(/iu;
// "@weatherdesk"
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{1,40}/gu;
// "evil.example.com", "news.co.uk/x": a name and an ending that people click on
const DOMAIN =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|net|org|info|io|co|me|gg|ly|app|dev|xyz|ru|cn|uk|de|fr|it|es|eu|us|tv|biz|site|online|top|link|click|example)(?![\p{L}\p{N}-])(?:\/\S{0,99})?/giu;

/** Whether a claim holds an address, an e-mail or a mention: those come from our own records only. */
export function hasLink(claim: string): boolean {
  return ADDRESS.test(claim) || MENTION.test(claim);
}

/**
 * Bare domains and handles of a text, in small letters. "Bahnhof.com" may be a company's name and "@weatherdesk" what
 * an article quotes, so the article decides.
 */
export function findAddressNames(text: string): readonly string[] {
  return [...text.matchAll(DOMAIN), ...text.matchAll(HANDLE)].map(([name]) => name.toLowerCase());
}
