// Checks of a client in JavaScript: each runs against PostgreSQL, then against our server, and must come to the same.

const util = require("node:util");

const SECONDS_MAX = 60;
const checks = [];

/** Adds a check: an asynchronous function of a URL that comes to what the client saw. */
function check(name, run) {
  if (name.includes(": ")) throw new Error(`a reason would begin in the name ${name}`);
  checks.push([name, run]);
}

/** The SQLSTATE of what a promise fails with, which it must. */
async function state(promise) {
  try {
    await promise;
  } catch (error) {
    for (let cause = error; cause; cause = cause.cause) {
      if (cause.code) return cause.code;
    }
    return String(error);
  }
  return "no error";
}

async function outcome(run, url) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${SECONDS_MAX} s`)), SECONDS_MAX * 1000);
  });
  try {
    const seen = await Promise.race([run(url), late]);
    return { seen: util.inspect(seen, { depth: 10, sorted: true, breakLength: 150, maxArrayLength: null, maxStringLength: null }) };
  } catch (error) {
    if (process.env.CHECKS_TRACE) console.error(error);
    // What an error wraps says more than the statement that failed.
    return { failure: error.cause?.message ?? error.message ?? String(error) };
  } finally {
    clearTimeout(timer);
  }
}

function near(text, other) {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const begin = Math.max(at - 40, 0);
  return (begin > 0 ? ".." : "") + text.slice(begin, at + 60).replace(/\s+/g, " ").trim();
}

function difference(expected, found) {
  const [left, right] = [expected.split("\n"), found.split("\n")];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [one, other] = [left[i] ?? "the end", right[i] ?? "the end"];
    if (one !== other) return `PostgreSQL says ${near(one, other)}, we say ${near(other, one)}`;
  }
  return "the end of a line differs";
}

function say(name, failure) {
  console.log(failure === undefined ? `ok ${name}` : `FAIL ${name}: ${failure.replace(/\s+/g, " ")}`);
}

/** Runs all checks, or those whose names contain an argument, and prints a line for each. */
async function main() {
  // An error that a driver raises outside of what waits for it is of the check that runs.
  process.on("uncaughtException", (error) => console.error(error));
  process.on("unhandledRejection", (error) => console.error(error));
  const wanted = process.argv.slice(2);
  for (const [name, run] of checks) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const expected = await outcome(run, process.env.POSTGRES_URL);
    if (expected.failure !== undefined) {
      say(name, `on PostgreSQL: ${expected.failure}`);
      continue;
    }
    const found = await outcome(run, process.env.OPENDUCK_PG_URL);
    if (found.failure !== undefined) say(name, found.failure);
    else if (found.seen === expected.seen) say(name);
    else say(name, difference(expected.seen, found.seen));
  }
  process.exit(0);
}

module.exports = { check, main, state };
