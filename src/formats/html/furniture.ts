import { isGate } from "./paywall.ts";

/**
 * What stands between an article's paragraphs and is none of them. All patterns are applied to short
 * blocks only; the examples are what each is for.
 */

// A whole block, perhaps with a number: "Share this article", "12 comments", "Advertisement".
const LABELS =
  /^(?:\d{1,5} )?(?:advertisements?|ad|ads|sponsored|sponsored content|promoted|paid content|share|shares|share (?:this|on|via|with|it|link|now|full article)\b.{0,30}|tweets?|pin|pin it|print|e-?mail|save|copy link|comments?(?: \(?\d+\)?)?|(?:leave|post|add) a (?:comment|reply)|view (?:all|comments|gallery|author|more)\b.{0,20}|read (?:more|next|also|the full story)|see (?:also|more)|more|related(?: .{1,20})?|recommended(?: .{1,20})?|trending(?: .{1,20})?|most (?:read|popular|viewed)(?: .{1,20})?|popular(?: (?:now|posts|stories|articles|news))?|latest(?: (?:news|stories|posts|videos?))?|sign (?:up|in)|log ?in|subscribe(?: now| today)?|newsletters?|(?:image|media|photo) caption|media playback.{0,60}|story continues(?: below.{0,30})?|article continues.{0,40}|continue reading.{0,80}|skip (?:to|advert).{0,30}|back to top|loading|close|menu|home|search|next|previous|watch(?: now| more| live)?|play|live|whats ?app|facebook|twitter|linked ?in|pinterest|reddit|flipboard|telegram|messenger|more info|about the authors?|all rights reserved|tags?|topics|filed under|categories|follow(?: us| the author)?|click here|join the (?:conversation|discussion)|editor.?s.? picks?|you (?:may|might) also like.{0,20}|the author|print this.{0,20}|поделиться.{0,40}|реклама|читайте также|читайте також|поділитися.{0,40}|комментарии|коментарі|подписаться.{0,40}|підписатися.{0,40}|по теме|теги)\s?[:.…!»›→]{0,3}$/iu;

// The start of a line: "Read more: Talks resume", "Follow Jane Roe on Twitter", "Sign up for our briefing".
const PROMPTS =
  /^(?:(?:read|see|watch|listen)(?: (?:more|also|next|now))?:|(?:read|see|also) (?:more|also|next|read|see)\b|related(?: \p{L}+)?:|more (?:on|from|stories|news|great|like|in)\b|follow (?:us|@|.{1,40} on (?:twitter|facebook|instagram|x)\b)|sign up (?:for|to|here|now)|subscribe (?:to|now|today|for)|(?:want|looking for) (?:more|to (?:read|see|get|know|join|stay))|click (?:here|on)|get (?:the latest|our|more|breaking|updates)|like us|join (?:us|our|the)\b|download (?:the|our)\b|posted (?:on|in|by|at)\b|(?:published|updated|last updated|last modified|modified|posted|opublikowano)(?: on| at)?\b.{0,3}\d|(?:published|updated|posted)(?: on| at| by)?:|filed under|tags?:|topics?:|categories:|copyright\b|©|\d+ min(?:ute)?s? (?:read|ago)|.{0,40}(?:may )?contains? affiliate|we may (?:earn|receive)|(?:have|got) a (?:tip|story|question)|editor.?s picks?|image (?:caption|source|copyright)|media (?:caption|playback)|share (?:this|on|your)|tap here|this (?:story|article) (?:was|has been) (?:updated|corrected)|written by|reporting by|editing by|story by|photos? by|читайте (?:также|також|ещ[её])|подпис(?:ывайтесь|аться|ывайся)|п[іi]дпис(?:уйтесь|атися)|фото:|источник:|джерело:)/iu;

// What a site says of itself in whole sentences: "Let our news meet your inbox.", "This site uses cookies."
// Not what people say of such things: "Hackers read the ministry's newsletter."
const HOUSE =
  /\b(?:(?:delivered|sent|e-?mailed|straight|directly|right|come|meet)\b.{0,30}\byour inbox|our (?:\p{L}{1,20} ){0,2}newsletters?|(?:sign up|subscribe|get|receive)\b.{0,60}\b(?:newsletters?|news alerts|news tips)|(?:site|website) uses cookies|affiliate (?:links?|commissions?)|all rights reserved|(?:is|are) subject to copyright|may not be (?:published|reproduced|reprinted|redistributed)|(?:requires|enable) javascript|(?:you agree to|see|read) (?:our|the) (?:terms|privacy)|our (?:terms of|privacy policy|cookie policy))\b|^citation:|^https?:\/\/\S{1,300}$/iu;
const HOUSE_WORDS = 45;

// "By Jane Roe", "By JANE ROE and John Doe, Staff Writer"; not "By Friday the talks had failed."
const BYLINE = /^(?:by|от|від)\s{1,3}\p{Lu}[^.!?]{2,80}$/iu;

// "Photo: Jane Roe/Agency", "(AP Photo/Jane Roe)", "Getty Images".
const CREDIT =
  /^\(?(?:image|photo|picture|pic|file photo|photograph|foto|photos|credit|caption|video|illustration|source|фото|відео|видео)\b.{0,12}(?::|caption|copyright|credit|by |©|\|)|^(?:©|\(c\) )|\((?:ap|reuters|afp|epa|getty images?)(?: photo.{0,60})?\)$|\((?:image|photo|pic|picture|photo credit|image credit|credit)s?: .{1,60}\)$|\b(?:getty images|shutterstock|istock|via getty|file photo)\b|\/(?:reuters|afp|ap|epa|getty)\b/iu;

// What follows is no longer the article: "Related stories", "About the author", "Comments". Not "Read more"
// or "Share", which stand between paragraphs too.
const END =
  /^(?:related (?:articles?|stories|news|posts?|content|topics|coverage|links)|more (?:\p{L}{1,20} ){0,2}(?:stories|articles|news|coverage)|more from .{1,40}|comments?(?: \(?\d+\)?)?|\d+ comments?|leave a (?:comment|reply)|about the authors?|popular (?:now|posts|stories|articles|news)|trending(?: (?:now|stories|news))?|most (?:read|popular|viewed).{0,40}|recommended(?: (?:for you|stories|articles|reading))?|latest (?:news|stories|articles|posts)|you (?:may|might) (?:also )?(?:like|enjoy).{0,30}|further reading|references|around the web|from our partners|what to read next|post navigation|join the (?:conversation|discussion)|читайте также|читайте також|комментарии|коментарі|похожие (?:статьи|новости|материалы)|схожі (?:статті|новини|матеріали))\s?:?$/iu;

// "19 November 2019", "Nov. 19, 2019, 10:30 pm", "19.11.2019".
const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{4}|\b\d{4}-\d\d-\d\d|\b\d{1,2}[:.]\d\d ?(?:am|pm|est|edt|gmt|et|cet)\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/iu;

// "— Jane Roe (@jane) November 4, 2019" under an embedded post: its speaker.
const SIGNATURE = /^[—–]/u;

// A sentence's end, perhaps inside a quotation or brackets.
const STOP = /[.!?…。！？][\])"”’'»]{0,3}$/u;

// Longer blocks hold sentences, whatever they begin with.
const MAX_CHARACTERS = 400;

/** Whether a text ends as sentences do. */
export const isSentence = (text: string): boolean => STOP.test(text);

/** Whether a short block is a label, prompt, photo credit, byline or date line. */
export function isFurniture(text: string, words: number, links: number): boolean {
  if (text.length > MAX_CHARACTERS) return false;
  if (isGate(text, words) || (words <= HOUSE_WORDS && HOUSE.test(text))) return true;
  if (words > 30) return false;
  if (CREDIT.test(text) || LABELS.test(text)) return true;
  const sentence = isSentence(text);
  if (words <= 25 && PROMPTS.test(text) && (links > 0.2 || !sentence)) return true;
  if (words > 12 || sentence) return false;
  return BYLINE.test(text) || (DATE.test(text) && !SIGNATURE.test(text));
}

/** Whether a short block says that the article has ended. */
export const endsArticle = (text: string, words: number): boolean =>
  words <= 6 && text.length <= 100 && END.test(text);
