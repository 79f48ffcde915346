import { readFileSync } from "node:fs";
import { follow, goodFeeds, keptArticles, openNewsroom } from "../../following/newsroom.ts";

/**
 * Measures the first poll of ten outlets with 300 pages, and the one an hour later: seconds, requests, articles a second and the
 * peak of memory. `node --import tsx test/bench/following/first-poll.ts [DATABASE]`
 */
const [, , database] = process.argv;
const room = await openNewsroom(database === undefined ? {} : { database });
await follow(room, ...goodFeeds(room));

const timed = async (what: string): Promise<void> => {
  const requests = room.world.journal.length;
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { articles, polled } = await room.poll();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const rate = (articles / seconds).toFixed(1);
  const asked = room.world.journal.length - requests;
  console.log(
    `${what}: ${seconds.toFixed(1)} s (CPU ${((user + system) / 1e6).toFixed(1)} s), ${polled} feeds, ${asked} requests, ${articles} articles, ${rate} articles/s`,
  );
};

await timed("first poll");
room.later(1);
await timed("an hour later");
console.log(
  `${(await keptArticles(room)).length} kept; peak memory ${peakMegabytes()} MB, world and database included`,
);
await room.close();

function peakMegabytes(): string {
  const kilobytes = /VmHWM:\s+(\d{1,12})/u.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return (Number(kilobytes) / 1000).toFixed(0);
}
