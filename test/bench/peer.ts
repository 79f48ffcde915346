import { createInterface } from "node:readline";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";

// The peer of the benchmark: sentences and parts of speech by wink-nlp alone, on the same lines.
const nlp = wink(model, ["sbd", "pos"]);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const document = nlp.readDoc(text);
  const sentences = document.sentences().out();
  const tags = document.tokens().out(nlp.its.pos);
  process.stdout.write(
    `${JSON.stringify({ id, sentences: sentences.length, tags: tags.length })}\n`,
  );
}
