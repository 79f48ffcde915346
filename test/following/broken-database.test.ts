import { expect, onTestFinished, test } from "vitest";
import { describeKeptStores } from "../contracts/describe-stores.ts";
import { startNewsWorld } from "../emulators/news/news-world.ts";
import { follow, goodFeeds, keptArticles, openNewsroom } from "./newsroom.ts";

const PATIENCE = 180_000;

describeKeptStores("a database that fails in the middle of a poll", ({ address }) => {
  test(
    "ends it, leaves nothing half kept, and the next poll goes on",
    async () => {
      const database = await address();
      const world = await startNewsWorld();
      const broken = await openNewsroom({ database, world });
      await follow(broken, ...goodFeeds(broken, "gazette"));
      const poll = broken.poll().then(
        () => null,
        (failure: unknown) => failure,
      );
      while (world.journal.length < 15) await new Promise((done) => setTimeout(done, 10));
      await broken.store.close();
      const failure = await poll;
      expect(failure).not.toBeNull();
      const asked = world.journal.length;
      expect(asked).toBeLessThan(32);
      await broken.poller.close();
      await Promise.all([broken.web.close(), broken.parser.close()]);

      const room = await openNewsroom({ database, world });
      onTestFinished(async () => {
        await room.close();
        await world.close();
      });
      const before = await keptArticles(room);
      for (const { article, analysis } of before) expect(analysis.text).toBe(article.text);
      room.later(0.5);
      expect((await room.poll()).articles).toBe(30 - before.length);
      expect(await keptArticles(room)).toHaveLength(30);
    },
    PATIENCE,
  );
});
