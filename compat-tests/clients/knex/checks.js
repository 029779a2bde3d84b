// knex: the query builder and the schema builder over node-postgres.

const knex = require("knex");
const { check, main, state } = require("../comparison.js");

function connected(name, run) {
  check(name, async (url) => {
    const db = knex({ client: "pg", connection: url, pool: { min: 0, max: 2 } });
    try {
      return await run(db);
    } finally {
      await db.destroy();
    }
  });
}

connected("selects", (db) => db("customers").select("id", "name").where("id", ">", 1).orderBy("id"));
connected("joins and groups", (db) => db("customers as c").leftJoin("orders as o", "o.customer_id", "c.id").groupBy("c.name").select("c.name").count("o.id as n").sum("o.total as s").orderBy("c.name"));
connected("subqueries", (db) => db("customers").whereIn("id", db("orders").select("customer_id")).pluck("name"));
connected("raw with bindings", async (db) => (await db.raw("SELECT name FROM customers WHERE id = ? AND ?? = ?", [1, "active", true])).rows);
connected("first, exists and having", async (db) => [await db("customers").where({ id: 2 }).first("name"), await db("orders").select("customer_id").groupBy("customer_id").havingRaw("count(*) > ?", [1])]);
connected("with and unions", (db) => db.with("big", db("orders").where("total", ">", 50)).select("id").from("big").unionAll(db("orders").select("id").where("total", "<", 50)).orderBy("id"));
connected("window functions", (db) => db("orders").select("id").rowNumber("n", (over) => over.partitionBy("customer_id").orderBy("id")).orderBy("id"));
connected("inserts returning", async (db) => {
  await db.schema.createTable("inserted", (table) => { table.integer("id").primary(); table.string("name", 50).notNullable(); table.timestamp("at").defaultTo(db.fn.now()); });
  const ids = await db("inserted").insert([{ id: 1, name: "a" }, { id: 2, name: "b" }]).returning(["id", "name"]);
  const changed = await db("inserted").where({ id: 1 }).update({ name: "c" }, ["name"]);
  const deleted = await db("inserted").where({ id: 2 }).del();
  return [ids, changed, deleted, await db("inserted").whereNotNull("at").count("* as n")];
});
connected("increments", async (db) => {
  await db.schema.createTable("incremented", (table) => { table.increments("id"); table.text("t"); });
  return db("incremented").insert([{ t: "a" }, { t: "b" }]).returning("id");
});
connected("bigIncrements, enums, json and foreign keys", async (db) => {
  await db.schema.createTable("wide", (table) => {
    table.bigInteger("id").primary();
    table.enu("kind", ["a", "b"]);
    table.json("data");
    table.decimal("price", 10, 2).defaultTo(0);
    table.boolean("active").defaultTo(true);
    table.uuid("key");
    table.date("day");
    table.integer("customer_id").references("id").inTable("customers");
    table.unique(["key"]);
    table.index(["day"]);
  });
  await db("wide").insert({ id: 1, kind: "a", data: JSON.stringify({ a: 1 }), customer_id: 1 });
  return db("wide").select("id", "kind", "data", "price", "active", "customer_id");
});
connected("upserts", async (db) => {
  await db.schema.createTable("upserted", (table) => { table.integer("id").primary(); table.text("t"); });
  await db("upserted").insert({ id: 1, t: "a" });
  await db("upserted").insert({ id: 1, t: "b" }).onConflict("id").merge();
  await db("upserted").insert({ id: 1, t: "c" }).onConflict("id").ignore();
  return db("upserted").select();
});
connected("alters tables", async (db) => {
  await db.schema.createTable("altered", (table) => { table.integer("i"); });
  await db.schema.alterTable("altered", (table) => { table.string("t").defaultTo("x"); });
  await db.schema.alterTable("altered", (table) => { table.renameColumn("t", "u"); });
  await db.schema.renameTable("altered", "altered_2");
  return [await db.schema.hasTable("altered"), await db.schema.hasTable("altered_2"), await db.schema.hasColumn("altered_2", "u")];
});
connected("columnInfo", (db) => db("customers").columnInfo());
connected("transactions", async (db) => {
  await db.schema.createTable("kept", (table) => { table.integer("i"); });
  await db.transaction(async (trx) => { await trx("kept").insert({ i: 1 }); });
  await db.transaction(async (trx) => { await trx("kept").insert({ i: 2 }); throw new Error("no"); }).catch(() => {});
  return db("kept").select();
});
connected("nested transactions", (db) => db.transaction(async (trx) => {
  await trx.transaction(async (inner) => { await inner.raw("SELECT nothing"); }).catch(() => {});
  return trx("customers").count("* as n");
}));
connected("batchInsert", async (db) => {
  await db.schema.createTable("batch", (table) => { table.integer("i"); });
  await db.batchInsert("batch", [...Array(250).keys()].map((i) => ({ i })), 100);
  return db("batch").count("* as n").sum("i as s");
});
connected("streams", async (db) => {
  const ids = [];
  for await (const row of await db("customers").select("id").orderBy("id")) ids.push(row.id);
  return ids;
});
connected("errors", async (db) => [await state(db("nothing")), await state(db("customers").insert({ id: 1, name: "x" }))]);
connected("migrations", async (db) => {
  const source = {
    getMigrations: async () => ["one"],
    getMigrationName: (name) => name,
    getMigration: () => ({ up: (k) => k.schema.createTable("migrated", (table) => { table.integer("i"); }), down: (k) => k.schema.dropTable("migrated") }),
  };
  const seen = [await db.migrate.latest({ migrationSource: source }), await db.schema.hasTable("migrated")];
  seen.push(await db.migrate.rollback({ migrationSource: source }), await db.schema.hasTable("migrated"));
  return seen;
});

main();
