import { expect, test } from "vitest";
import { estimateTokens } from "../../src/prompts/estimate-tokens.ts";

// Characters a token that vocabularies of servers in use come to, from the cheap to the dear end; ours must not be cheaper
// than the middle of that range, nor dearer than bytes, which no vocabulary exceeds.
test.each([
  ["English", "The ferry to Halden sails again on Monday after the storm had closed the line. ", 4],
  ["German", "Die Fähre nach Halden fährt am Montag wieder, nachdem der Sturm vorüber ist. ", 3.3],
  ["Russian", "Паром в Хальден снова отправится в понедельник после того, как шторм утих. ", 2.5],
  ["Arabic", "تعود العبارة إلى الإبحار يوم الاثنين بعد أن أغلقت العاصفة الخط. ", 1.6],
  ["Chinese", "渡轮将于星期一恢复通航，此前风暴曾迫使航线关闭。", 1],
  ["Hindi", "तूफ़ान के बाद नौका सोमवार को फिर से चलेगी। ", 1],
])("%s counts as rather too many tokens than too few", (_, text, charactersAToken) => {
  const tokens = estimateTokens(text.repeat(20));
  const length = text.length * 20;
  expect(tokens).toBeGreaterThanOrEqual(length / charactersAToken);
  expect(tokens).toBeLessThanOrEqual(Buffer.byteLength(text) * 20);
});

test("nothing is no token, and a longer text never counts less", () => {
  expect(estimateTokens("")).toBe(0);
  const text = 'At 10:30 the "Halden" – 渡轮 🚢 – left.';
  for (let i = 1; i <= text.length; i++)
    expect(estimateTokens(text.slice(0, i))).toBeGreaterThanOrEqual(
      estimateTokens(text.slice(0, i - 1)),
    );
});
