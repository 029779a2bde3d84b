// postgres.js: every query a prepared statement, pipelined.

const postgres = require("postgres");
const { check, main, state } = require("../comparison.js");

const LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b";

function connected(name, run, options = {}) {
  check(name, async (url) => {
    const sql = postgres(url, { max: 1, onnotice: () => {}, ...options });
    try {
      return await run(sql);
    } finally {
      await sql.end({ timeout: 1 });
    }
  });
}

const plain = (rows) => rows.map((row) => ({ ...row }));

connected("reads all types", async (sql) => plain(await sql`SELECT * FROM everything ORDER BY id`));
connected("describes columns", async (sql) => (await sql`SELECT id, name, balance, since, active FROM customers`).columns.map((column) => [column.name, column.type, column.number]));
connected("passes values of every type", async (sql) => [
  plain(await sql`SELECT ${true}::boolean AS b, ${7}::int AS i, ${"é'"}::text AS t, ${1.5}::float8 AS f, ${new Date(0)}::timestamptz AS d, ${null}::int AS n`),
  plain(await sql`SELECT ${Buffer.from([0, 255])}::bytea AS b, ${sql.json({ a: [1] })}::json AS j, ${[1, 2]}::int[] AS a`)]);
connected("fetches array types", async (sql) => plain(await sql`SELECT ia, ta FROM everything WHERE id = 1`));
connected("sends arrays", async (sql) => plain(await sql`SELECT id FROM customers WHERE id = ANY(${[1, 3]}) ORDER BY id`));
connected("sends lists", async (sql) => plain(await sql`SELECT id FROM customers WHERE name IN ${sql(["Ada", "Cleo"])} ORDER BY id`));
connected("inserts objects", async (sql) => {
  await sql`CREATE TABLE objects (id integer, name text, born date)`;
  const rows = [{ id: 1, name: "a", born: new Date(0) }, { id: 2, name: null, born: null }];
  const result = await sql`INSERT INTO objects ${sql(rows)} RETURNING id, name`;
  await sql`UPDATE objects SET ${sql({ name: "b" }, "name")} WHERE id = ${2}`;
  return [plain(result), result.count, plain(await sql`SELECT id, name FROM objects ORDER BY id`)];
});
connected("composes fragments", async (sql) => {
  const only = (id) => sql`AND id = ${id}`;
  return plain(await sql`SELECT ${sql("name")} FROM ${sql("customers")} WHERE true ${only(2)}`);
});
connected("untyped parameters", async (sql) => plain(await sql`SELECT id FROM orders WHERE total > ${5} AND placed < ${new Date("2025-01-01")} AND customer_id = ${1} ORDER BY id LIMIT ${5}`));
connected("cursors", async (sql) => {
  const sizes = [];
  await sql`SELECT i FROM generate_series(1, 250) AS t(i)`.cursor(100, (rows) => { sizes.push(rows.length); });
  return sizes;
});
connected("cursors as iterators, closed early", async (sql) => {
  for await (const rows of sql`SELECT i FROM generate_series(1, 100000) AS t(i)`.cursor(10)) {
    if (rows.length > 0) break;
  }
  return plain(await sql`SELECT 1 AS a`);
});
connected("forEach", async (sql) => {
  let sum = 0;
  await sql`SELECT i::int AS i FROM generate_series(1, 1000) AS t(i)`.forEach((row) => { sum += row.i; });
  return sum;
});
connected("pipelines", async (sql) => (await Promise.all([...Array(20).keys()].map((i) => sql`SELECT ${i}::int AS i`))).map((rows) => rows[0].i));
connected("transactions", async (sql) => {
  await sql`CREATE TABLE kept (i integer)`;
  await sql.begin(async (tx) => { await tx`INSERT INTO kept VALUES (1)`; });
  await sql.begin(async (tx) => { await tx`INSERT INTO kept VALUES (2)`; throw new Error("no"); }).catch(() => {});
  return plain(await sql`SELECT * FROM kept`);
});
connected("transactions of a pipeline", async (sql) => (await sql.begin((tx) => [tx`SELECT 1 AS a`, tx`SELECT 2 AS b`])).map((rows) => rows[0]));
connected("savepoints", async (sql) => plain(await sql.begin(async (tx) => {
  await tx.savepoint(async (inner) => { await inner`SELECT nothing`; }).catch(() => {});
  return tx`SELECT 2 AS b`;
})));
connected("simple", async (sql) => (await sql`SELECT 1 AS a; SELECT 2 AS b`.simple()).map((rows) => plain(rows)));
connected("unsafe", async (sql) => plain(await sql.unsafe("SELECT name FROM customers WHERE id = $1", [2])));
connected("describe", async (sql) => {
  const { types, columns } = await sql`SELECT name FROM customers WHERE id = ${1} AND balance > ${2}`.describe();
  return [types, columns.map((column) => [column.name, column.type])];
});
connected("copies in and out", async (sql) => {
  const { pipeline } = require("node:stream/promises");
  const { Readable } = require("node:stream");
  await sql`CREATE TABLE copied (i integer, t text)`;
  await pipeline(Readable.from(["1\tone\n2\t\\N\n"]), await sql`COPY copied FROM STDIN`.writable());
  let text = "";
  for await (const part of await sql`COPY copied TO STDOUT`.readable()) text += part;
  return text;
});
connected("camel case", async (sql) => plain(await sql`SELECT customer_id FROM orders WHERE id = 1`), { transform: postgres.camel });
connected("errors", async (sql) => [await state(sql`SELECT nothing`), await state(sql`SELECT 1/0`), await state(sql`INSERT INTO customers (id, name) VALUES (1, 'x')`)]);
connected("cancels", async (sql) => {
  const query = sql.unsafe(LONG);
  setTimeout(() => query.cancel(), 500);
  return [await state(query), plain(await sql`SELECT 1 AS a`)];
});
connected("without prepared statements", async (sql) => plain(await sql`SELECT name FROM customers WHERE id = ${1}`), { prepare: false });
connected("connection parameters", async (sql) => plain(await sql`SHOW application_name`), { connection: { application_name: "check" } });

main();
