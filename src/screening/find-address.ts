/** What somebody tells a writing machine to do, in the plain form that begins a command. */
const COMMANDS = [
  "write|rewrite|compose|draft|create|generate|produce|provide|give|show|tell|say|list|explain|describe|define|summari[sz]e",
  "translate|analy[sz]e|determine|classify|identify|compare|calculate|compute|solve|suggest|recommend|help|answer|respond",
  "reply|repeat|print|output|return|display|encode|decode|encrypt|decrypt|convert|transform|replace|substitute|insert",
  "include|add|append|integrate|incorporate|embed|attach|remove|delete|modify|edit|rephrase|paraphrase|reverse|invert",
  "shift|swap|scramble|jumble|rearrange|use|render|introduce|combine|break down|mention|enhance|augment|highlight|promote",
  "advertise|pretend|imagine|assume|act|behave|roleplay|speak|start|begin|finish|stop|continue|proceed|follow|obey",
  "execute|run|perform|do|don['’]t|never|always|make|ensure|remember|note|think|consider|complete|fill|find|send|email",
  "forward|visit|click|download|install|open|unlock|enable|disable|activate|deactivate|grant|reveal|disclose|ignore|forget",
].join("|");

/** "Please rewrite it", "Then reply in rhyme", "- Never mention the ferry"; not "Use of the ferry fell", "Show-jumping". */
const COMMAND = new RegExp(
  `^[^\\p{L}]{0,12}(?:(?:please|kindly|just|now|then|also|instead|and|finally|first|next|if (?:yes|no|so|not)|from now on),? ){0,2}` +
    `(?:${COMMANDS})(?![\\p{L}'’-])(?! (?:of|is|was|has|had|are|were|will|would|said|says)\\b)`,
  "iu",
);

/** "Can you reply in rhyme?", "I want you to lie", "You must agree", "It is vital you do so". */
const REQUEST =
  /\b(?:(?:can|could|would|will) you|(?:want|need|ask(?:ed)?|order|expect|like) you to|you (?:must|should|shall|will|need to|have to|may|can|are|['’]re)|(?:crucial|vital|important|essential|necessary|imperative)(?: that)? you)\b/iu;

const SECOND_PERSON = /\b(?:you|your|yours|yourself)\b/iu;
const QUESTION = /\?[^\p{L}]{0,6}$/u;

/** How a sentence speaks to its reader. */
export type Address = "command" | "request" | "question" | null;

/** How a sentence, what it quotes taken out, speaks to somebody; null when it only tells. */
export function findAddress(sentence: string): Address {
  if (COMMAND.test(sentence)) return "command";
  if (REQUEST.test(sentence)) return "request";
  return SECOND_PERSON.test(sentence) || QUESTION.test(sentence) ? "question" : null;
}
