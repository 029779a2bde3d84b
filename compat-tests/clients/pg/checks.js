// node-postgres, with its cursors and streams.

const pg = require("pg");
const Cursor = require("pg-cursor");
const QueryStream = require("pg-query-stream");
const { check, main, state } = require("../comparison.js");

const LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b";

function connected(name, run, options = {}) {
  check(name, async (url) => {
    const client = new pg.Client({ connectionString: url, ...options });
    client.on("error", () => {});
    await client.connect();
    try {
      return await run(client);
    } finally {
      await client.end();
    }
  });
}

connected("connects", async (client) => (await client.query("SELECT current_database() AS d, current_user::text AS u")).rows);
connected("reads all types", async (client) => {
  const result = await client.query("SELECT * FROM everything ORDER BY id");
  return [result.rows, result.fields.filter((field) => field.name !== "m").map((field) => [field.name, field.dataTypeID, field.dataTypeSize, field.dataTypeModifier])];
});
connected("reads all types in binary", async (client) =>
  (await client.query({ text: "SELECT b, i2, i4, i8, r4, r8, t, ts FROM everything ORDER BY id", binary: true })).rows);
connected("rows as arrays", async (client) => (await client.query({ text: "SELECT id, name FROM customers ORDER BY id", rowMode: "array" })).rows);
connected("tells table and column of a field", async (client) => {
  const { fields } = await client.query("SELECT id, name FROM customers");
  return fields.map((field) => [field.name, field.tableID > 0, field.columnID]);
});
connected("passes values of every type", async (client) => {
  const values = [null, true, 7, 2 ** 40, 1.5, "é'\\", Buffer.from([0, 255]), new Date(Date.UTC(2024, 1, 29, 1, 2, 3)), [1, 2, 3], ["a", null, 'b"c'], { a: [1] }, 12n];
  const types = ["text", "boolean", "integer", "bigint", "float8", "text", "bytea", "timestamptz", "integer[]", "text[]", "json", "bigint"];
  const seen = [];
  for (const [i, value] of values.entries()) seen.push((await client.query(`SELECT $1::${types[i]} AS v`, [value])).rows);
  return seen;
});
connected("untyped parameters", async (client) => {
  const { rows } = await client.query(
    "SELECT o.id, c.name FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.id = $1 AND o.total > $2 AND o.placed < $3 AND c.active = $4 ORDER BY 1 LIMIT $5",
    [1, 5.5, new Date(Date.UTC(2025, 0, 1)), true, 10]);
  return rows;
});
connected("arrays of parameters", async (client) => (await client.query("SELECT id FROM customers WHERE id = ANY($1) ORDER BY id", [[1, 3]])).rows);
connected("unnest of array parameters", async (client) =>
  (await client.query("SELECT * FROM unnest($1::int[], $2::text[]) AS t(i, s) ORDER BY 1", [[1, 2], ["a", "b"]])).rows);
connected("named statements", async (client) => {
  const seen = [];
  for (const id of [1, 2, 3]) seen.push((await client.query({ name: "one", text: "SELECT name FROM customers WHERE id = $1", values: [id] })).rows);
  return seen;
});
connected("several statements", async (client) => (await client.query("SELECT 1 AS a; SELECT 2 AS b")).map((result) => result.rows));
connected("command and count", async (client) => {
  const seen = [];
  for (const text of ["CREATE TABLE counted (i integer)", "INSERT INTO counted VALUES (1), (2)", "UPDATE counted SET i = 3 WHERE i = 1", "DELETE FROM counted", "SELECT 1 AS a"]) {
    const { command, rowCount } = await client.query(text);
    seen.push([command, rowCount]);
  }
  return seen;
});
connected("inserts returning", async (client) => {
  await client.query("BEGIN");
  const { rows } = await client.query("INSERT INTO customers (id, name, balance) VALUES ($1, $2, $3) RETURNING *", [50, "Eve", "1.50"]);
  await client.query("ROLLBACK");
  return rows;
});
connected("json parameters", async (client) => {
  await client.query("CREATE TABLE documents (id integer, data json)");
  await client.query("INSERT INTO documents VALUES ($1, $2)", [1, { name: "Ada", tags: ["x"] }]);
  return (await client.query("SELECT data, data->>'name' AS name, data->'tags'->>0 AS tag FROM documents")).rows;
});
connected("jsonb", async (client) => {
  await client.query("CREATE TABLE binary_documents (id integer, data jsonb)");
  await client.query("INSERT INTO binary_documents VALUES ($1, $2)", [1, { name: "Ada", n: 2 }]);
  return (await client.query("SELECT data->>'name' AS name, (data->>'n')::int AS n FROM binary_documents WHERE data->>'name' = $1", ["Ada"])).rows;
});
connected("unquoted names are in lower case", async (client) => Object.keys((await client.query("SELECT id AS customerId, name AS \"fullName\" FROM customers")).rows[0]));
connected("pg-cursor", async (client) => {
  const cursor = client.query(new Cursor("SELECT i::int AS i FROM generate_series(1, $1::int) AS t(i)", [1000]));
  const [first, second] = [await cursor.read(100), await cursor.read(50)];
  await cursor.close();
  return [first.length, second[49], (await client.query("SELECT 1 AS a")).rows];
});
connected("pg-query-stream", async (client) => {
  let sum = 0;
  for await (const row of client.query(new QueryStream("SELECT i::int AS i FROM generate_series(1, 5000) AS t(i)", [], { batchSize: 100 }))) sum += row.i;
  return sum;
});
connected("pg-query-stream closed early", async (client) => {
  for await (const row of client.query(new QueryStream("SELECT i::int AS i FROM generate_series(1, 1000000) AS t(i)", [], { batchSize: 10 }))) {
    if (row.i === 5) break;
  }
  return (await client.query("SELECT 2 AS b")).rows;
});
connected("transactions", async (client) => {
  await client.query("CREATE TABLE kept (i integer)");
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
  await client.query("INSERT INTO kept VALUES ($1)", [1]);
  await client.query("ROLLBACK");
  return (await client.query("SELECT count(*)::int AS c FROM kept")).rows;
});
connected("failed transactions", async (client) => {
  await client.query("BEGIN");
  const states = [await state(client.query("SELECT nothing")), await state(client.query("SELECT 1"))];
  const { command } = await client.query("COMMIT");
  return [states, command];
});
connected("errors have fields", async (client) => {
  const seen = [];
  for (const text of ["SELECT nothing FROM customers", "INSERT INTO customers (id, name) VALUES (1, 'x')", "INSERT INTO orders (id, customer_id) VALUES (60, 99)"]) {
    await client.query(text).catch((error) => seen.push([error.severity, error.code, error.position, error.schema, error.table, error.constraint]));
  }
  return seen;
});
connected("errors of parameters", async (client) => [await state(client.query("SELECT $1::int", ["x"])), await state(client.query("SELECT name FROM customers WHERE id = $1", ["x"])), (await client.query("SELECT 1 AS a")).rows]);
connected("notices", async (client) => {
  const seen = [];
  client.on("notice", (notice) => seen.push(notice.code));
  await client.query("DROP TABLE IF EXISTS nothing");
  return seen;
});
connected("statement_timeout", async (client) => state(client.query(LONG)), { statement_timeout: 300 });
connected("query_timeout", async (client) => (await client.query("SELECT 1 AS a")).rows, { query_timeout: 5000 });
connected("options and application_name", async (client) => (await client.query("SHOW application_name")).rows.concat((await client.query("SHOW search_path")).rows), {
  application_name: "check", options: "-c search_path=archive,public" });
connected("listen and notify", async (client) => {
  const heard = new Promise((resolve) => client.once("notification", (message) => resolve([message.channel, message.payload])));
  await client.query("LISTEN channel");
  await client.query("NOTIFY channel, 'hello'");
  return heard;
});
check("pools", async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const rows = await Promise.all([...Array(20).keys()].map((i) => pool.query("SELECT $1::int AS i", [i])));
  await pool.end();
  return rows.map((result) => result.rows[0].i);
});
check("cancels through another connection", async (url) => {
  const [client, other] = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: url })];
  await Promise.all([client.connect(), other.connect()]);
  const { rows } = await client.query("SELECT pg_backend_pid() AS pid");
  const failed = state(client.query(LONG));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const told = (await other.query("SELECT pg_cancel_backend($1) AS done", [rows[0].pid])).rows;
  const seen = [told, await failed];
  await Promise.all([client.end(), other.end()]);
  return seen;
});

main();
